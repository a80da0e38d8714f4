import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/linguistic/boilerplate.js'
import { RuleTester } from '../../src/testing/index.js'
import { textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

const prose = 'Il ponte sul fiume è stato riaperto ieri mattina dopo sei mesi di lavori.'
const preset = 'editorial' as const

describe('what was scraped with the text', () => {
  test.each<[lang: string, lines: string[], found: string[]]>([
    ['it', ['Riaperto il ponte', '120', '4', prose], ['counter: 120\n4']],
    ['it', ['Riaperto il ponte', '1.2K', '35', prose], ['counter: 1.2K\n35']],
    ['it', [prose, prose, 'Leggi tutto »'], ['label: Leggi tutto »']],
    ['it', [prose, prose, 'Condividi su Facebook'], ['label: Condividi su Facebook']],
    ['it', [prose, prose, '3 commenti'], ['label: 3 commenti']],
    ['it', ['Riaperto il ponte', 'Di Marta Bianchi', prose], ['byline: Di Marta Bianchi']],
    ['it', ['Home › Cronaca › Fiumi', prose, prose], ['breadcrumb: Home › Cronaca › Fiumi']],
    [
      'it',
      ['Home Cronaca Riaperto il ponte sul fiume', 'Riaperto il ponte sul fiume', prose],
      ['breadcrumb: Home Cronaca'],
    ],
    ['it', [prose, prose, 'fonte'], ['label: fonte']],
    ['it', ['Cronaca > Lazio > Viabilità', prose], ['breadcrumb: Cronaca > Lazio > Viabilità']],
    ['it', [prose, '214 condivisioni', prose], ['label: 214 condivisioni']],
    ['es', ['Portada › Local › Ríos', prose], ['breadcrumb: Portada › Local › Ríos']],
    [
      'es',
      [prose, 'Síguenos en Instagram y no te pierdas nada', prose],
      ['label: Síguenos en Instagram y no te pierdas nada'],
    ],
    [
      'fr',
      ['Par Claire Morel | Publié le 3 mai 2021 | Temps de lecture : 2 min', prose, prose],
      ['byline: Par Claire Morel | Publié le 3 mai 2021 | Temps de lecture : 2 min'],
    ],
    [
      'de',
      ['Wir verwenden Cookies, um unsere Seite zu verbessern.', prose, prose],
      ['label: Wir verwenden Cookies, um unsere Seite zu verbessern.'],
    ],
    [
      'pt',
      [prose, 'Assine nossa newsletter e receba as notícias', prose],
      ['label: Assine nossa newsletter e receba as notícias'],
    ],
    ['es', [prose, 'Leer más', prose], ['label: Leer más']],
    ['es', [prose, 'Lea también: El río crece', prose], ['label: Lea también: El río crece']],
    ['fr', [prose, 'Lire aussi : la crue', prose], ['label: Lire aussi : la crue']],
    ['fr', [prose, prose, 'Partager sur WhatsApp'], ['label: Partager sur WhatsApp']],
    ['de', [prose, 'Lesen Sie auch: Das Hochwasser', prose], ['label: Lesen Sie auch: Das Hochwasser']],
    ['de', [prose, prose, 'Alle Rechte vorbehalten.'], ['label: Alle Rechte vorbehalten.']],
    ['pt', [prose, 'Leia também: A cheia', prose], ['label: Leia também: A cheia']],
    ['pt', [prose, 'Publicidade', prose], ['label: Publicidade']],
    ['it', [prose, 'Read more', prose], ['label: Read more']],
    ['en', [prose, 'Sign up for our newsletter', prose], ['label: Sign up for our newsletter']],
  ])('%s: %s', async (lang, lines, found) => {
    expect(await textsOf(rule, lang, lines.join('\n\n').replace(/([\dK])\n\n(\d)/, '$1\n$2'), { preset })).toEqual(
      found,
    )
  })

  test.each<[source: string, target: string, found: string]>([
    ['The bridge is open again.', 'Il ponte è di nuovo aperto. Leggi anche: La piena', 'label: Leggi anche: La piena'],
    ['The bridge is open again.', 'Il ponte è di nuovo aperto. Condividi', 'label: Condividi'],
    ['The bridge is open again.', 'Il ponte è di nuovo aperto. Continua a leggere…', 'label: Continua a leggere…'],
  ])('%s → %s', async (source, target, found) => {
    expect(await textsOf(rule, 'it', target, { source, preset })).toEqual([found])
  })
})

describe('what belongs to the text', () => {
  test.each<[lang: string, target: string, source?: string]>([
    ['it', `Riaperto il ponte\n\n${prose}\n\nLa fonte del fiume è vicina.`],
    ['it', `Ingredienti:\n1\n2\n3\n${prose}`],
    ['it', `2019\n\n${prose}\n\n${prose}`],
    ['it', 'Leggi tutto', 'Read more'],
    ['it', 'Il ponte è aperto. Leggi tutto', 'The bridge is open. Read more'],
    ['de', 'Quelle: Stadtarchiv', 'Source: City archive'],
    ['it', `Titolo\n\n42\n\n${prose}`, `Title\n\n42\n\n${prose}`],
    ['it', 'Condividi il file con i colleghi.', 'Share the file with colleagues.'],
    ['fr', 'Il dit\u00a0: partager, c’est aimer.', 'He says: to share is to love.'],
    ['it', 'a\nb\nc'],
    ['it', `Roma / Milano / Torino\n\n${prose}`],
    ['it', `${prose}\n\nI cookie sono biscotti | una ricetta\n\n${prose}`],
    ['es', `Haga clic en Archivo > Exportar > PDF para guardar el informe en la carpeta\n\n${prose}`],
    ['fr', `${prose}\n\nAbonnez les élèves à la bibliothèque.\n\n${prose}`],
    ['it', ''],
  ])('%s: %s', async (lang, target, source) => {
    expect(await textsOf(rule, lang, target, { source, preset })).toEqual([])
  })
})

test('recommended leaves it alone', async () => {
  expect(await textsOf(rule, 'it', `Titolo\n\n41\n7\n\n${prose}`)).toEqual([])
})
