import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/quote-balance.js'
import { RuleTester } from '../../src/testing/index.js'
import { found, leftAfterFix } from './quote-cases.js'

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('marks that stand alone or in a mixed pair', () => {
  test.each<[lang: string, source: string | undefined, target: string, text: string]>([
    ['it', undefined, 'La sindaca ha promesso “una città più verde entro la fine del mandato.', '“'],
    ['it', undefined, 'La sindaca ha promesso una città “più verde...', '“più verde...'],
    ['it', undefined, 'La ministra: “Nessun aumento delle tasse…', '“Nessun aumento delle tasse…'],
    ['it', 'He spoke of a “new season” for the port.', 'Ha parlato di una “nuova stagione per il porto.', '“'],
    ['it', 'He spoke of a “new season” for the port.', 'Ha parlato di una nuova stagione” per il porto.', '”'],
    ['it', undefined, 'Ha definito la proposta «inaccettabile”.', '”'],
    ['it', undefined, 'Ha definito la proposta “inaccettabile".', '"'],
    ['it', undefined, 'Ha definito la proposta "inaccettabile”.', '"'],
    ['it', undefined, 'Il progetto “Casa viva” costa troppo, “dicono i vicini.', '“'],
    ['it', undefined, 'Secondo i tecnici serve un “piano straordinario.', '“piano straordinario'],
    ['es', 'The coach called it “a lesson” for the team.', 'El entrenador lo llamó «una lección para el equipo.', '«'],
    ['es', 'The coach called it “a lesson” for the team.', 'El entrenador lo llamó una lección» para el equipo.', '»'],
    ['es', undefined, 'Según la portavoz, la ley es «un primer paso”.', '”'],
    ['es', undefined, 'Titular: «El agua vuelve a los campos...', '«El agua vuelve a los campos...'],
    ['es', '“We are ready,” said the captain.', '“Estamos listos, dijo el capitán.', '“'],
    ['fr', 'She speaks of a “real danger” for the lake.', 'Elle parle d’un «\u00a0vrai danger pour le lac.', '«'],
    ['fr', undefined, 'Elle parle d’un vrai danger\u00a0» pour le lac.', '»'],
    ['fr', undefined, 'Il dénonce une «\u00a0erreur” de calcul.', '”'],
    ['fr', undefined, 'Le maire promet «\u00a0un été sans voitures…', '«\u00a0un été sans voitures…'],
    ['fr', undefined, 'Une “victoire" pour les riverains.', '"'],
    ['de', undefined, 'Sie nannte den Plan „mutig" und richtig.', '"'],
    ['de', undefined, 'Sie nannte den Plan „mutig” und richtig.', '”'],
    ['de', undefined, 'Sie nannte den Plan “mutig“ und richtig.', '“'],
    ['de', 'He called it “nonsense” and left.', 'Er nannte es „Unsinn und ging.', '„'],
    ['de', 'He called it “nonsense” and left.', 'Er nannte es Unsinn“ und ging.', '“'],
    ['de', undefined, 'Das sei »ein Fehler“, sagte sie.', '“'],
    ['pt', undefined, 'O clube fala de “um novo começo para todos.', '“'],
    ['pt', undefined, 'O clube fala de um “novo começo".', '"'],
    ['pt', 'The club speaks of “a new start” for all.', 'O clube fala de um novo começo” para todos.', '”'],
    ['pt', undefined, 'O prefeito diz que “a obra não para...', '“a obra não para...'],
    ['en', undefined, 'The mayor called the plan “bold and left the room.', '“'],
    ['en', undefined, 'The mayor called the plan bold” and left the room.', '”'],
    ['en', undefined, 'The mayor called the plan “bold" and left.', '"'],
    ['en', undefined, 'Mayor promises “a greener city...', '“a greener city...'],
    ['en', undefined, '"We will stay, said the owner of the shop.', '"'],
    ['fr', undefined, '"Nous partons\u00a0», dit le capitaine.', '"'],
    ['pt', undefined, 'O relatório fala em risco elevado” para a costa.', '”'],
    ['it', undefined, 'Il motto «chi va piano» e il detto «chi dorme sono noti.', '«'],
    ['sv', undefined, 'Hon kallade det ”en seger” och ”en start.', '”en start'],
    ['pl', undefined, 'Nazwał to „zwycięstwem" i wyszedł.', '"'],
    ['ja', undefined, '彼は「はい」と言い、「いいえと答えた。', '「'],
  ])('%s: %s | %s', async (lang, source, target, text) => {
    const findings = await found({ lang, target, ...(source !== undefined && { source }) })
    expect(findings).toContain(`quote-balance: ${text}`)
  })
})

describe('marks that are in balance', () => {
  test.each<[lang: string, source: string | undefined, target: string]>([
    ['it', '“We are ready. We will win.', '“Siamo pronti. Vinceremo.'],
    ['it', 'We will win.” He left.', 'Vinceremo”. Se ne andò.'],
    ['it', "'We are ready. We will win.", '«Siamo pronti. Vinceremo.'],
    ['it', undefined, 'Un monitor da 27" e un po’ di spazio negli anni ’90.'],
    ['it', undefined, "L’“effetto” dell'\"onda\" e un po' d'acqua."],
    ['en', undefined, 'In the ’90s the drivers’ union was rock ’n’ roll.'],
    ['en', undefined, 'He is 5\' 10" tall and owns a 40" screen.'],
    ['en', undefined, '“It was,” she said, “the ‘best’ year.”'],
    ['de', undefined, 'Sie sagte: „Das ist ‚sein‘ Haus.“ Und ging.'],
    ['de', undefined, 'Das sei »ein ›alter‹ Hut«, sagte sie.'],
    ['fr', undefined, 'L’«\u00a0effet\u00a0» et le «\u00a0“bon” choix\u00a0».'],
    ['fr', undefined, '<b>«\u00a0{title}\u00a0»</b> est verrouillé.'],
    ['es', undefined, '«Una “buena” noticia», dijo.'],
    ['sv', undefined, 'Hon sade ”hej” och ”så kallade ’vänner’”.'],
    ['da', undefined, '»Hej,« sagde han.'],
    ['he', undefined, 'צה"ל אמר "שלום" היום'],
    ['ja', undefined, '「あ『い』う」'],
    ['en', undefined, 'Home » News » Sport'],
    ['it', undefined, '"Il nome ""Rosa"" è bello."'],
    ['it', undefined, 'Usa "%s"per aprire {name} con `"`.'],
  ])('%s: %s | %s', async (lang, source, target) => {
    const findings = await found({ lang, target, ...(source !== undefined && { source }) })
    expect(findings.filter(finding => finding.startsWith('quote-balance'))).toEqual([])
  })

  test.each([
    ['it', 'Sono «tornati".'],
    ['de', 'Das ist „gut", sagt sie.'],
    ['en', 'It is “good".'],
  ])('the safe suggestion mends %s: %s', async (lang, target) => {
    const { fixed, left } = await leftAfterFix({ lang, target })
    expect(fixed).not.toBe(target)
    expect(left).toEqual([])
  })
})
