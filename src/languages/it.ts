import type { Language } from './language.js'

export default {
  code: 'it',
  name: 'Italian',
  elides: true,
  englishLetters: 20,
  load: async () => (await import('./packs/it.js')).default,
} satisfies Language
