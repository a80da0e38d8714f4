import { describe, expect, test } from 'vitest'
import { type CorpusFinding, createChecker, type Segment } from '../../src/index.js'
import source from '../../src/rules/terminology/inconsistent-source.js'
import translation from '../../src/rules/terminology/inconsistent-translation.js'
import { RuleTester } from '../../src/testing/index.js'

const pair = (source: string, target: string, more: Partial<Segment> = {}): Segment => ({ source, target, ...more })

async function corpusOf(
  targetLang: string,
  segments: readonly Segment[],
  preset: 'recommended' | 'strict' = 'recommended',
) {
  const checker = await createChecker({ targetLang, preset })
  const corpus = checker.corpus()
  for (const segment of segments) corpus.observe(segment)
  return corpus
}

const brief = (found: readonly CorpusFinding[]) =>
  found.map(({ place, finding }) => [place, finding.rule, finding.messageId])

test('examples', async () => {
  await new RuleTester().runExamples(translation)
  await new RuleTester().runExamples(source)
})

describe('one source, several translations', () => {
  test.each<[string, string, Segment[]]>([
    [
      'inflection',
      'it',
      [pair('All open files', 'Tutti i file aperti'), pair('All open files', 'Tutto il file aperto')],
    ],
    [
      'case and full stop',
      'es',
      [pair('Save the file', 'Guardar el archivo'), pair('Save the file', 'guardar el archivo.')],
    ],
    ['numbers', 'fr', [pair('Page 3 of 8', 'Page 3 sur 8'), pair('Page 4 of 8', 'Page 4 sur 8')]],
    [
      'placeholders',
      'de',
      [pair('Open {file} now', '{file} jetzt öffnen'), pair('Open {path} now', '{path} jetzt öffnen')],
    ],
    [
      'contexts',
      'it',
      [pair('Save as', 'Salva come', { context: 'menu' }), pair('Save as', 'Risparmia quando', { context: 'bank' })],
    ],
    [
      'plural forms',
      'it',
      [
        pair('%d new file', '%d nuovo file', { plural: 'one' }),
        pair('%d new file', '%d nuovi documenti', { plural: 'other' }),
      ],
    ],
    ['a word that may be two', 'it', [pair('Open', 'Apri'), pair('Open', 'Aperto')]],
    ['not translated yet', 'it', [pair('Save all files', ''), pair('Save all files', 'Salva tutti i file')]],
  ])('silent: %s', async (_, lang, segments) => {
    expect(brief((await corpusOf(lang, segments)).finish())).toEqual([])
  })

  test('the majority is suggested, to each of the others', async () => {
    const segments = [
      pair('Delete this account', 'Elimina questo account', { id: 'a' }),
      pair('Delete this account', 'Cancella questo profilo', { id: 'b' }),
      pair('Delete this account', 'Elimina questo account', { id: 'c' }),
      pair('Delete this account', 'Rimuovi questo account', { id: 'd' }),
    ]
    const found = (await corpusOf('it', segments)).finish()
    expect(brief(found)).toEqual([
      ['b', 'inconsistent-translation', 'inconsistent'],
      ['d', 'inconsistent-translation', 'inconsistent'],
    ])
    expect(found[0]!.finding).toMatchObject({
      text: 'Cancella questo profilo',
      suggestions: [{ replacement: 'Elimina questo account', safe: false }],
      related: [{ side: 'source', text: 'Delete this account' }],
      data: { count: 2, places: ['a', 'c'] },
    })
  })

  test('no suggestion where the numbers differ', async () => {
    const found = (
      await corpusOf('it', [pair('Step 1 of 2', 'Passo 1 di 2'), pair('Step 2 of 2', 'Fase 2 di 2')])
    ).finish()
    expect(found).toMatchObject([{ place: 1, finding: { messageId: 'undecided', suggestions: [] } }])
  })
})

describe('several sources, one translation', () => {
  const alike: Segment[] = [
    pair('Enable the night light of this lamp', 'Attiva la luce notturna della lampada'),
    pair('Disable the night light of this lamp', 'Attiva la luce notturna della lampada'),
  ]
  test('finds', async () => {
    expect(brief((await corpusOf('it', alike)).finish())).toEqual([[1, 'inconsistent-source', 'sameTranslation']])
  })

  test.each<[string, string, Segment[]]>([
    ['short', 'it', [pair('Delete', 'Elimina'), pair('Remove', 'Elimina')]],
    [
      'number in the source',
      'it',
      [
        pair('The lamp of this room', 'La lampada di questa stanza'),
        pair('The lamps of this room', 'La lampada di questa stanza'),
      ],
    ],
    ['a language that does not tell them apart', 'ja', [pair('The lamps', 'ランプ'), pair('A light', 'ランプ')]],
  ])('silent: %s', async (_, lang, segments) => {
    expect(brief((await corpusOf(lang, segments)).finish())).toEqual([])
  })
})

describe('summaries', () => {
  const segments = [
    pair('Delete this account', 'Elimina questo account', { id: 'a' }),
    pair('Delete this account', 'Elimina questo account', { id: 'b' }),
    pair('Delete this account', 'Cancella questo profilo', { id: 'c' }),
    pair('Close the old window', 'Chiudi la vecchia finestra', { id: 'd' }),
  ]
  test('of parts, put together through JSON, give what the whole gives', async () => {
    const whole = (await corpusOf('it', segments)).finish()
    const parts = [segments.slice(0, 1), segments.slice(1, 3), segments.slice(3)]
    const merged = await corpusOf('it', [])
    for (const part of parts) merged.merge(JSON.parse(JSON.stringify((await corpusOf('it', part)).summary())))
    expect(merged.finish()).toEqual(whole)
    expect(whole.map(({ place }) => place)).toEqual(['c'])
  })

  test('what is no summary is refused', async () => {
    const corpus = await corpusOf('it', [])
    expect(() => corpus.merge({} as never)).toThrow('the summary to merge is none')
    expect(() => corpus.merge({ version: 1, observed: 0, rules: {} })).toThrow('lacks the rule')
  })

  test('a segment of the wrong shape is refused with its place', async () => {
    const corpus = await corpusOf('it', [])
    expect(() => corpus.observe({ target: 5 } as never)).toThrow('segment 0 has a target of type number')
  })

  test('rules that need many segments run, but not on one', async () => {
    const checker = await createChecker({ targetLang: 'it' })
    expect(checker.rules).toContain('inconsistent-translation')
    expect(checker.check({ source: 'a', target: 'b' }).rules).not.toContain('inconsistent-translation')
    expect(checker.corpus().rules).toEqual(expect.arrayContaining(['inconsistent-translation', 'inconsistent-source']))
  })
})
