import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { type Checker, createChecker, type Dictionary, rules } from '../../src/index.js'
import { loadDictionary } from '../../src/node/dictionary.js'
import spelling from '../../src/rules/linguistic/spelling.js'
import { RuleTester } from '../../src/testing/index.js'

const others = Object.fromEntries(rules.filter(({ id }) => id !== 'spelling').map(({ id }) => [id, 'off'] as const))

/** A dictionary of the words of a text. */
function knowing(text: string): Dictionary {
  const words = new Set(text.split(' '))
  return { check: word => words.has(word) || words.has(word.toLowerCase()), suggest: () => [] }
}

async function found(
  dictionary: Dictionary,
  targetLang: string,
  segment: { readonly source?: string; readonly target: string },
  config: object = {},
): Promise<string[]> {
  const checker = await createChecker({ targetLang, dictionary, rules: others, ...config })
  return checker.check(segment).findings.map(({ text, suggestions }) => `${text} → ${suggestions[0]?.replacement}`)
}

test('the examples', () => new RuleTester().runExamples(spelling))

const italian = knowing(
  'il la un una è di che ha professore finestra perché città legge soldato nuovo aperto bianco amico dolce qui grande scuola anti atomica vedere casa non casa amica sedia tavolo lungo porta',
)

describe('what is told', () => {
  test.each([
    ['an accent', 'La citta è grande.', ['citta → città']],
    ['a doubled letter', 'Il profesore ha aperto la porta.', ['profesore → professore']],
    ['letters that sound alike', 'La squola è nuova qui.', ['squola → scuola']],
    ['exchanged letters', 'La finsetra è grande.', ['finsetra → finestra']],
    ['a letter too many', 'Il solidato ha aperto la porta.', ['solidato → soldato']],
    ['the capital of a sentence', 'Profesore, ha aperto?', ['Profesore → Professore']],
    ['in quotation marks', 'Il “profesore” ha aperto la porta.', ['profesore → professore']],
    ['after an elision', 'L’amicco è qui.', ['amicco → amico']],
    ['before an elision nothing', 'Dell’amico, quest’amica, un po’ di tavolo.', []],
  ])('%s', async (_, target, expected) => {
    expect(await found(italian, 'it', { target })).toEqual(expected)
  })
})

describe('what is spared', () => {
  test.each([
    ['names', { target: 'Il professore Citta è qui con Profesore.' }],
    ['capitals', { target: 'La CITTA è grande.' }],
    ['words with figures', { target: 'La citta2 è grande.' }],
    ['words of the source', { source: 'The citta is grande.', target: 'La citta è grande.' }],
    [
      'addresses, tags and placeholders',
      { target: 'La porta <profesore> è http://citta.it %(profesore)s #citta @citta.' },
    ],
    ['words a mask is glued to', { target: 'La %(x)scitta è grande.' }],
    ['file names', { target: 'La porta è profesore.citta.' }],
    ['gender signs', { target: 'La amic*hhe, amicc@, amicc_e è qui.' }],
    ['derived words', { target: 'La porta antiatomica è qui, antibianco.' }],
    ['words cut short at the end', { target: 'Il professore è profesor…' }],
    ['parts held over to the next word', { target: 'La porta profesor- è qui.' }],
    ['English words', { target: 'Il professore ha un meeting.' }],
    [
      'another language altogether',
      { target: 'der profesor hat die finster und die cittá und das legg im profesör gefünden' },
    ],
  ])('%s', async (_, segment) => {
    expect(await found(italian, 'it', segment)).toEqual([])
  })

  test('the option allow and the glossary', async () => {
    const target = 'Il profesore ha aperto la porta.'
    expect(
      await found(italian, 'it', { target }, { rules: { ...others, spelling: ['on', { allow: ['Profesore'] }] } }),
    ).toEqual([])
    expect(await found(italian, 'it', { target }, { glossary: [{ source: 'teacher', target: 'profesore' }] })).toEqual(
      [],
    )
  })

  test.each([
    ['pt', 'a atividade econômica', 'A atividade económica.', []],
    ['pt-BR', 'a atividade econômica', 'A atividade económica.', ['económica → econômica']],
    ['de-CH', 'die Straße', 'Die Strasse.', []],
    ['fr', 'il connaît', 'Il connait.', []],
  ])('spellings of another country or reform: %s', async (locale, words, target, expected) => {
    expect(await found(knowing(words), locale, { target })).toEqual(expected)
  })

  test('what the dictionary knows with its apostrophe or hyphen', async () => {
    const french = knowing("il est ici aujourd'hui avec sa grand-mère ouï")
    const target = 'Il est ici aujourd’hui avec sa grand-mère.'
    expect(await found(french, 'fr', { target })).toEqual([])
  })

  test('a Spanish enclitic asks for an accent', async () => {
    const words = 'sigue evitando evitándole'
    expect(await found(knowing(words), 'es', { target: 'Sigue evitandole.' })).toEqual(['evitandole → evitándole'])
  })

  test('a word made of one of the source', async () => {
    const dictionary = knowing('der patch kann nicht gepackt werden')
    const target = 'Der Patch kann nicht gepatcht werden.'
    expect(await found(dictionary, 'de', { target, source: 'The file cannot be patched.' })).toEqual([])
  })

  test('German compounds and nouns', async () => {
    const german = knowing('der die das eine Antrag Prüfung Arbeit Platz Lehrer neue ist sehr groß und schreiben lesen')
    const target = 'Die Arbeitsplatzprüfung ist neue, die Lese- und Prüfung.'
    expect(await found(german, 'de', { target })).toEqual([])
    expect(await found(german, 'de', { target: 'Das ist die Prüffung.' })).toEqual(['Prüffung → Prüfung'])
    expect(await found(german, 'de', { target: 'Das ist Prüffung.' })).toEqual([])
  })
})

describe('presets and shapes', () => {
  test('strict tells words that nothing is near to, with what the engine suggests', async () => {
    const dictionary = { ...italian, suggest: () => ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei'] }
    const checker = await createChecker({ targetLang: 'it', dictionary, rules: others, preset: 'strict' })
    const { findings } = checker.check({ target: 'La porta è zzurgolfica.' })
    expect(findings).toMatchObject([{ messageId: 'unknown', text: 'zzurgolfica', severity: 'neutral' }])
    expect(findings[0]!.suggestions).toHaveLength(5)
  })

  test('an engine is asked for suggestions only for what is reported', async () => {
    let asked = 0
    const dictionary = { ...italian, suggest: () => [`${asked++}`] }
    const checker = await createChecker({ targetLang: 'it', dictionary, rules: others })
    checker.check({ target: 'La porta è zzurgolfica e il profesore è qui.' })
    expect(asked).toBe(0)
  })

  test('without a dictionary it is skipped and says what to install', async () => {
    const checker = await createChecker({ targetLang: 'it-CH' })
    expect(checker.skipped).toContainEqual({
      rule: 'spelling',
      reason: 'no dictionary is installed for “it-CH”: npm install dictionary-it hunspell-asm',
    })
  })

  test('where words are not divided by spaces there is nothing to install', async () => {
    const { skipped } = await createChecker({ targetLang: 'zh-Hant' })
    const reason = 'the words of the language are not divided by spaces'
    expect(skipped).toContainEqual({ rule: 'spelling', reason })
  })

  test.each([[{ check: 5 }], [{ check: () => true }], ['it'], [null]])('%j is no dictionary', async dictionary => {
    await expect(createChecker({ targetLang: 'it', dictionary: dictionary as never })).rejects.toThrow(/^dictionary: /)
  })

  test('a document: a word written again and again is likelier a term', async () => {
    const checker = await createChecker({ targetLang: 'it', dictionary: italian, rules: others })
    const once = checker.check({ target: 'La finestla è qui.' }).findings
    const target = 'La finestla è qui.\n\nLa finestla è nuova.\n\nUna finestla è grande.'
    expect(checker.checkDocument({ target }).findings.length).toBeLessThanOrEqual(once.length)
  })

  test.each(['a', '’', '-', 'l’', '\ud800', '\0', 'à', 'aé ', 'profesore ', 'é-'])(
    'is linear on %j again and again',
    async unit => {
      const checker = await createChecker({ targetLang: 'it', dictionary: italian, rules: others, preset: 'strict' })
      const start = performance.now()
      checker.check({ target: unit.repeat(200_000) })
      expect(performance.now() - start).toBeLessThan(4000)
    },
  )
})

describe('misspellings in sentences, by the dictionaries that are installed', () => {
  test.each(['it', 'es', 'fr', 'de', 'pt'])('%s: four in five, and hardly another word', async language => {
    const { dictionary } = await loadDictionary(language)
    if (!dictionary) return
    const checker = await createChecker({ targetLang: language, dictionary, rules: others })
    const text = await readFile(new URL(`../fixtures/misspellings/${language}.txt`, import.meta.url), 'utf8')
    const { slips, hits, extra } = count(checker, text)
    expect(slips).toBeGreaterThan(95)
    expect(hits / slips).toBeGreaterThan(0.78)
    expect(extra).toBeLessThanOrEqual(2)
    const right = text.replace(/\{[^|]*\|([^}]*)\}/g, '$1')
    expect(text.length).toBeGreaterThan(right.length)
    expect(right.split('\n').flatMap(target => checker.check({ target }).findings.map(({ text }) => text))).toEqual([])
  })
})

/** Of a text with `{wrong|right}`: how many are wrong, how many of them are told, and how many other words. */
function count(checker: Checker, text: string) {
  let slips = 0
  let hits = 0
  let extra = 0
  for (const line of text.trim().split('\n')) {
    const wrong: string[] = []
    const target = line.replace(/\{([^|]*)\|([^}]*)\}/g, (_, written: string, right: string) => {
      if (written !== right) wrong.push(written)
      return written
    })
    const told = checker.check({ target }).findings.map(({ text }) => text)
    slips += wrong.length
    hits += wrong.filter(word => told.includes(word)).length
    extra += told.filter(word => !wrong.includes(word)).length
  }
  return { slips, hits, extra }
}
