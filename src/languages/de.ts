import type { Language } from './language.js'

export default {
  code: 'de',
  name: 'German',
  capitalisesNouns: true,
  englishLetters: 29.5,
  load: async () => (await import('./packs/de.js')).default,
} satisfies Language
