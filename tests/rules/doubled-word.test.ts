import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/doubled-word.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('words written twice', () => {
  test.each<[lang: string, target: string, found: string, fixed: string]>([
    ['it', 'È partito per per Roma.', 'per per', 'È partito per Roma.'],
    ['it', 'Ha aperto la la porta.', 'la la', 'Ha aperto la porta.'],
    ['es', 'Llegó con con su hermana.', 'con con', 'Llegó con su hermana.'],
    ['es', 'La casa casa es grande.', 'casa casa', 'La casa es grande.'],
    ['fr', 'Il vient de de Lyon.', 'de de', 'Il vient de Lyon.'],
    ['fr', 'Le le train part.', 'Le le', 'Le train part.'],
    ['de', 'Er kommt aus aus Bremen.', 'aus aus', 'Er kommt aus Bremen.'],
    ['de', 'Der Zug Zug fährt ab.', 'Zug Zug', 'Der Zug fährt ab.'],
    ['pt', 'Ele mora em em Braga.', 'em em', 'Ele mora em Braga.'],
    ['en', 'It is in the the house.', 'the the', 'It is in the house.'],
    ['it', 'È partito\u00a0per\nper Roma.', 'per\nper', 'È partito\u00a0per Roma.'],
    ['ru', 'Он живёт в в Москве.', 'в в', 'Он живёт в в Москве.'],
    ['pl', 'Mieszka na na wsi.', 'na na', 'Mieszka na wsi.'],
    ['nl', 'Hij woont in in Gent.', 'in in', 'Hij woont in Gent.'],
    ['sv', 'Han bor i i Lund.', 'i i', 'Han bor i i Lund.'],
  ])('%s: %s', async (lang, target, found, fixed) => {
    expect(await textsOf(rule, lang, target)).toEqual([`doubled: ${found}`])
    expect(await fixedOf(rule, lang, target)).toBe(fixed)
  })
})

describe('words that the source says once', () => {
  test.each<[pair: string, source: string, target: string, found: string]>([
    ['de', 'The path runs between the two walls.', 'Der Weg verläuft zwischen den den zwei Mauern.', 'den den'],
    ['en', 'Er wohnt seit Jahren in Bremen.', 'He has lived in Bremen Bremen for years.', 'Bremen Bremen'],
    ['en', 'Der Bau begann im Jahr 2011.', 'Construction began in 2011 2011.', '2011 2011'],
    ['it', 'The NATO summit ended today.', 'Il vertice NATO NATO è finito oggi.', 'NATO NATO'],
    ['es', 'The tickets cost 30 euros each.', 'Las entradas cuestan 30 30 euros.', '30 30'],
    ['es', 'He does not want to eat.', 'Él no no quiere comer.', 'no no'],
    ['pt', 'She does not know the way.', 'Ela não não sabe o caminho.', 'não não'],
    ['en', 'Das ist ein Problem für uns.', 'This is is a problem for us.', 'is is'],
  ])('%s: %s → %s', async (lang, source, target, found) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([`doubled: ${found}`])
  })
})

describe('words that may stand twice', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', 'Camminava piano piano lungo il muro.'],
    ['it', 'Le case, case basse, erano chiuse.'],
    ['fr', 'Nous nous levons et vous vous couchez.'],
    ['de', 'Es wird, wird es nicht?'],
    ['de', 'Die Leute, die die Tür öffnen.'],
    ['de', 'Das Amt, bei der der Antrag liegt, ist zu.', 'The office that has the request is closed.'],
    ['de', 'Er sagte, dass das das Haus sei.'],
    ['nl', 'Hij zegt dat dat kan.'],
    ['en', 'She had had enough of that that day.'],
    ['es', 'Sí sí, ya ya lo sé.'],
    ['tr', 'Yavaş yavaş adım adım gitti.'],
    ['id', 'Anak anak bermain.'],
    ['hi', 'वह धीरे धीरे चला।'],
    ['it', 'Amano i Duran Duran.', 'They love Duran Duran.'],
    ['it', 'No no no, mai!'],
    ['it', 'di %d di %d'],
    ['it', 'Il <b>tag</b> tag'],
    ['it', 'Costa 10 10 euro.'],
    ['it', 'Fine. Fine della storia.'],
    ['it', 'x x y', 'x x y'],
    ['it', 'molto, molto bello', 'very, very nice'],
    ['it', 'casa-casa'],
    ['de', 'Bitte sagen Sie sie ihm'],
    ['zh', '他慢慢地走。'],
    ['it', 'Baden Baden è bella.'],
    ['it', 'Chiamate il 55 55 12.', 'Call 55 55 12 today.'],
    ['it', 'Riga 3 3 della tabella.', 'Table 3 here, row 3.'],
    ['es', 'No no quiero.'],
    ['fr', 'Sirhan Sirhan est en prison.', 'Sirhan Sirhan is in prison.'],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})
