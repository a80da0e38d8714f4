import type { Language } from './language.js'

export default {
  code: 'pt',
  name: 'Portuguese',
  elides: true,
  englishLetters: 17,
  load: async () => (await import('./packs/pt.js')).default,
} satisfies Language
