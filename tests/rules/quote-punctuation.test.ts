import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/quote-punctuation.js'
import { RuleTester } from '../../src/testing/index.js'
import { found, leftAfterFix } from './quote-cases.js'

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('stops on the wrong side', () => {
  test.each<[lang: string, target: string, text: string]>([
    ['it', 'Ha definito la legge “un passo indietro.”', '.”'],
    ['it', 'La legge, “un passo indietro,” non piace.', ',”'],
    ['it', 'Vuole una città «a misura di bambino.»', '.»'],
    ['it', '“Non ci fermeremo,” ha detto la sindaca.', ',”'],
    ['it', 'Ha detto che “nessuno resterà indietro.”', '.”'],
    ['it', 'Ha parlato di “svolta.”.', '.”.'],
    ['it', 'La chiama "la mia isola."', '."'],
    ['es', 'Lo llamó «un paso atrás.»', '.»'],
    ['es', '“No nos detendremos,” dijo la alcaldesa.', ',”'],
    ['es', 'El libro es “una joya,” según la crítica.', ',”'],
    ['es', 'Quiere una ciudad "para todos."', '."'],
    ['es', 'Afirmó que “nadie quedará atrás.”', '.”'],
    ['fr', 'Il y voit «\u00a0un pas en arrière.\u00a0»', '.\u00a0»'],
    ['fr', '«\u00a0Nous continuons,\u00a0» dit la maire.', ',\u00a0»'],
    ['fr', 'Elle veut une ville “pour tous.”', '.”'],
    ['fr', 'Un livre «\u00a0rare,\u00a0» selon la critique.', ',\u00a0»'],
    ['de', 'Sie nennt es „einen Rückschritt.“', '.“'],
    ['de', '„Wir machen weiter,“ sagte die Bürgermeisterin.', ',“'],
    ['de', 'Das Buch sei „ein Juwel,“ so die Kritik.', ',“'],
    ['de', 'Er will eine Stadt »für alle.«', '.«'],
    ['pt', 'Chamou à lei “um passo atrás.”', '.”'],
    ['pt', '“Não vamos parar,” disse a prefeita.', ',”'],
    ['pt', 'Quer uma cidade “para todos.”', '.”'],
    ['en-US', 'She called it “a step back”.', '”.'],
    ['en-US', '“We will go on”, said the mayor.', '”,'],
    ['en', 'She called it “a step back”.', '”.'],
    ['en', 'The book is “a gem”, critics say.', '”,'],
    ['en', 'She called it “a step back.”.', '.”.'],
  ])('%s: %s', async (lang, target, text) => {
    expect(await found({ lang, target })).toContain(`quote-punctuation: ${text}`)
    const { left } = await leftAfterFix({ lang, target })
    expect(left).toEqual([])
  })
})

describe('stops on the right side', () => {
  test.each<[lang: string, target: string]>([
    ['it', 'Ha definito la legge “un passo indietro”.'],
    ['it', 'Ha detto: «Non ci fermeremo.»'],
    ['it', '“Non ci fermeremo.” Poi è uscita.'],
    ['it', 'Costa 5 euro “ecc.” e basta, con la “S.p.A.” accanto.'],
    ['it', 'Ha chiesto: “Davvero?”.'],
    ['it', 'Ha parlato di “pace, lavoro…” e di altro.'],
    ['es', 'Lo llamó «un paso atrás».'],
    ['es', '«No nos detendremos», dijo.'],
    ['es', 'Preguntó: «¿De verdad?».'],
    ['fr', 'Elle dit\u00a0: «\u00a0Nous continuons.\u00a0»'],
    ['fr', 'Il y voit «\u00a0un pas en arrière\u00a0».'],
    ['de', 'Sie sagte: „Wir machen weiter.“'],
    ['de', '„Wir machen weiter“, sagte sie.'],
    ['de', 'Er lebte „von ca. 5 Euro usw.“ am Tag.'],
    ['pt', 'Chamou à lei “um passo atrás”.'],
    ['en', 'She called it “a step back.”'],
    ['en', '“We will go on,” said the mayor.'],
    ['en-GB', 'She called it ‘a step back’.'],
    ['en-GB', '‘We will go on,’ said the mayor.'],
    ['en', 'Type “git add .” or “%s”, then stop.'],
    ['nl', '‘We gaan door,’ zei ze.'],
    ['cs', '„Jdeme dál,“ řekla.'],
  ])('%s: %s', async (lang, target) => {
    const findings = await found({ lang, target })
    expect(findings.filter(finding => finding.startsWith('quote-punctuation'))).toEqual([])
  })

  test('a whole sentence whose stop is on the other side than those of its neighbours', async () => {
    const target = 'Disse: “Vengo”. Disse: “Parto”. Disse: “Resto”. Disse: “Torno”. Disse: “Vado.”'
    expect(await found({ lang: 'it', target })).toEqual(['quote-punctuation: .”'])
  })
})
