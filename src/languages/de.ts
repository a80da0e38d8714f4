import type { Language } from './language.js'

export default {
  code: 'de',
  name: 'German',
  capitalisesNouns: true,
  englishLetters: 26.3,
  load: async () => (await import('./packs/de.js')).default,
} satisfies Language
