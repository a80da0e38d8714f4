import type { Language } from './language.js'

export default {
  code: 'fr',
  name: 'French',
  elides: true,
  englishLetters: 30.2,
  load: async () => (await import('./packs/fr.js')).default,
} satisfies Language
