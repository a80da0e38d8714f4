import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/punctuation-spacing.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('wrong spaces', () => {
  test.each<[lang: string, target: string, found: string[], fixed: string]>([
    ['it', 'Torna presto !', ['before:  !'], 'Torna presto!'],
    ['de', 'Komm bald , bitte .', ['before:  ,', 'before:  .'], 'Komm bald, bitte.'],
    ['es', 'Dime una cosa : ven.', ['before:  :'], 'Dime una cosa: ven.'],
    ['pt', 'Volte logo ?', ['before:  ?'], 'Volte logo?'],
    ['en', 'Come soon ; please.', ['before:  ;'], 'Come soon; please.'],
    ['fr', 'Reviens vite , stp .', ['before:  ,', 'before:  .'], 'Reviens vite, stp.'],
    ['fr-CA', 'Reviens vite\u00a0!', ['before: \u00a0!'], 'Reviens vite!'],
    ['it', 'Il pane,il vino e l’olio.', ['after: ,'], 'Il pane, il vino e l’olio.'],
    ['de', 'Es war spät;wir gingen.', ['after: ;'], 'Es war spät; wir gingen.'],
    ['es', '¡Hola!Buenos días.', ['after: !'], '¡Hola! Buenos días.'],
    ['pt', 'Nasceu em 1990,no Porto.', ['after: ,'], 'Nasceu em 1990, no Porto.'],
    ['fr', 'Nom: Dupont', ['missing: :'], 'Nom\u00a0: Dupont'],
    ['fr', 'Vraiment? Oui!', ['missing: ?', 'missing: !'], 'Vraiment\u202f? Oui\u202f!'],
    ['fr', 'Il pleut; il neige.', ['missing: ;'], 'Il pleut\u202f; il neige.'],
    ['fr', '%s: introuvable', ['missing: :'], '%s\u00a0: introuvable'],
    ['fr', 'Quoi?!', ['missing: ?'], 'Quoi\u202f?!'],
    ['fr-CA', 'Nom: Tremblay', ['missing: :'], 'Nom\u00a0: Tremblay'],
    ['it', 'Il pane ( fresco ) è qui.', ['inner: ( ', 'inner:  )'], 'Il pane (fresco) è qui.'],
    ['es', '¿ Vienes?', ['opening: ¿ '], '¿Vienes?'],
    ['it', 'Ho visto l’ amico all’ alba.', ['elision: l’ ', 'elision: all’ '], 'Ho visto l’amico all’alba.'],
    ['fr', "C' est l' été qu' on aime.", ["elision: C' ", "elision: l' ", "elision: qu' "], "C'est l'été qu'on aime."],
    ['zh', '下雨了,我们回家。', ['form: ,'], '下雨了，我们回家。'],
    ['ja', '雨です,帰ります。', ['form: ,'], '雨です、帰ります。'],
    ['ar', 'خبز, ماء', ['form: ,'], 'خبز، ماء'],
    ['fa', 'نان; آب', ['form: ;'], 'نان؛ آب'],
    ['zh', '下雨了 。', ['before:  。'], '下雨了。'],
  ])('%s: %s', async (lang, target, found, fixed) => {
    expect(await textsOf(rule, lang, target)).toEqual(found)
    expect(await fixedOf(rule, lang, target)).toBe(fixed)
  })

  test.each<[lang: string, target: string, found: string[]]>([
    ['it', 'Siamo arrivati tardi.Nessuno ci aspettava.', ['after: .']],
    ['de', 'Das Brot (frisch vom Bäcker)ist da.', ['outer: )']],
    ['pt', 'O pão(fresco e quente) chegou.', ['outer: (']],
    ['es', 'Aviso:cerrado por obras', ['after: :']],
  ])('unsafe in %s: %s', async (lang, target, found) => {
    expect(await textsOf(rule, lang, target)).toEqual(found)
  })
})

describe('right spaces', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', 'Alle 10:30, 3 : 2, $5,000 e .net'],
    ['it', 'Un po’ di pane, e va’ via.'],
    ['it', 'I file .exe, :-) e …'],
    ['it', 'Aspetta ... e poi vai'],
    ['de', 'Nutzer:innen, Leser:in und die EU:'],
    ['fi', 'EU:n ja USA:n'],
    ['sv', 'EU:s regler'],
    ['fr', 'Nom\u00a0: Dupont\u202f; âge\u00a0!'],
    ['fr', 'À 10:30, https://a.example/?x=1 et C:\\temp :'],
    ['fr', 'Vraiment ?'],
    ['fr', 'Le fichier %s\u00a0: {name}\u00a0!'],
    ['fr', '« Quoi\u202f?! »'],
    ['fr', 'Le film « Alien: Covenant » est long.', 'The film “Alien: Covenant” is long.'],
    ['fr-CA', 'Vraiment? Oui!'],
    ['fr-CH', 'Vraiment? Oui\u202f! Nom:'],
    ['es', 'archivo(s) y niño/a(s)'],
    ['it', 'foo(bar) e a[i]', 'foo(bar) and a[i]'],
    ['it', 'Scrivi “a,b”: valori y,n,q', 'Type “a,b”: values y,n,q'],
    ['en', 'e.g.Foo, Node.Js and U.S.Army', 'z.B.Foo, Node.Js und U.S.Army'],
    ['de', 'Die Datei a.Txt', 'The file a.Txt'],
    ['ja', '雨です：はい、帰ります。'],
    ['zh', '价格：3,000元，约10:30。'],
    ['el', 'Πού μένεις; Εδώ· ναι.'],
    ['en', 'fn(x,y); if (a) {b}'],
    ['it', 'Errore : %s', 'Error : %s'],
    ['pt', '— Vamos! — disse ele.'],
    ['nl', "foto's, auto's: 's avonds"],
    ['en', 'He said :smile: and left.'],
    ['it', ' '],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['it', 'Built in 1931. It burnt down.', 'Costruito nel 1931.Poi bruciò.', ['after: .']],
  ['de', 'Read v3.Next of 1.998', 'Lies v3.Next von 1.998', []],
  ['fr', 'Open plan2021.Final.pdf. Then go.', 'Ouvrez plan2021.Final.pdf. Puis partez.', []],
])('a sentence behind figures: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
