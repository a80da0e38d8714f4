import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/quote-parity.js'
import { RuleTester } from '../../src/testing/index.js'
import { findingsOf, found } from './quote-cases.js'

test('the examples hold', () => new RuleTester().runExamples(rule))

/** Whether a finding of the rule touches the words that the case names. */
async function touches(
  lang: string,
  source: string,
  target: string,
  words: string,
  sourceLang = 'en',
): Promise<boolean> {
  const start = target.indexOf(words)
  const { findings } = await findingsOf({ lang, source, target, sourceLang })
  return findings.some(
    finding => finding.rule === 'quote-parity' && finding.start < start + words.length && start < finding.end,
  )
}

describe('marks that are lost', () => {
  test.each<[lang: string, source: string, target: string, words: string]>([
    [
      'it',
      'The judge spoke of a “serious crime” in court.',
      'Il giudice ha parlato di un grave crimine in aula.',
      'crimine',
    ],
    [
      'it',
      'He thanked “generous citizens” for the help.',
      'Ha ringraziato i cittadini generosi per l’aiuto.',
      'cittadini generosi',
    ],
    [
      'it',
      '“It is a historic victory,” said the president.',
      'È una vittoria storica, ha detto il presidente.',
      'vittoria storica',
    ],
    [
      'es',
      'The union fears a “social disaster” in the valley.',
      'El sindicato teme un desastre social en el valle.',
      'desastre social',
    ],
    [
      'es',
      'The minister promised “total transparency” and “real justice”.',
      'El ministro prometió transparencia total y «justicia real».',
      'transparencia total',
    ],
    [
      'fr',
      'She denounced a “political maneuver” by the council.',
      'Elle a dénoncé une manœuvre politique du conseil.',
      'manœuvre politique',
    ],
    [
      'fr',
      'The director praised an “exceptional performance”.',
      'Le directeur a salué une performance exceptionnelle.',
      'performance exceptionnelle',
    ],
    [
      'de',
      'The minister spoke of a “national catastrophe”.',
      'Der Minister sprach von einer nationalen Katastrophe.',
      'nationalen Katastrophe',
    ],
    [
      'de',
      'Critics see a “political signal” in the vote.',
      'Kritiker sehen in der Abstimmung ein politisches Signal.',
      'politisches Signal',
    ],
    [
      'pt',
      'The doctor described a “critical situation” at the hospital.',
      'O médico descreveu uma situação crítica no hospital.',
      'situação crítica',
    ],
    [
      'de',
      'He spoke of a “witch hunt” against his party.',
      'Er sprach von einer Hexenjagd gegen seine Partei.',
      'Hexenjagd',
    ],
    ['es', 'The coach said the match was “a war”.', 'El entrenador dijo que el partido fue una guerra.', 'guerra'],
    ['pt', 'The party wants “immediate elections”.', 'O partido quer eleições imediatas.', 'eleições imediatas'],
  ])('%s: %s | %s', async (lang, source, target, words) => {
    expect(await touches(lang, source, target, words)).toBe(true)
  })

  test('into English', async () => {
    const source = 'Il ministro ha parlato di una “situazione critica”.'
    expect(await touches('en', source, 'The minister spoke of a critical situation.', 'critical situation', 'it')).toBe(
      true,
    )
  })
})

describe('marks that are added', () => {
  test.each<[lang: string, source: string, target: string, words: string]>([
    ['it', 'The experts presented the plan.', 'Gli “esperti” hanno presentato il piano.', '“esperti”'],
    ['it', 'The democratic government won the vote.', 'Il governo “democratico” ha vinto il voto.', '“democratico”'],
    ['es', 'The reform will help families.', 'La «reforma» ayudará a las familias.', '«reforma»'],
    ['es', 'The volunteers cleaned the beach.', 'Los “voluntarios” limpiaron la playa.', '“voluntarios”'],
    [
      'fr',
      'The peace talks began on Monday.',
      'Les «\u00a0négociations\u00a0» de paix ont commencé lundi.',
      'négociations',
    ],
    ['fr', 'The victims were heard in court.', 'Les «\u00a0victimes\u00a0» ont été entendues au tribunal.', 'victimes'],
    ['de', 'The refugees arrived at night.', 'Die „Flüchtlinge“ kamen in der Nacht an.', '„Flüchtlinge“'],
    ['de', 'The free press reported it.', 'Die „freie“ Presse berichtete darüber.', '„freie“'],
    ['pt', 'The journalists asked questions.', 'Os “jornalistas” fizeram perguntas.', '“jornalistas”'],
    ['pt', 'The peaceful march ended at noon.', 'A marcha “pacífica” terminou ao meio-dia.', '“pacífica”'],
  ])('%s: %s | %s', async (lang, source, target, words) => {
    expect(await touches(lang, source, target, words)).toBe(true)
  })

  test('into English', async () => {
    expect(await touches('en', 'Gli esperti hanno parlato.', 'The “experts” have spoken.', '“experts”', 'it')).toBe(
      true,
    )
  })
})

describe('as many quotations, or good reason for fewer or more', () => {
  test.each<[lang: string, source: string, target: string]>([
    ['de', 'Press Cancel to stop the upload.', 'Drücken Sie „Abbrechen“, um das Hochladen zu beenden.'],
    ['fr', 'He called it "art".', 'Il a appelé cela de l’«\u00a0art\u00a0».'],
    ['de', "He called it 'art'.", 'Er nannte es „Kunst“.'],
    ['ja', 'He said “yes” and “no”.', '彼は「はい」と「いいえ」と言った。'],
    ['es', '“Where are you going?” asked the girl.', '—¿Adónde vas? —preguntó la niña.'],
    [
      'it',
      '“We came late,” she said, “and we left early.”',
      '«Siamo arrivati tardi e siamo andati via presto», ha detto.',
    ],
    ['it', 'She read The Name of the Rose twice.', 'Ha letto due volte “Il nome della rosa”.'],
    ['de', 'The film Hidden Lake won the prize.', 'Der Film „Hidden Lake“ gewann den Preis.'],
    ['it', 'The word rio means river.', 'La parola “rio” significa “fiume”.'],
    ['es', 'The man, known as "Lucky", was arrested.', 'El hombre, conocido como Lucky, fue detenido.'],
    ['fr', 'She shouted that the bridge was falling.', 'Elle a crié\u00a0: «\u00a0Le pont s’écroule\u00a0!\u00a0»'],
  ])('%s: %s | %s', async (lang, source, target) => {
    const findings = await found({ lang, source, target })
    expect(findings.filter(finding => finding.startsWith('quote-parity'))).toEqual([])
  })
})
