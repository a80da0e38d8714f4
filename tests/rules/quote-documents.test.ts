import { describe, expect, test } from 'vitest'
import { createChecker } from '../../src/index.js'
import { hasQuotationConvention, isAccepted, quotationConventionOf } from '../../src/languages/quotation-conventions.js'
import { rules } from '../../src/rules/index.js'

const others = Object.fromEntries(
  rules.filter(({ id }) => !id.startsWith('quote-')).map(({ id }) => [id, 'off' as const]),
)

async function foundIn(lang: string, target: string, source?: string): Promise<string[]> {
  const checker = await createChecker({ targetLang: lang, rules: others })
  const { findings } = checker.checkDocument(source === undefined ? { target } : { target, source })
  for (const { start, end, text } of findings) expect(target.slice(start, end)).toBe(text)
  return findings.map(({ rule, text }) => `${rule}: ${text}`)
}

describe('a whole document', () => {
  test.each<[lang: string, target: string, source: string | undefined, findings: string[]]>([
    // Re-opened paragraphs, quotations over several sentences and over a paragraph break are in balance.
    ['en', '“One part of it.\n\n“A second part.\n\n“And a third,” she said.', undefined, []],
    ['es', '«Una parte.\n\n»Otra parte.\n\n»Y la última», dijo.', undefined, []],
    ['it', '“Prima frase. Seconda frase. Terza”, ha detto.\n\n“Altra”, ha aggiunto.', undefined, []],
    ['de', '„Erster Satz. Zweiter Satz.\n\nDritter Satz“, sagte er.', undefined, []],
    ['it', '“Prima frase. Seconda”, ha detto.', '“First sentence. Second one,” he said.', []],
    // A headline that is cut off does not swallow the text below it.
    ['it', 'Il sindaco “apre le...\n\n“Verrà il sole”, ha detto.', undefined, ['quote-balance: “apre le...']],
    // The minority is that of the document, not of a sentence.
    ['it', 'Una “casa”.\n\nUn “ponte”.\n\nUna «via».', undefined, ['quote-style: «', 'quote-style: »']],
    ['fr', 'Un «\u00a0oui\u00a0». Un "non". Un «\u00a0si\u00a0».', undefined, ['quote-style: "', 'quote-style: "']],
    [
      'it',
      'Disse: “Vengo”. Disse: “Parto”.\n\nDisse: “Resto”. Disse: “Torno”. Disse: “Vado.”',
      undefined,
      ['quote-punctuation: .”'],
    ],
  ])('%s: %s', async (lang, target, source, findings) => {
    expect(await foundIn(lang, target, source)).toEqual(findings)
  })

  test('rules of the whole run once, those of the sentence in each sentence', async () => {
    const target = 'Ha detto che “La pace verrà”. Credono a “Nuove speranze” di pace “subito.'
    const source = 'He said that “peace will come.” They believe in “new hopes” of peace “soon.'
    expect(await foundIn('it', target, source)).toEqual(['quote-case: La', 'quote-case: Nuove'])
  })
})

describe('conventions', () => {
  test.each([
    ['it', '«', '»'],
    ['de', '„', '“'],
    ['de_CH', '«', '»'],
    ['fr-CA', '«', '»'],
    ['pt-PT', '«', '»'],
    ['pt-BR', '“', '”'],
    ['sv', '”', '”'],
    ['ja', '「', '」'],
    ['zh-Hant-TW', '「', '」'],
    ['es-PE', '“', '”'],
  ])('%s begins with %s', (locale, open, close) => {
    const convention = quotationConventionOf(locale)
    expect(convention.primary).toEqual({ open, close })
    expect(isAccepted(convention, open, close)).toBe(true)
    expect(hasQuotationConvention(locale)).toBe(true)
  })

  test('a locale that the table has not is none', () => {
    expect(hasQuotationConvention('xx')).toBe(false)
    expect(hasQuotationConvention('eng')).toBe(false)
  })
})
