import type { EnglishPackText, Language } from './language.js'

export default { code: 'en', name: 'English' } satisfies Language

export async function loadEnglish(): Promise<EnglishPackText> {
  return (await import('./packs/en.js')).default
}
