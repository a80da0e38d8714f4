import { describe, expect, test } from 'vitest'
import { parseQuotations } from '../../src/text/quotations.js'

/** Each quotation with its level, each lonely mark with its role. */
function parsed(text: string, language: string) {
  const { all, lonely } = parseQuotations(text, language)
  return {
    all: all.map(({ start, end, level }) => `${level}:${text.slice(start, end)}`),
    lonely: lonely.map(({ glyph, role, start }) => `${role} ${glyph} ${start}`),
  }
}

describe('quotations', () => {
  test.each<[language: string, text: string, all: string[]]>([
    ['it', 'Ha “detto” e "fatto".', ['0:“detto”', '0:"fatto"']],
    ['it', 'L’“effetto” dell\'"onda" e l’«eco».', ['0:“effetto”', '0:"onda"', '0:«eco»']],
    ['fr', 'L’«\u00a0effet\u00a0» et « l’autre ».', ['0:«\u00a0effet\u00a0»', '0:« l’autre »']],
    ['fr', '«\u00a0Un “bon” mot\u00a0»', ['0:«\u00a0Un “bon” mot\u00a0»', '1:“bon”']],
    ['de', 'Ein „Wort“ und ein »Satz«.', ['0:„Wort“', '0:»Satz«']],
    ['de', '„Außen ‚innen‘ ende“', ['0:„Außen ‚innen‘ ende“', '1:‚innen‘']],
    ['sv', '”Hej ’du’ där” och ”nej”', ['0:”Hej ’du’ där”', '1:’du’', '0:”nej”']],
    ['fi', '»Hei», hän sanoi.', ['0:»Hei»']],
    ['da', '»Hej«, sagde han, og » nej «.', ['0:»Hej«', '0:» nej «']],
    ['ja', '「あ『い』う」', ['0:「あ『い』う」', '1:『い』']],
    ['zh', '他说“好”和"是"。', ['0:“好”', '0:"是"']],
    ['en', "The 'drivers' strike' of the '90s, rock 'n' roll.", ["0:'drivers' strike'", "0:'n'"]],
    ['en', 'He said "A "B" C".', ['0:"A "B" C"', '1:"B"']],
    ['en', 'A 27" screen, 5\' 10" tall, a "12" record" and “2025".', ['0:"12" record"', '0:“2025"']],
    ['it', "''Doppio'' e 'singolo' e un po' di 'ndrangheta", ["0:''Doppio''", "0:'singolo'"]],
    ['it', '"Il nome ""Rosa"" è bello."', ['0:"Il nome ""Rosa"" è bello."', '1:""Rosa""']],
    ['he', 'צה"ל אמר "שלום"', ['0:"שלום"']],
    ['it', 'Disse:"vengo".“Bene”Poi', ['0:"vengo"', '0:“Bene”']],
    ['it', 'La parola" mot" e "%s"è', ['0:" mot"', '0:"%s"']],
  ])('%s: %s', (language, text, all) => {
    expect(parsed(text.replace('%s', '\ufffc\ufffc'), language)).toEqual({
      all: all.map(each => each.replace('%s', '\ufffc\ufffc')),
      lonely: [],
    })
  })

  test.each<[language: string, text: string, lonely: string[]]>([
    ['it', 'Ha “detto e basta.', ['open “ 3']],
    ['it', 'Ha detto” e basta.', ['close ” 8']],
    ['en', '“A “B” C', ['open “ 0']],
    ['de', 'Ein Wort“ und.', ['close “ 8']],
    ['fr', 'Un mot\u00a0» et.', ['close » 7']],
    ['it', 'Titolo “condiviso...\n\n“Anno” nuovo', ['open “ 7']],
    ['ja', '「あ', ['open 「 0']],
  ])('a lonely mark in %s: %s', (language, text, lonely) => {
    expect(parsed(text, language).lonely).toEqual(lonely)
  })

  test.each<[language: string, text: string]>([
    ['en', '“One.\n\n“Two.\n\n“Three.”'],
    ['es', '«Uno.\n»Dos.\n»Tres.»'],
    ['fr', '«\u00a0Un.\n\n«\u00a0Deux.\u00a0»'],
  ])('a quotation re-opened in each paragraph: %s %s', (language, text) => {
    const { all, lonely } = parseQuotations(text, language)
    expect(lonely).toEqual([])
    expect(all).toHaveLength(1)
    expect(all[0]!.reopened.length).toBeGreaterThan(0)
    expect(text.slice(all[0]!.start, all[0]!.end)).toBe(text)
  })

  test('a quotation that goes on over a line break', () => {
    expect(parsed('Usa "foo\nbar" e “uno\n\ndue”', 'it')).toEqual({
      all: ['0:"foo\nbar"', '0:“uno\n\ndue”'],
      lonely: [],
    })
  })

  test('straight single marks that may begin or end a quotation are doubtful, apostrophes are not', () => {
    const { doubtful } = parseQuotations("'We are ready. It's the drivers' day. Done.'x \nHe said 'Go on.", 'en')
    expect(doubtful.map(({ role }) => role)).toContain('open')
    expect(parseQuotations("It's the drivers' day in the '90s.", 'en').doubtful).toEqual([])
  })
})

describe('hostile texts', () => {
  const size = 200_000
  test.each([
    ['one mark', '"'],
    ['opening marks', '“'],
    ['closing marks', '”'],
    ['singles', "'"],
    ['curly singles', '‘'],
    ['guillemets', '«»'],
    ['reversed', '»«'],
    ['mixed', '“"”\''],
    ['lines', '“a\n'],
    ['lines that end', '“a.\n'],
    ['words', 'a"b'],
    ['doubled', '""a""'],
    ['mask', '"\ufffc\ufffc'],
    ['elisions', "l'"],
    ['surrogates', '\ud800"'],
    ['NUL', '\0“'],
    ['corner', '「'],
    ['possessives', "'drivers' "],
  ])('%s: linear, and every span within the text', (_, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length))
    const start = performance.now()
    const { all, lonely } = parseQuotations(text, 'en')
    expect(performance.now() - start).toBeLessThan(3000)
    for (const span of [...all.slice(0, 50), ...lonely.slice(0, 50)]) {
      expect(span.start).toBeLessThan(span.end)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })
})
