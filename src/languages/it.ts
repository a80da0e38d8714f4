import type { Language } from './language.js'

export default {
  code: 'it',
  name: 'Italian',
  elides: true,
  load: async () => (await import('./packs/it.js')).default,
} satisfies Language
