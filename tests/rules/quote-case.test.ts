import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/quote-case.js'
import { RuleTester } from '../../src/testing/index.js'
import { found, leftAfterFix } from './quote-cases.js'

test('the examples hold', () => new RuleTester().runExamples(rule))

describe('a capital kept in mid sentence', () => {
  test.each<[lang: string, source: string | undefined, target: string, word: string]>([
    ['it', 'She spoke of a “deep crisis” in schools.', 'Ha parlato di una “Profonda crisi” nelle scuole.', 'Profonda'],
    ['it', 'They want “clear rules” for all.', 'Vogliono “Regole chiare” per tutti.', 'Regole'],
    ['it', 'He said that “the road is long”.', 'Ha detto che “La strada è lunga”.', 'La'],
    ['it', undefined, 'Ha ribadito che “Non ci sono alternative” al piano.', 'Non'],
    ['it', undefined, 'È accusato di una “Condotta poco limpida” verso i soci.', 'Condotta'],
    ['it', undefined, 'Vive grazie alla “Voglia di ricominciare da capo ogni santo giorno”.', 'Voglia'],
    ['es', 'She spoke of a “deep crisis” in schools.', 'Habló de una «Profunda crisis» en las escuelas.', 'Profunda'],
    ['es', 'They want “clear rules” for all.', 'Quieren “Reglas claras” para todos.', 'Reglas'],
    ['es', undefined, 'Insistió en que “No hay alternativa” al plan.', 'No'],
    ['es', undefined, 'Se trata de un “Problema muy serio” para el barrio.', 'Problema'],
    [
      'fr',
      'She spoke of a “deep crisis” in schools.',
      'Elle a parlé d’une «\u00a0Profonde crise\u00a0» à l’école.',
      'Profonde',
    ],
    ['fr', 'They want “clear rules” for all.', 'Ils veulent des «\u00a0Règles claires\u00a0» pour tous.', 'Règles'],
    ['fr', undefined, 'Il répète que «\u00a0La route est longue\u00a0».', 'La'],
    ['fr', undefined, 'C’est une «\u00a0Affaire très grave\u00a0» pour la ville.', 'Affaire'],
    ['de', 'She spoke of a “deep crisis” in schools.', 'Sie sprach von einer „Tiefen Krise“ an den Schulen.', 'Tiefen'],
    ['de', undefined, 'Er betonte, dass „Die Straße lang ist“.', 'Die'],
    ['de', 'It is “a long road” for us.', 'Es ist „Ein langer Weg“ für uns.', 'Ein'],
    ['pt', 'She spoke of a “deep crisis” in schools.', 'Falou de uma “Profunda crise” nas escolas.', 'Profunda'],
    ['pt', undefined, 'Disse que “Não há alternativa” ao plano.', 'Não'],
    ['pt', 'They want “clear rules” for all.', 'Querem “Regras claras” para todos.', 'Regras'],
    ['it', 'He calls it “a choice of peace”.', 'La definisce “Una scelta di pace”.', 'Una'],
    ['de', 'They are “economically strong”.', 'Sie seien „Wirtschaftlich stark“.', 'Wirtschaftlich'],
    ['en', undefined, 'He declared that “Nobody will be left out.”', 'Nobody'],
    ['en', undefined, 'He said that “The road is long” for everyone.', 'The'],
    ['en', undefined, 'She spoke of a “Deep crisis” in schools.', 'Deep'],
  ])('%s: %s | %s', async (lang, source, target, word) => {
    const given = { lang, target, ...(source !== undefined && { source }) }
    expect(await found(given)).toContain(`quote-case: ${word}`)
    expect((await leftAfterFix(given)).left).toEqual([])
  })

  test('into English', async () => {
    const given = {
      lang: 'en',
      sourceLang: 'it',
      source: 'Vogliono “regole chiare”.',
      target: 'They want “Clear rules.”',
    }
    expect(await found(given)).toEqual(['quote-case: Clear'])
  })
})

describe('a capital by right', () => {
  test.each<[lang: string, source: string | undefined, target: string]>([
    ['it', undefined, 'Ha detto: “La strada è lunga”.'],
    ['it', undefined, 'La preside ha detto “La scuola riapre lunedì”.'],
    ['it', undefined, 'È uscito il film “La lunga notte”.'],
    ['it', undefined, 'Ha letto “Il sentiero dei fiori” in un giorno.'],
    ['it', undefined, 'Abita vicino alla “Casa dei pesci”.'],
    ['it', 'They met at the “Green Lake” hotel.', 'Si sono visti all’albergo “Lago Verde”.'],
    ['it', 'It is “Moscow’s move”.', 'È “Mosca a muovere”.'],
    ['it', undefined, '“La strada è lunga”, ha detto.'],
    ['es', undefined, 'Respondió: «No hay alternativa».'],
    ['es', undefined, 'Ganó el premio con “Los días azules”.'],
    ['fr', undefined, 'Elle dit\u00a0: «\u00a0La route est longue.\u00a0»'],
    ['fr', undefined, 'Il chante «\u00a0La mer est bleue\u00a0» sur scène.'],
    ['de', 'He called it “a scandal”.', 'Er nannte es einen „Skandal“.'],
    ['de', 'They fear “rising prices”.', 'Sie fürchten „Preissteigerungen“.'],
    ['de', undefined, 'Er sagte: „Die Straße ist lang.“'],
    ['de', 'A “yes” is likely.', 'Ein „Ja“ ist wahrscheinlich.'],
    ['pt', undefined, 'O filme “O rio que voa” estreou.'],
    ['en', undefined, 'He said, “The road is long.”'],
    ['en', undefined, 'She works for the “Green Lake” hotel.'],
    ['en', undefined, 'He said that “I will never leave.”'],
  ])('%s: %s | %s', async (lang, source, target) => {
    const findings = await found({ lang, target, ...(source !== undefined && { source }) })
    expect(findings.filter(finding => finding.startsWith('quote-case'))).toEqual([])
  })
})
