import { describe, expect, test } from 'vitest'
import { createChecker } from '../../src/index.js'
import rule from '../../src/rules/accuracy/truncation.js'
import { textsOf } from './convention-cases.js'
import { oddTextsDoNoHarm, telling } from './told.js'

const { check, told } = telling('truncation')

describe('truncation finds', () => {
  test.each([
    [
      'de-en',
      'Der Verein hat beschlossen, allen Mitgliedern die Beiträge zu erstatten.',
      'The club has decided to refund the fees of all its membe',
      [['cut', 'membe']],
    ],
    [
      'en-it',
      'The council will paint all the benches in September.',
      'Il comune dipingerà tutte le panchine a settemb',
      [['cut', 'settemb']],
    ],
    [
      'en-it',
      'The committee will publish its report on the accident next week.',
      'La commissione pubblicherà la sua relazione sull’incidente della',
      [['cut', 'della']],
    ],
    [
      'en-it',
      'The committee will publish its report on the accident next week.',
      'La commissione pubblicherà la sua',
      [['cut', 'sua']],
    ],
    [
      'en-it',
      'The minister said the reform would go ahead despite the protests.',
      'Il ministro ha detto che la riforma',
      [['cut', 'riforma']],
    ],
    [
      'en-it',
      'Researchers have discovered a new species of frog in the forests of Borneo.',
      'I ricercatori hanno scoperto una nuova specie di',
      [['cut', 'di']],
    ],
    [
      'en-it',
      'She moved to Milan in 1998 and opened a small bookshop near the canal.',
      'Si trasferì a Milano nel 1998 e aprì una piccola',
      [['cut', 'piccola']],
    ],
    [
      'en-it',
      'The storm caused heavy damage along the coast, and several roads remain closed.',
      'La tempesta ha causato gravi danni lungo la costa, e',
      [['cut', 'e']],
    ],
    [
      'en-es',
      'The president will travel to Japan to meet the emperor.',
      'El presidente viajará a Japón para',
      [['cut', 'para']],
    ],
    [
      'en-es',
      'The hospital needs new equipment and more nurses for the summer.',
      'El hospital necesita nuevos equipos y más enf',
      [['cut', 'enf']],
    ],
    [
      'en-es',
      'The novel tells the story of a fisherman who loses his memory.',
      'La novela cuenta la historia de un pescador que',
      [['cut', 'que']],
    ],
    [
      'en-es',
      'According to the police, the driver was not wearing a seat belt.',
      'Según la policía, el conductor no llevaba el',
      [['cut', 'el']],
    ],
    [
      'en-es',
      'You must accept the terms and conditions before continuing.',
      'Debe aceptar los términos y condiciones antes de',
      [['cut', 'de']],
    ],
    [
      'en-es',
      'The team travelled by bus because the airport was closed due to fog.',
      'El equipo viajó en autobús porque el aeropuerto',
      [['cut', 'aeropuerto']],
    ],
    [
      'en-es',
      'Half of the money will go to schools, and the rest to hospitals.',
      'La mitad del dinero irá a las escuelas,',
      [['cut', 'escuelas,']],
    ],
    [
      'en-fr',
      'The city council approved the construction of a new swimming pool.',
      'Le conseil municipal a approuvé la construction d’une',
      [['cut', 'une']],
    ],
    [
      'en-fr',
      'The patient was discharged after three days and is now resting at home.',
      'Le patient est sorti après trois jours et se',
      [['cut', 'se']],
    ],
    [
      'en-fr',
      'Scientists warn that the ice is melting faster than expected.',
      'Les scientifiques avertissent que la glace fond plus vite que',
      [['cut', 'que']],
    ],
    [
      'en-fr',
      'The trial will begin in September and last for at least six months.',
      'Le procès débutera en septembre et',
      [['cut', 'et']],
    ],
    [
      'en-fr',
      'The company plans to hire two hundred engineers by the end of the year.',
      'L’entreprise prévoit d’embaucher deux cents ingé',
      [['cut', 'ingé']],
    ],
    [
      'en-fr',
      'Open the settings, choose your language and restart the application.',
      'Ouvrez les paramètres, choisissez votre langue et redémarrez l’',
      [['cut', 'l’']],
    ],
    [
      'en-fr',
      'The actress thanked her parents and dedicated the prize to her sister.',
      'L’actrice a remercié ses parents et a dédié le',
      [['cut', 'le']],
    ],
    [
      'en-de',
      'The committee will publish its report on the accident next week.',
      'Der Ausschuss wird seinen Bericht über den',
      [['cut', 'den']],
    ],
    [
      'en-de',
      'The river burst its banks and flooded several villages in the valley.',
      'Der Fluss trat über die Ufer und überschwemmte',
      [['cut', 'überschwemmte']],
    ],
    [
      'en-de',
      'He studied law in Vienna before he became a journalist.',
      'Er studierte Jura in Wien, bevor er',
      [['cut', 'er']],
    ],
    [
      'en-de',
      'The new tram line connects the airport with the main station.',
      'Die neue Straßenbahnlinie verbindet den Flughafen mit dem',
      [['cut', 'dem']],
    ],
    [
      'en-de',
      'The government has decided to raise the minimum wage in January.',
      'Die Regierung hat beschlossen, den Mindestlohn im',
      [['cut', 'im']],
    ],
    [
      'en-de',
      'Customers can return the goods within fourteen days without giving a reason.',
      'Kunden können die Waren innerhalb von vierzehn Tagen ohne Angabe von',
      [['cut', 'von']],
    ],
    [
      'en-de',
      'The museum shows paintings and sculptures from three centuries.',
      'Das Museum zeigt Gemälde und Skulp',
      [['cut', 'Skulp']],
    ],
    [
      'en-pt',
      'The government will reduce taxes on fuel from next month.',
      'O governo vai reduzir os impostos sobre os',
      [['cut', 'os']],
    ],
    [
      'en-pt',
      'The fire destroyed ten hectares of forest near the village.',
      'O incêndio destruiu dez hectares de',
      [['cut', 'de']],
    ],
    [
      'en-pt',
      'The doctor recommends rest and plenty of water for a week.',
      'O médico recomenda repouso e muita',
      [['cut', 'muita']],
    ],
    [
      'en-pt',
      'The book was translated into twelve languages and sold a million copies.',
      'O livro foi traduzido para doze línguas e',
      [['cut', 'e']],
    ],
    [
      'en-pt',
      'The match was interrupted because of the rain and will be played on Tuesday.',
      'O jogo foi interrompido por causa da chuva e será',
      [['cut', 'será']],
    ],
    [
      'en-pt',
      'If you have forgotten your password, click on the link below.',
      'Se se esqueceu da palavra-passe, clique na',
      [['cut', 'na']],
    ],
    [
      'de-en',
      'Der Ausschuss wird seinen Bericht nächste Woche veröffentlichen.',
      'The committee will publish its',
      [['cut', 'its']],
    ],
    [
      'it-en',
      'La tempesta ha causato gravi danni lungo la costa.',
      'The storm caused serious damage along the',
      [['cut', 'the']],
    ],
    [
      'fr-en',
      'Le procès débutera en septembre et durera six mois.',
      'The trial will begin in September and',
      [['cut', 'and']],
    ],
    [
      'en-ru',
      'The committee will publish its report on the accident next week.',
      'Комитет опубликует доклад о',
      [['cut', 'о']],
    ],
    [
      'en-nl',
      'The committee will publish its report on the accident next week.',
      'De commissie zal haar verslag over het',
      [['cut', 'het']],
    ],
  ])('%s %s → %s', async (pair, source, target, expected) => {
    expect(await told(pair, source, target)).toEqual(expected)
  })
})

describe('truncation is silent on', () => {
  test.each([
    ['en-it', 'The committee will publish its report.', 'La commissione pubblicherà la sua relazione.'],
    ['en-it', 'Created by', 'Creato da'],
    ['en-it', 'Report on the accident', 'Relazione sull’incidente'],
    ['en-it', 'Results for', 'Risultati per'],
    ['en-it', 'What are you waiting for?', 'Che cosa aspetti?'],
    ['en-it', 'Breaking news: storm hits the coast', 'Ultim’ora: tempesta sulla costa'],
    ['en-it', 'And then…', 'E poi…'],
    ['en-es', 'The president will travel to Japan.', 'El presidente viajará a Japón.'],
    ['en-es', 'Loading...', 'Cargando…'],
    ['en-es', 'Sort by', 'Ordenar por'],
    ['en-es', 'Terms and conditions', 'Términos y condiciones'],
    ['en-es', 'He said yes.', 'Dijo que sí.'],
    ['en-es', 'Where are you from?', '¿De dónde eres?'],
    ['en-es', 'Version 2.0 (beta)', 'Versión 2.0 (beta)'],
    ['en-fr', 'The trial will begin in September.', 'Le procès débutera en septembre.'],
    ['en-fr', 'Search for', 'Rechercher'],
    ['en-fr', 'About us', 'À propos de nous'],
    ['en-fr', 'Written by %s', 'Écrit par %s'],
    ['en-fr', '“It is over,” he said.', '« C’est fini », a-t-il dit.'],
    ['en-fr', 'Minister resigns', 'Démission du ministre'],
    ['en-fr', 'It costs 5 €.', 'Cela coûte 5 €.'],
    ['en-de', 'The museum shows paintings.', 'Das Museum zeigt Gemälde.'],
    ['en-de', 'Log in', 'Melden Sie sich an'],
    ['en-de', 'Save as', 'Speichern unter'],
    ['en-de', 'Turn it off', 'Schalten Sie es aus'],
    ['en-de', 'What is it for?', 'Wofür ist das?'],
    ['en-de', 'Filter by', 'Filtern nach'],
    ['en-de', 'The shop opens at nine.', 'Der Laden macht um neun auf.'],
    ['en-pt', 'The government will reduce taxes.', 'O governo vai reduzir os impostos.'],
    ['en-pt', 'Share with', 'Partilhar com'],
    ['en-pt', 'From', 'De'],
    ['en-pt', 'Copy to', 'Copiar para'],
    ['en-pt', 'The match was interrupted because of the rain.', 'O jogo foi interrompido por causa da chuva.'],
    ['en-pt', 'See you soon!', 'Até já!'],
    ['de-en', 'Worauf wartest du?', 'What are you waiting for?'],
    ['it-en', 'Con chi parli?', 'Who are you talking to?'],
  ])('%s %s → %s', async (pair, source, target) => {
    expect(await told(pair, source, target)).toEqual([])
  })
})

test('a truncated text does not also lack the numbers of its end', async () => {
  const checker = await createChecker({ sourceLang: 'en', targetLang: 'it' })
  const source = 'The river rose quickly and flooded 23 houses near the bridge in 1966.'
  const { findings } = checker.check({ source, target: 'Il fiume è cresciuto rapidamente e ha allagato le' })
  expect(findings.map(({ rule }) => rule)).toEqual(['truncation'])
})

oddTextsDoNoHarm(check)

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['it', 'The company moved to Washington, D.C.', 'La ditta si è trasferita a Washington', []],
])('an abbreviation at the end: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})
