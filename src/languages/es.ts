import type { Language } from './language.js'

export default {
  code: 'es',
  name: 'Spanish',

  load: async () => (await import('./packs/es.js')).default,
} satisfies Language
