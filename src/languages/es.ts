import type { Language } from './language.js'

export default {
  code: 'es',
  name: 'Spanish',

  englishLetters: 18.9,
  load: async () => (await import('./packs/es.js')).default,
} satisfies Language
