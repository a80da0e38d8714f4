import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/quote-spacing.js'
import { RuleTester } from '../../src/testing/index.js'
import { found, leftAfterFix } from './quote-cases.js'

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('spaces that are missing or too many', () => {
  test.each<[lang: string, target: string, texts: string[]]>([
    ['fr', 'Le «vrai» problème.', ['«', '»']],
    ['fr', 'Le «\u00a0vrai» problème.', ['»']],
    ['fr', 'Le «vrai\u00a0» problème.', ['«']],
    ['fr', 'L’«effet» du vent.', ['«', '»']],
    ['fr', 'Le “ vrai ” problème.', ['“ ', ' ”']],
    ['it', 'Il “ vero ” problema.', ['“ ', ' ”']],
    ['it', 'Il « vero » problema.', ['« ', ' »']],
    ['it', 'Il “vero ” problema.', [' ”']],
    ['it', 'Il “ vero” problema.', ['“ ']],
    ['it', 'Il“vero” problema.', ['“']],
    ['it', 'Il “vero”problema.', ['”']],
    ['es', 'El « verdadero » problema.', ['« ', ' »']],
    ['es', 'El«verdadero» problema.', ['«']],
    ['es', 'El «verdadero»problema.', ['»']],
    ['es', 'El " verdadero " problema.', ['" ', ' "']],
    ['de', 'Das „ wahre “ Problem.', ['„ ', ' “']],
    ['de', 'Das „wahre “ Problem.', [' “']],
    ['de', 'Das„wahre“ Problem.', ['„']],
    ['de', 'Das „wahre“Problem bleibt.', ['“']],
    ['pt', 'O “ verdadeiro ” problema.', ['“ ', ' ”']],
    ['pt', 'O “verdadeiro”problema.', ['”']],
    ['pt', 'O « verdadeiro » problema.', ['« ', ' »']],
    ['es', 'Escribió« gracias» y salió.', ['«', '« ']],
    ['de', 'Er sagte » ja « und ging.', ['» ', ' «']],
    ['en', 'He said “yes”and left.', ['”']],
    ['en', 'The “ real ” problem.', ['“ ', ' ”']],
    ['en', 'The“real” problem.', ['“']],
    ['en', 'The “real”problem remains.', ['”']],
    ['en', 'The " real " problem.', ['" ', ' "']],
  ])('%s: %s', async (lang, target, texts) => {
    const findings = (await found({ lang, target })).filter(finding => finding.startsWith('quote-spacing'))
    expect(findings).toEqual(texts.map(text => `quote-spacing: ${text}`))
    const { left } = await leftAfterFix({ lang, target })
    expect(left).toEqual([])
  })
})

describe('spaces that are right', () => {
  test.each<[lang: string, target: string]>([
    ['fr', 'Le «\u00a0vrai\u00a0» problème.'],
    ['fr', 'Le «\u202fvrai\u202f» problème, l’«\u00a0effet\u00a0».'],
    ['fr', 'Le « vrai » problème.'],
    ['fr-CH', 'Le «vrai» problème.'],
    ['fr-CH', 'Le «\u202fvrai\u202f» problème.'],
    ['it', 'L’“effetto” (“vero”) e “altro”—ecco.'],
    ['it', 'Il «vero» problema: «ecco».'],
    ['de', 'Die „Ja“-Stimmen und „Nein“s.'],
    ['en', 'The “ok”s and non-“official” talks.'],
    ['tr', '“Evet”ler ve “hayır”lar.'],
    ['zh', '他说“好”了。'],
    ['he', 'ה"שלום" היום'],
    ['de', 'Hänge „ – Kopie“ an den Titel an.'],
    ['it', 'Apri "%s"e chiudi.'],
  ])('%s: %s', async (lang, target) => {
    const findings = await found({ lang, target })
    expect(findings.filter(finding => finding.startsWith('quote-spacing') && !finding.includes('"'))).toEqual([])
  })
})
