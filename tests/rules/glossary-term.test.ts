import { describe, expect, test } from 'vitest'
import { type Config, createChecker } from '../../src/index.js'
import rule from '../../src/rules/terminology/glossary-term.js'
import { RuleTester } from '../../src/testing/index.js'

type Entry = NonNullable<Config['glossary']>[number]
type Pair = readonly [string, string]

const entriesOf = (pairs: readonly (Pair | Entry)[]): Entry[] =>
  pairs.map(item => (Array.isArray(item) ? { source: item[0], target: item[1] } : (item as Entry)))

async function find(
  targetLang: string,
  glossary: readonly (Pair | Entry)[],
  source: string,
  target: string,
  more: Partial<Config> = {},
) {
  const checker = await createChecker({ targetLang, glossary: entriesOf(glossary), ...more })
  return checker.check({ source, target }).findings.filter(finding => finding.rule === rule.id)
}

test('examples', () => new RuleTester().runExamples(rule))

describe('silent: the term is there', () => {
  test.each<[string, string, (Pair | Entry)[], string, string]>([
    ['exact', 'it', [['harbour', 'porto']], 'The harbour is closed.', 'Il porto è chiuso.'],
    [
      'two terms that differ in case only',
      'de',
      [
        { source: 'food', target: 'Essen', caseSensitive: true },
        { source: 'eat', target: 'essen', caseSensitive: true },
      ],
      'The food is hot, so eat slowly.',
      'Das Essen ist heiß, also langsam essen.',
    ],
    ['a verb whose root is spelt otherwise', 'it', [['click', 'cliccare']], 'Click the icon.', 'Clicchi sull’icona.'],
    ['plural', 'it', [['invoice', 'fattura']], 'Print the invoices.', 'Stampa le fatture.'],
    ['elision', 'it', [['user', 'utente']], 'The user’s name', 'Il nome dell’utente'],
    ['elision with a straight apostrophe', 'it', [['archive', 'archivio']], 'In the archive', "Nell'archivio"],
    ['hard c', 'it', [['parcel', 'pacco']], 'Two parcels arrived.', 'Sono arrivati due pacchi.'],
    [
      'agreement of two words',
      'it',
      [['neural network', 'rete neurale']],
      'Neural networks learn.',
      'Le reti neurali apprendono.',
    ],
    [
      'an adjective between',
      'it',
      [['bank account', 'conto bancario']],
      'Open a new bank account.',
      'Apri un conto corrente bancario nuovo.',
    ],
    ['conjugated', 'it', [['save', 'salvare']], 'The document was saved.', 'Il documento è stato salvato.'],
    ['imperative', 'it', [['delete', 'eliminare']], 'Delete the row.', 'Elimina la riga.'],
    ['clitic', 'it', [['save', 'salvare']], 'Save it now.', 'Prova a salvarlo ora.'],
    ['irregular participle', 'it', [['remove', 'rimuovere']], 'The page was removed.', 'La pagina è stata rimossa.'],
    [
      'participle of a compound verb',
      'it',
      [['propose', 'proporre']],
      'The plan was proposed.',
      'Il piano è stato proposto.',
    ],
    ['source in capitals', 'it', [['warning', 'avviso']], 'WARNING', 'AVVISO'],
    [
      'other preposition',
      'it',
      [['water treatment', 'trattamento delle acque']],
      'Water treatment is costly.',
      'Il trattamento dell’acqua è costoso.',
    ],
    ['plural in -ces', 'es', [['pencil', 'lápiz']], 'Bring two pencils.', 'Trae dos lápices.'],
    ['diphthong', 'es', [['show', 'mostrar']], 'The page shows the map.', 'La página muestra el mapa.'],
    ['irregular participle es', 'es', [['open', 'abrir']], 'The gate was opened.', 'La puerta fue abierta.'],
    ['spelling change of the verb', 'es', [['upload', 'cargar']], 'Upload the file.', 'Cargue el archivo.'],
    ['clitic es', 'es', [['save', 'guardar']], 'Save it.', 'Hay que guardarlo.'],
    ['contraction', 'es', [['port of entry', 'puerto de entrada']], 'At the port of entry', 'En el puerto de entrada'],
    ['gender', 'es', [['employee', 'empleado']], 'She is an employee.', 'Ella es empleada.'],
    [
      'order',
      'es',
      [['social security number', 'número de la seguridad social']],
      'Your social security number',
      'Su número de seguridad social',
    ],
    ['capital only at the start', 'es', [['storm', 'tormenta']], 'Storms are near.', 'Tormentas a la vista.'],
    ['elision fr', 'fr', [['company', 'entreprise']], 'The company’s name', 'Le nom de l’entreprise'],
    ['plural in -aux', 'fr', [['canal', 'canal']], 'The canals are frozen.', 'Les canaux sont gelés.'],
    ['agreement fr', 'fr', [['tax credit', 'crédit fiscal']], 'Tax credits help.', 'Les crédits fiscaux aident.'],
    ['du and des', 'fr', [['town council', 'conseil de la ville']], 'The town council', 'Le conseil des villes'],
    ['conjugated fr', 'fr', [['download', 'télécharger']], 'You downloaded it.', 'Vous l’avez téléchargé.'],
    ['irregular fr', 'fr', [['read', 'lire']], 'I have read it.', 'Je l’ai lu hier ; ils lisent.'],
    ['feminine fr', 'fr', [['active', 'actif']], 'Active accounts', 'Les options actives'],
    ['hyphen or none', 'fr', [['weekend', 'week-end']], 'Every weekend', 'Tous les weekends'],
    ['plural in -ões', 'pt', [['option', 'opção']], 'See the options.', 'Veja as opções.'],
    ['plural in -ais', 'pt', [['channel', 'canal']], 'All channels', 'Todos os canais'],
    ['plural in -ns', 'pt', [['picture', 'imagem']], 'Pictures', 'As imagens'],
    ['mute consonant', 'pt', [['infected', 'infetado']], 'Infected cells', 'Células infectadas'],
    ['ao', 'pt', [['access to the network', 'acesso à rede']], 'Access to the network', 'O acesso às redes'],
    ['conjugated pt', 'pt', [['send', 'enviar']], 'He sent it.', 'Ele enviou-o.'],
    ['subjunctive pt', 'pt', [['pay', 'pagar']], 'Pay now.', 'Pague agora.'],
    ['genitive', 'de', [['server', 'Server']], 'The server’s address', 'Die Adresse des Servers'],
    ['umlaut plural', 'de', [['house', 'Haus']], 'Old houses', 'Alte Häuser'],
    ['first part of a compound', 'de', [['storage', 'Speicher']], 'Storage resources', 'Speicherressourcen'],
    ['last part of a compound', 'de', [['allocation', 'Zuordnung']], 'Product allocations', 'Produktzuordnungen'],
    ['short head of a compound', 'de', [['type', 'Typ']], 'The rule type', 'Der Standardregeltyp'],
    [
      'compound in the source, words in the target',
      'de',
      [['audit log', 'Audit-Protokoll']],
      'The audit log',
      'Das Auditprotokoll',
    ],
    [
      'words in the glossary, hyphens in the text',
      'de',
      [['user account', 'Benutzerkonto']],
      'User accounts',
      'Benutzer-Konten',
    ],
    ['suspended hyphen', 'de', [['input data', 'Eingabedaten']], 'Input and output data', 'Eingabe- und Ausgabedaten'],
    [
      'suspended tail',
      'de',
      [['memory load', 'Speicherauslastung']],
      'Memory capacity and memory load',
      'Speicherkapazität und -auslastung',
    ],
    ['parted verb', 'de', [['select', 'auswählen']], 'Select the table.', 'Wählen Sie die Tabelle aus.'],
    [
      'participle of a parted verb',
      'de',
      [['select', 'auswählen']],
      'No table is selected.',
      'Es ist keine Tabelle ausgewählt.',
    ],
    ['infinitive with zu', 'de', [['select', 'auswählen']], 'To select a table', 'Um eine Tabelle auszuwählen'],
    ['strong verb', 'de', [['offer', 'anbieten']], 'The firm offered it.', 'Die Firma hat es angeboten.'],
    [
      'adjective endings',
      'de',
      [['personal data', 'personenbezogene Daten']],
      'Of personal data',
      'Von personenbezogenen Daten',
    ],
    ['gloss in brackets', 'pt', [['ARX', 'ARX (agência de regulação)']], 'ARX decided.', 'A ARX decidiu.'],
    [
      'article in the glossary',
      'de',
      [['the union', 'die Gewerkschaft']],
      'Unions agree.',
      'Gewerkschaften sind einig.',
    ],
    ['“to” in the glossary', 'it', [['to print', 'stampare']], 'Printed twice', 'Stampato due volte'],
    ['Japanese', 'ja', [['server', 'サーバー']], 'Restart the server.', 'サーバを再起動します。'],
    ['Chinese', 'zh', [['battery', '电池']], 'Charge the battery.', '给电池充电。'],
    ['Polish without a stemmer', 'pl', [['invoice', 'faktura']], 'Print the invoices.', 'Wydrukuj faktury.'],
    ['Korean particle', 'ko', [['server', '서버']], 'Restart the server.', '서버를 다시 시작하세요.'],
  ])('%s', async (_, lang, glossary, source, target) => {
    expect(await find(lang, glossary, source, target)).toEqual([])
  })
})

describe('silent: the term is not meant', () => {
  test.each<[string, string, (Pair | Entry)[], string, string]>([
    [
      'the longest term wins',
      'it',
      [
        ['bank', 'banca'],
        ['river bank', 'sponda'],
      ],
      'On the river bank',
      'Sulla sponda',
    ],
    ['part of a word', 'it', [['app', 'app']], 'An apple', 'Una mela'],
    ['related word', 'it', [['custom', 'dogana']], 'The customer pays.', 'Il cliente paga.'],
    ['related word 2', 'es', [['policy', 'política']], 'The police came.', 'Vino la policía.'],
    ['agent of the verb', 'fr', [['provide', 'fournir']], 'The provider left.', 'Le prestataire est parti.'],
    ['acronym, not pronoun', 'it', [['IT', 'informatica']], 'I like it.', 'Mi piace.'],
    [
      'other case',
      'de',
      [{ source: 'Turkey', target: 'Türkei', caseSensitive: true }],
      'Roast turkey',
      'Gebratener Truthahn',
    ],
    [
      'part of a name',
      'es',
      [['medicine', 'medicamento']],
      'It appeared in The Norvik Journal of Medicine today.',
      'Apareció hoy en The Norvik Journal of Medicine.',
    ],
    ['another name that begins with it', 'fr', [['ALMA', 'ALMA']], 'The ALMA-Rho-2 probe', 'La sonde Alpha'],
    [
      'two entries of a term',
      'it',
      [
        ['order', 'ordine'],
        ['order', 'comanda'],
      ],
      'Two orders',
      'Due comande',
    ],
    ['within code', 'it', [['build', 'compilazione']], 'Run `npm run build` now.', 'Esegui ora `npm run build`.'],
    ['nothing translated yet', 'it', [['order', 'ordine']], 'Two orders', ''],
  ])('%s', async (_, lang, glossary, source, target) => {
    expect(await find(lang, glossary, source, target)).toEqual([])
  })
})

describe('finds', () => {
  test.each<[string, string, (Pair | Entry)[], string, string, string, string]>([
    ['another word', 'it', [['harbour', 'porto']], 'The harbour is closed.', 'La rada è chiusa.', 'missing', ''],
    [
      'another word, plural source',
      'it',
      [['invoice', 'fattura']],
      'Print the invoices.',
      'Stampa le bollette.',
      'missing',
      '',
    ],
    [
      'another modifier',
      'it',
      [['blood pressure', 'pressione arteriosa']],
      'Blood pressure',
      'La pressione sanguigna',
      'partial',
      'pressione',
    ],
    [
      'left in English',
      'it',
      [['dashboard', 'cruscotto']],
      'Open the dashboard.',
      'Apri la dashboard.',
      'untranslated',
      'dashboard',
    ],
    [
      'another verb',
      'it',
      [['remove', 'rimuovere']],
      'The page was removed.',
      'La pagina è stata cancellata.',
      'missing',
      '',
    ],
    [
      'the longest term',
      'it',
      [
        ['bank', 'banca'],
        ['river bank', 'sponda'],
      ],
      'On the river bank',
      'Sulla banca',
      'missing',
      '',
    ],
    ['another word', 'es', [['computer', 'computadora']], 'My computer', 'Mi ordenador', 'missing', ''],
    ['hyphen in the source', 'es', [['log in', 'iniciar sesión']], 'Log-in page', 'Página de acceso', 'missing', ''],
    [
      'one word in the source',
      'es',
      [['log in', 'iniciar sesión']],
      'The login page',
      'La página de acceso',
      'missing',
      '',
    ],
    [
      'two words in the source',
      'fr',
      [['database', 'base de données']],
      'The data base',
      'La banque d’informations',
      'missing',
      '',
    ],
    ['another head', 'fr', [['tax credit', 'crédit fiscal']], 'A tax credit', 'Un avoir fiscal', 'partial', 'fiscal'],
    ['irregular plural in the source', 'fr', [['child', 'enfant']], 'Three children', 'Trois gamins', 'missing', ''],
    ['another word', 'pt', [['screen', 'ecrã']], 'Touch the screen.', 'Toque na tela.', 'missing', ''],
    [
      'left in English',
      'pt',
      [['backup', 'cópia de segurança']],
      'Make a backup.',
      'Faça um backup.',
      'untranslated',
      'backup',
    ],
    [
      'another compound',
      'de',
      [['data provider', 'Datenprovider']],
      'The data provider',
      'Der Datenanbieter',
      'missing',
      '',
    ],
    [
      'a prefix makes another word',
      'de',
      [['position', 'Stellung']],
      'His position',
      'Seine Bestellung',
      'missing',
      '',
    ],
    [
      '-ung makes another word',
      'de',
      [['apply', 'anwenden']],
      'Apply the rule.',
      'Die Verwendung der Regel.',
      'missing',
      '',
    ],
    [
      'another parted verb',
      'de',
      [['select', 'auswählen']],
      'Select the table.',
      'Wählen Sie die Nummer an.',
      'missing',
      '',
    ],
    ['acronym', 'de', [['IT', 'EDV']], 'The IT team', 'Das IT-Team', 'untranslated', 'IT'],
    ['Chinese source', 'en', [['电池', 'battery']], '给电池充电。', 'Charge the accumulator.', 'missing', ''],
    ['Japanese target', 'ja', [['server', 'サーバー']], 'Restart the server.', 'ホストを再起動します。', 'missing', ''],
    [
      'case',
      'de',
      [{ source: 'Space', target: 'Space', caseSensitive: true }],
      'Open a Space.',
      'Öffnen Sie einen space.',
      'wrongCase',
      'space',
    ],
    [
      'three and two',
      'it',
      [['valve', 'valvola']],
      'Close the valve, check the valve and open the valve.',
      'Chiudi la valvola, controlla la valvola e apri il rubinetto.',
      'fewer',
      '',
    ],
  ])('%s (%s)', async (_, lang, glossary, source, target, message, text) => {
    const sourceLang = /\p{Script=Han}/u.test(source) ? 'zh' : 'en'
    const found = await find(lang, glossary, source, target, { sourceLang })
    expect(found.map(({ messageId, text }) => [messageId, text])).toEqual([[message, text]])
  })

  test('present in another form is a lesser finding, for strict', async () => {
    const glossary: Pair[] = [['infectious', 'infeccioso']]
    const texts = ['Infectious people', 'Personas infectadas'] as const
    expect(await find('es', glossary, ...texts)).toEqual([])
    expect(await find('es', glossary, ...texts, { preset: 'strict' })).toMatchObject([
      { messageId: 'otherForm', severity: 'minor', text: 'infectadas', data: { expected: 'infeccioso' } },
    ])
  })

  test('a pronoun may stand for the third', async () => {
    const glossary: Pair[] = [['valve', 'valvola']]
    const source = 'Close the valve, check the valve and open the valve.'
    const target = 'Chiudi la valvola, controlla la valvola e prova ad aprirla.'
    expect(await find('it', glossary, source, target)).toEqual([])
    expect(await find('it', glossary, source, target, { preset: 'strict' })).toMatchObject([{ messageId: 'fewer' }])
  })

  test('carries entry, source span and place', async () => {
    const entry: Entry = { source: 'crane', target: ['gru', 'autogru'], domain: 'harbour', note: 'lifts things' }
    const [finding] = await find(
      'it',
      [entry],
      'In 1998 the crane of Norvik was sold.',
      'Nel 1998 il paranco di Norvik fu venduto.',
    )
    expect(finding).toMatchObject({
      messageId: 'missing',
      side: 'target',
      start: 12,
      end: 12,
      related: [{ side: 'source', text: 'crane' }],
      data: {
        term: 'crane',
        expected: 'gru',
        accepted: ['gru', 'autogru'],
        entry: { domain: 'harbour', note: 'lifts things' },
      },
    })
  })

  test('suggests only what needs no inflection', async () => {
    const glossary: Pair[] = [['dashboard', 'cruscotto']]
    const [single] = await find('it', glossary, 'Open the dashboard.', 'Apri la dashboard.')
    expect(single!.suggestions).toEqual([{ replacement: 'cruscotto', safe: false }])
    const [plural] = await find('it', glossary, 'Open the dashboards.', 'Apri le dashboards.')
    expect(plural!.suggestions).toEqual([])
  })
})

test.each(['\ud800', 'a\0b', '(', '*', '++', '。', ''])('a term of %j throws nothing', async odd => {
  const glossary = [
    { source: `x${odd}`, target: odd === '' ? 'y' : odd },
    { source: odd || 'z', target: 'w', forbidden: [odd || 'q'] },
  ]
  const checker = await createChecker({ targetLang: 'it', glossary })
  expect(() => checker.check({ source: `x${odd} z ${odd}`, target: `${odd} w\ud800` })).not.toThrow()
})
