import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/letter-case.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('letters in the wrong case', () => {
  test.each<[lang: string, source: string | undefined, target: string, found: string[]]>([
    ['it', 'Open the window', 'apri la finestra', ['lower: apri']],
    ['fr', 'Open the window', 'ouvrez la fenêtre', ['lower: ouvrez']],
    ['de', 'Open the window', 'das Fenster öffnen', ['lower: das']],
    ['es', 'The window is open.', '“la ventana está abierta.', ['lower: la']],
    ['pt', '<b>Open</b> the window', '<b>abrir</b> a janela', ['lower: abrir']],
    ['ru', 'Open the window', 'откройте окно', ['lower: откройте']],
    ['el', 'Open the window', 'ανοίξτε το παράθυρο', ['lower: ανοίξτε']],
    ['it', 'Open the window', 'APRI LA FINESTRA', ['capitals: APRI LA FINESTRA']],
    ['de', 'Danger of fire', 'BRANDGEFAHR HIER', ['capitals: BRANDGEFAHR HIER']],
    ['it', 'DANGER OF FIRE', 'pericolo di incendio', ['lostCapitals: pericolo di incendio']],
    ['it', 'Window And Door Settings', 'Impostazioni Di Finestre E Porte', ['title: Impostazioni Di Finestre E Porte']],
    ['pt', 'How to Open a Window', 'Como Abrir A Janela', ['title: Como Abrir A Janela']],
    ['it', undefined, 'La finestra è aperta. fuori piove.', ['sentence: fuori']],
    ['es', 'It is open. It rains.', 'Está abierta. llueve mucho.', ['sentence: llueve']],
    ['it', 'The window', 'LA finestra Aperta', []],
    ['it', 'The cities are far', 'Le ciTtà sono lontane', ['inner: ciTtà']],
    ['es', 'The window', 'La VEntana', ['inner: VEntana']],
    ['it', undefined, 'Partiamo ogni Lunedì di Agosto.', ['calendar: Lunedì', 'calendar: Agosto']],
    ['es', undefined, 'Nos vemos el Martes por la tarde.', ['calendar: Martes']],
    ['fr', undefined, 'Le bureau ferme en Août.', ['calendar: Août']],
    ['pt', undefined, 'Chega em Setembro com os pais.', ['calendar: Setembro']],
    ['it', undefined, 'Nato il 5 Marzo 1990 a Bari.', ['calendar: Marzo']],
  ])('%s: %s → %s', async (lang, source, target, found) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual(found)
    await fixedOf(rule, lang, target, { source })
  })

  test('the fix', async () => {
    expect(await fixedOf(rule, 'tr', 'içeri gel', { source: 'Come in' })).toBe('İçeri gel')
    expect(await fixedOf(rule, 'it', 'Ogni Lunedì piove.')).toBe('Ogni lunedì piove.')
  })
})

describe('letters in the right case', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['de', 'Fenster öffnen', 'open window'],
    ['it', 'finestra', 'window'],
    ['it', 'Finestra aperta.', 'window open'],
    ['fr', 'git est introuvable', 'Cannot find git'],
    ['fr', 'français', 'French'],
    ['es', 'lunes', 'Monday'],
    ['es', 'portugués de Brasil', 'Brazilian Portuguese'],
    ['it', 'iPhone acceso', 'The iPhone is on'],
    ['it', '%s aperto', 'The %s is open'],
    ['it', '3 finestre', 'Three windows'],
    ['ja', '窓を開ける', 'Open the window'],
    ['ar', 'افتح النافذة', 'Open the window'],
    ['it', 'HTTP', 'http'],
    ['it', 'NATO e ONU', 'NATO and UN'],
    ['it', 'La Repubblica di San Marino', 'The Republic of San Marino'],
    ['it', 'Visita il Museo del Prado', 'Visit the Prado Museum'],
    ['es', 'El Señor de los Anillos', 'The Lord of the Rings'],
    ['it', 'Acquista su eBay con PayPal', 'Buy on eBay with PayPal'],
    ['it', 'i CD e i DVDs', 'the CDs and the DVDs'],
    ['it', 'ad es. così, ecc. e poi', 'e.g. so, etc.'],
    ['it', 'Il sig. rossi', 'Mr rossi'],
    ['es', 'El Viernes Santo y el Domingo de Ramos'],
    ['it', 'Lunedì piove. Agosto è caldo.'],
    ['de', 'Am Montag im August.'],
    ['nl', 'Op maandag in augustus.'],
    ['it', 'Ho chiesto di vederLa, Le scriverò.', 'I asked to see you, I will write to you.'],
    ['de', 'Die McDonalds-Filiale', 'The burger place'],
    ['it', 'OK', 'ok'],
    ['it', '', 'Window'],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([])
  })
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['fr', 'the Swedish ambassador', 'l’ambassadeur Suédois', ['nationality: Suédois']],
  ['fr', 'a Canadian city', 'une ville Canadienne', ['nationality: Canadienne']],
  ['it', 'the Polish army', 'l’esercito Polacco', ['nationality: Polacco']],
  ['es', 'the French wine', 'el vino Francés', ['nationality: Francés']],
  ['pt', 'the German ship', 'o navio Alemão', ['nationality: Alemão']],
  ['fr', 'The Lycée Canadien is closed', 'Le lycée Canadien est fermé', []],
  ['fr', 'two old Canadians', 'deux vieux Canadiens', []],
  ['fr', 'the Swedes', 'les Suédois', []],
  ['es', 'the neighbouring Argentina', 'la vecina Argentina', []],
  ['fr', 'the Chinese Eastern Railway', 'la société Chinoise Orientale', []],
  ['de', 'before the fall of the wall', 'vor dem fall der Mauer', ['noun: fall']],
  ['de', 'the opening of the fair', 'die eröffnung der Messe', ['noun: eröffnung']],
  ['de', 'The young and the old', 'Der junge und der alte Mann', []],
  ['de', 'one of the largest of the country', 'eine der größten des Landes', []],
  ['de', 'Import a repository of `hg`', 'ein Repository von `hg` importieren', []],
])('nations and German nouns: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
