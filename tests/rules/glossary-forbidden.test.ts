import { expect, test } from 'vitest'
import { createChecker } from '../../src/index.js'
import rule from '../../src/rules/terminology/glossary-forbidden.js'
import { RuleTester } from '../../src/testing/index.js'

const screen = { source: 'screen', target: 'schermo', forbidden: ['monitor', 'video terminale'] }

test('examples', () => new RuleTester().runExamples(rule))

test('cases', () =>
  new RuleTester({ targetLang: 'it' }).run(rule, {
    valid: [
      { source: 'The screen is on.', target: 'Lo schermo è acceso.', glossary: [screen] },
      { name: 'part of a word', source: 'The screen', target: 'Il monitoraggio dello schermo', glossary: [screen] },
      {
        name: 'within an accepted term of the segment',
        source: 'A certified mail account and a screen',
        target: 'Una posta elettronica certificata e uno schermo',
        glossary: [
          { source: 'certified mail', target: 'posta elettronica certificata', forbidden: ['posta elettronica'] },
        ],
      },
      {
        name: 'what another term of the source calls for',
        source: 'The monitor watches the plant.',
        target: 'Il monitor sorveglia l’impianto.',
        glossary: [screen, { source: 'monitor', target: 'monitor' }],
      },
      {
        name: 'another case',
        source: 'Rome',
        target: 'la mela marcia',
        glossary: [{ source: 'Apple', target: 'Apple', forbidden: ['Mela'], caseSensitive: true }],
      },
    ],
    invalid: [
      {
        source: 'The screen is on.',
        target: 'Il monitor è acceso.',
        glossary: [screen],
        finds: [{ text: 'monitor', message: 'forbidden', suggests: 'schermo', data: { inSource: true } }],
      },
      {
        name: 'without the source term',
        source: 'It is on.',
        target: 'Il monitor è acceso.',
        glossary: [screen],
        finds: [{ text: 'monitor', data: { inSource: false } }],
      },
      { name: 'without a source', target: 'Il monitor è acceso.', glossary: [screen], finds: ['monitor'] },
      {
        name: 'plural',
        target: 'I video terminali sono spenti.',
        glossary: [screen],
        finds: [{ text: 'video terminali', message: 'forbiddenForm' }],
      },
      {
        name: 'capital',
        target: 'Monitor spento',
        glossary: [screen],
        finds: [{ text: 'Monitor', suggests: 'Schermo' }],
      },
      {
        name: 'elided',
        target: 'È un fatto dell’elaboratore.',
        glossary: [{ source: 'computer', target: 'computer', forbidden: ['elaboratore'] }],
        finds: ['elaboratore'],
      },
      {
        targetLang: 'de',
        target: 'Die Händler verkaufen Handys.',
        glossary: [{ source: 'phone', target: 'Mobiltelefon', forbidden: ['Handy'] }],
        finds: ['Handys'],
      },
      {
        targetLang: 'es',
        target: 'Los ficheros están listos.',
        glossary: [{ source: 'file', target: 'archivo', forbidden: ['fichero'] }],
        finds: ['ficheros'],
      },
      {
        targetLang: 'fr',
        target: 'Les courriels et l’email',
        glossary: [{ source: 'e-mail', target: 'courriel', forbidden: ['email'] }],
        finds: ['email'],
      },
      {
        targetLang: 'pt',
        target: 'Abra a pasta de ficheiros.',
        glossary: [{ source: 'file', target: 'arquivo', forbidden: ['ficheiro'] }],
        finds: ['ficheiros'],
      },
      {
        targetLang: 'ja',
        target: '携帯電話を充電します。',
        glossary: [{ source: 'phone', target: 'スマートフォン', forbidden: ['携帯電話'] }],
        finds: ['携帯電話'],
      },
    ],
  }))

test('the missing term yields to the forbidden one at its place', async () => {
  const checker = await createChecker({ targetLang: 'it', glossary: [screen], rules: { 'foreign-word': 'off' } })
  const { findings } = checker.check({ source: 'Screen', target: 'Monitor' })
  expect(findings.map(finding => finding.rule)).toEqual(['glossary-forbidden'])
})

test('the reason is in the note of the suggestion', async () => {
  const glossary = [
    { source: 'screen', target: 'schermo', forbidden: [{ term: 'monitor', reason: 'Old house style' }] },
  ]
  const checker = await createChecker({ targetLang: 'it', glossary })
  const { findings } = checker.check({ target: 'Il monitor è acceso.' })
  expect(findings.find(finding => finding.rule === rule.id)).toMatchObject({
    data: { reason: 'Old house style' },
    suggestions: [{ replacement: 'schermo', note: 'Old house style', safe: false }],
  })
})

test.each([
  ['it', 'digitare', 'Digita il nome e conferma.', ['Digita']],
  ['it', 'cliccare', 'Clicchi sul pulsante.', ['Clicchi']],
  ['es', 'hacer clic', 'Haga clic en el botón.', ['Haga clic']],
  ['fr', 'effacer', 'Le fichier a été effacé.', ['effacé']],
  ['de', 'löschen', 'Er löscht die Datei.', ['löscht']],
  ['pt', 'teclar', 'Tecle o seu nome.', ['Tecle']],
  ['de', 'Chauffeur', 'Der Taxichauffeur wartet.', ['Taxichauffeur']],
  ['de', 'Sitz', 'Der Besitzer wartet.', []],
  ['it', 'digitare', 'La digitazione è lenta.', []],
])('%s: the forms of “%s” in “%s”', async (targetLang, term, target, found) => {
  const rules = { 'foreign-word': 'off' } as const
  const checker = await createChecker({
    targetLang,
    rules,
    glossary: [{ source: 'thing', target: 'xyz', forbidden: [term] }],
  })
  const findings = checker.check({ target }).findings.filter(({ rule }) => rule === 'glossary-forbidden')
  expect(findings.map(({ text }) => text)).toEqual(found)
})
