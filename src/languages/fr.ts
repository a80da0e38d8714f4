import type { Language } from './language.js'

export default {
  code: 'fr',
  name: 'French',
  elides: true,
  load: async () => (await import('./packs/fr.js')).default,
} satisfies Language
