import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.js'

const find = findingsIn('foreign-word')

describe('a word of the source left in an English text is found', () => {
  test.each([
    [
      'de-en',
      'Der Bürgermeister eröffnete die Ausstellung.',
      'The Bürgermeister opened the exhibition.',
      'Bürgermeister',
    ],
    ['de-en', 'Die Partei plant eine Steuererhöhung.', 'The party plans a Steuererhöhung.', 'Steuererhöhung'],
    ['de-en', 'Sie verlor ihr neues Fahrrad.', 'She lost her new Fahrrad.', 'Fahrrad'],
    ['de-en', 'Er kommt leider zu spät.', 'He is leider late.', 'leider'],
    ['de-en', 'Die Brücke wurde gesperrt.', 'The bridge wurde closed.', 'wurde'],
    ['de-en', 'Drei Kinder spielten im Hof.', 'Drei children played in the yard.', 'Drei'],
    ['de-en', 'Er wollte nicht glauben, dass sie ging.', 'He would not believe dass she left.', 'dass'],
    ['de-en', 'Alle Teammitglieder reisten ab.', 'All Teammitglieder left.', 'Teammitglieder'],
    ['de-en', 'Er flog gestern nach Argentinien.', 'He flew to Argentinien yesterday.', 'Argentinien'],
    ['de-en', 'Sie würdigten Albrecht als Künstler.', 'They würdigten Albrecht as an artist.', 'würdigten'],
    ['de-en', 'Die Mannschaft gewann die Trophäe.', 'The team won the Trophäe.', 'Trophäe'],
    ['fr-en', 'Elle habite près du port.', 'She lives près the harbour.', 'près'],
    ['fr-en', 'Il neige souvent en mars.', 'It snows souvent in March.', 'souvent'],
    ['es-en', 'La lluvia dañó el tejado.', 'The rain dañó the roof.', 'dañó'],
    ['es-en', 'El ayuntamiento cerró ayer.', 'The ayuntamiento closed yesterday.', 'ayuntamiento'],
    ['it-en', 'Purtroppo il treno non parte.', 'Purtroppo the train is not leaving.', 'Purtroppo'],
    [
      'it-en',
      'I vicini protestano davanti alla chiesa.',
      'The neighbours protest davanti alla church.',
      'davanti alla',
    ],
    ['pt-en', 'Infelizmente a festa acabou.', 'Infelizmente the party is over.', 'Infelizmente'],
    ['pt-en', 'A câmara aprovou o orçamento.', 'The council approved the orçamento.', 'orçamento'],
  ])('%s: %s → %s', async (pair, source, target, found) => {
    expect(await find(pair, source, target)).toEqual([found])
  })
})

describe('what an English text may keep is left alone', () => {
  test.each([
    ['de-en', 'Herr Koch wohnt in der Friedrichstraße.', 'Mr Koch lives in Friedrichstraße.'],
    ['de-en', 'Der Bundestag tagte.', 'The Bundestag met.'],
    ['de-en', 'Die Welt berichtet darüber.', 'Die Welt reports on it.'],
    ['de-en', 'Das Wort „Heimat“ fehlt.', 'The word “Heimat” is missing.'],
    ['de-en', 'Er fuhr mit einem Mercedes durch den Harz.', 'He drove through the Harz in a Mercedes.'],
    ['de-en', 'Am 3. April kam er nach Stuttgart.', 'On 3 April he came to Stuttgart.'],
    ['de-en', 'Das Volksfest (Kirmes) beginnt.', 'The Kirmes (fair) begins.'],
    ['de-en', 'Sie bestand magna cum laude.', 'She passed magna cum laude.'],
    ['de-en', 'Haha, sehr gut.', 'Haha, very good.'],
    ['de-en', 'Der Sturm und Drang endete.', 'Sturm und Drang ended.'],
    ['de-en', 'Sie glaube, Schröter komme.', 'She thinks Schröter is coming.'],
    ['it-en', 'Rosa torna domani.', 'Rosa returns tomorrow.'],
    ['it-en', 'Il Corriere della Sera lo scrive.', 'Corriere della Sera writes so.'],
    ['it-en', 'La Serie A comincia.', 'Serie A begins.'],
    ['es-en', 'El Banco de España avisa.', 'The Banco de España warns.'],
    ['es-en', 'Se probó in vitro.', 'It was tested in vitro.'],
    ['fr-en', 'Le café de Paris est fermé.', 'The café in Paris is closed.'],
    ['fr-en', 'Le nouveau coronavirus circule.', 'The new coronavirus is spreading.'],
    ['pt-en', 'A Ordem dos Advogados reagiu.', 'The Ordem dos Advogados reacted.'],
    ['pt-en', 'O Porto venceu ontem.', 'Porto won yesterday.'],
    ['pt-en', 'Molza escrevia poesia.', 'Molza wrote poetry.'],
  ])('%s: %s → %s', async (pair, source, target) => {
    expect(await find(pair, source, target)).toEqual([])
  })
})
