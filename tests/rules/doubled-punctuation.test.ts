import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/doubled-punctuation.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('marks doubled or at odds', () => {
  test.each<[lang: string, target: string, found: string, fixed: string]>([
    ['it', 'Piove,, ma usciamo.', 'doubled: ,,', 'Piove, ma usciamo.'],
    ['it', 'Piove..', 'doubled: ..', 'Piove.'],
    ['es', 'Llueve.. Salimos.', 'doubled: ..', 'Llueve. Salimos.'],
    ['de', 'Es regnet;; wir gehen.', 'doubled: ;;', 'Es regnet; wir gehen.'],
    ['fr', 'Il pleut\u00a0:: on sort.', 'doubled: ::', 'Il pleut\u00a0: on sort.'],
    ['pt', 'Chove?.', 'clash: ?.', 'Chove?'],
    ['it', 'Che pioggia!.', 'clash: !.', 'Che pioggia!'],
    ['it', 'Il treno ,. arriva', 'clash: ,.', 'Il treno . arriva'],
    ['zh', '下雨了。。', 'doubled: 。。', '下雨了。'],
    ['ja', '雨が、、降る。', 'doubled: 、、', '雨が、降る。'],
    ['ar', 'خبز،، ماء', 'doubled: ،،', 'خبز، ماء'],
    ['es', 'Llueve, , y salimos.', 'doubled: , ,', 'Llueve, y salimos.'],
    ['it', 'Pane, formaggio.,', 'clash: .,', 'Pane, formaggio.,'],
  ])('%s: %s', async (lang, target, found, fixed) => {
    expect(await textsOf(rule, lang, target)).toEqual([found])
    expect(await fixedOf(rule, lang, target)).toBe(fixed)
  })

  test.each<[source: string, target: string, found: string]>([
    ['It rains!', 'Piove!!', 'excited: !!'],
    ['Does it rain?', 'Piove??', 'excited: ??'],
    ['It rains...', 'Piove....', 'dots: ....'],
    ['It rains…', 'Piove..', 'doubled: ..'],
  ])('against %s: %s', async (source, target, found) => {
    expect(await textsOf(rule, 'it', target, { source })).toEqual([found])
  })
})

describe('runs that are right', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', 'Piove... e poi?'],
    ['it', 'Davvero?! Sì!? Mah…?'],
    ['it', 'Piove!!!', 'It rains!!!'],
    ['it', 'Piove!!'],
    ['de', 'Äpfel, Birnen usw., dann z. B.: Nüsse'],
    ['en', 'Acme Inc., Ltd.; and so on.'],
    ['it', 'S.p.A.: sede; ecc., tel.: 5'],
    ['zh', '下雨了……'],
    ['it', 'da 1..5 e ../cartella'],
    ['it', 'std::vector e a[::2]', 'std::vector and a[::2]'],
    ['es', '¡¡Vamos!!', 'Come on!!'],
    ['fr', '…, puis rien…'],
    ['it', 'Indice ............ 5'],
    ['it', 'Attendi . . . ecco'],
    ['it', 'git log A..B', 'git log A..B'],
    ['it', 'p. es., cap. 3.; J.R.R. Tolkien'],
    ['es', 'Yahoo!, Google y otros'],
    ['de', '“Was?”, fragte er.'],
    ['it', '%s.: {0},'],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['de', 'Colours: red', 'Farben:: rot', ['doubled: ::']],
  ['de', 'Use Vec::new', 'Vec::new verwenden', []],
])('two colons: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
