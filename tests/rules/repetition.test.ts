import { describe, expect, test } from 'vitest'
import { oddTextsDoNoHarm, telling } from './told.js'

const { check, fixed, told } = telling('repetition')

describe('repetition finds', () => {
  test.each([
    [
      'en-it',
      'All 168 passengers were killed.',
      'Sono morti tutti i 168 passeggeri passeggeri passeggeri.',
      [['word', 'passeggeri passeggeri passeggeri']],
    ],
    [
      'en-it',
      'The road is long.',
      'La strada è lunga lunga lunga lunga lunga.',
      [['word', 'lunga lunga lunga lunga lunga']],
    ],
    ['en-it', 'He went home.', 'Andò a casa a casa a casa a casa.', [['phrase', 'a casa a casa a casa a casa']]],
    ['en-it', 'File', 'Archivio Archivio', [['whole', 'Archivio Archivio']]],
    [
      'en-it',
      'She won the first prize in the competition.',
      'Ha vinto il primo premio nel concorso. Ha vinto il primo premio nel concorso.',
      [['phrase', 'Ha vinto il primo premio nel concorso. Ha vinto il primo premio nel concorso']],
    ],
    [
      'en-it',
      'The new law enters into force in May.',
      'La nuova legge entra la nuova legge entra in vigore a maggio.',
      [['phrase', 'La nuova legge entra la nuova legge entra']],
    ],
    ['en-it', 'It was great.', 'Fu bellisssssssimo.', [['letters', 'sssssss']]],
    [
      'en-it',
      undefined,
      'Il presidente ha detto che il presidente ha detto che il presidente ha detto che verrà.',
      [['phrase', 'Il presidente ha detto che il presidente ha detto che il presidente ha detto che']],
    ],
    [
      'en-es',
      'The minister announced new measures.',
      'El ministro anunció nuevas medidas medidas medidas medidas.',
      [['word', 'medidas medidas medidas medidas']],
    ],
    ['en-es', 'The hotel has a pool.', 'El hotel tiene piscina y piscina.', [['joined', 'piscina y piscina']]],
    [
      'en-es',
      "I don't know.",
      'No lo sé, no lo sé, no lo sé, no lo sé.',
      [['phrase', 'No lo sé, no lo sé, no lo sé, no lo sé']],
    ],
    [
      'en-es',
      'The report was sent to the parliament.',
      'El informe fue enviado al parlamento y el informe fue enviado al parlamento.',
      [['joined', 'El informe fue enviado al parlamento y el informe fue enviado al parlamento']],
    ],
    ['en-es', 'Print', 'Imprimir Imprimir', [['whole', 'Imprimir Imprimir']]],
    ['en-es', 'He laughed.', 'Se rió jajajajajajajajajajajaja.', [['letters', 'jajajajajajajajajajajaja']]],
    [
      'en-es',
      'The company sells cars in Asia.',
      'La empresa vende coches en Asia en Asia en Asia.',
      [['phrase', 'en Asia en Asia en Asia']],
    ],
    [
      'en-fr',
      'The new law enters into force in May.',
      'La nouvelle loi entre la nouvelle loi entre en vigueur en mai.',
      [['phrase', 'La nouvelle loi entre la nouvelle loi entre']],
    ],
    [
      'en-fr',
      'The tickets are sold out.',
      'Les billets billets billets sont épuisés.',
      [['word', 'billets billets billets']],
    ],
    [
      'en-fr',
      'The garden is open in summer.',
      'Le jardin est ouvert en été. Le jardin est ouvert en été.',
      [['phrase', 'Le jardin est ouvert en été. Le jardin est ouvert en été']],
    ],
    [
      'en-fr',
      'The doctor prescribed a new treatment.',
      'Le médecin a prescrit un nouveau traitement, un nouveau traitement, un nouveau traitement.',
      [['phrase', 'un nouveau traitement, un nouveau traitement, un nouveau traitement']],
    ],
    ['en-fr', 'Settings', 'Paramètres Paramètres', [['whole', 'Paramètres Paramètres']]],
    [
      'en-fr',
      'We need a strategy.',
      'Nous avons besoin d’une stratégie et d’une stratégie.',
      [['joined', 'd’une stratégie et d’une stratégie']],
    ],
    ['en-fr', 'The dog barks.', 'Le chien aboie, aboie, aboie, aboie.', [['word', 'aboie, aboie, aboie, aboie']]],
    ['en-de', 'Settings', 'Einstellungen Einstellungen', [['whole', 'Einstellungen Einstellungen']]],
    [
      'en-de',
      'The house was sold.',
      'Das Haus wurde verkauft verkauft verkauft.',
      [['word', 'verkauft verkauft verkauft']],
    ],
    [
      'en-de',
      'The train stops in Ulm.',
      'Der Zug hält in Ulm, der Zug hält in Ulm.',
      [['phrase', 'Der Zug hält in Ulm, der Zug hält in Ulm']],
    ],
    [
      'en-de',
      'He has a sister who lives abroad.',
      'Er hat eine Schwester, die im Ausland lebt, die im Ausland lebt, die im Ausland lebt.',
      [['phrase', 'die im Ausland lebt, die im Ausland lebt, die im Ausland lebt']],
    ],
    [
      'en-de',
      'The subscription can be cancelled.',
      'Das Sub-Sub-Sub-Sub-Abonnement kann gekündigt werden.',
      [['word', 'Sub-Sub-Sub-Sub']],
    ],
    [
      'en-de',
      'We thank all participants for their help.',
      'Wir danken allen Teilnehmern für ihre Hilfe und allen Teilnehmern für ihre Hilfe.',
      [['joined', 'allen Teilnehmern für ihre Hilfe und allen Teilnehmern für ihre Hilfe']],
    ],
    ['en-pt', 'The factory will close.', 'A fábrica vai fechar fechar fechar.', [['word', 'fechar fechar fechar']]],
    ['en-pt', 'She writes novels.', 'Ela escreve romances e romances.', [['joined', 'romances e romances']]],
    [
      'en-pt',
      'The bridge connects the two banks of the river.',
      'A ponte liga as duas margens do rio as duas margens do rio.',
      [['phrase', 'as duas margens do rio as duas margens do rio']],
    ],
    [
      'en-pt',
      'The match starts at eight.',
      'O jogo começa às oito. O jogo começa às oito. O jogo começa às oito.',
      [['phrase', 'O jogo começa às oito. O jogo começa às oito. O jogo começa às oito']],
    ],
    ['en-pt', 'Search', 'Pesquisar Pesquisar', [['whole', 'Pesquisar Pesquisar']]],
    [
      'en-zh',
      'The weather is nice today.',
      '今天天气很好今天天气很好今天天气很好。',
      [['letters', '今天天气很好今天天气很好今天天气很好']],
    ],
    [
      'en-ja',
      'Thank you very much.',
      'ありがとうございますありがとうございますありがとうございます。',
      [['letters', 'ありがとうございますありがとうございますありがとうございます']],
    ],
    ['de-en', 'Das Haus wurde verkauft.', 'The house was sold sold sold sold.', [['word', 'sold sold sold sold']]],
    [
      'it-en',
      'La ponte è chiuso.',
      'The bridge is closed. The bridge is closed.',
      [['phrase', 'The bridge is closed. The bridge is closed']],
    ],
  ])('%s %s → %s', async (pair, source, target, expected) => {
    expect(await told(pair, source, target)).toEqual(expected)
  })
})

describe('repetition is silent on', () => {
  test.each([
    ['en-it', 'Little by little it got better.', 'A poco a poco è migliorato.'],
    ['en-it', 'No, no, no!', 'No, no, no!'],
    ['en-it', 'Very, very good', 'Molto, molto, molto buono'],
    ['en-it', 'Step by step', 'Passo dopo passo'],
    ['en-it', 'New York, New York', 'New York, New York'],
    ['en-it', 'He slowly, slowly opened the door.', 'Piano piano aprì la porta.'],
    ['en-it', 'Ha ha ha ha ha!', 'Ah ah ah ah ah!'],
    ['en-it', 'I came, I saw, I conquered.', 'Venni, vidi, vinsi.'],
    ['en-es', 'The one and only', 'El único e inigualable'],
    ['en-es', 'More and more people', 'Cada vez más personas'],
    ['en-es', 'Day after day after day', 'Día tras día tras día'],
    ['en-es', 'Knock, knock, knock', 'Toc, toc, toc'],
    ['en-es', 'He spoke about freedom and about justice.', 'Habló de la libertad y de la justicia.'],
    ['en-es', 'Bora Bora', 'Bora Bora'],
    ['en-fr', 'You and we, we know it.', 'Nous nous le savons, vous vous en doutez.'],
    [
      'en-fr',
      'The rich get richer and the poor get poorer.',
      'Les riches s’enrichissent et les pauvres s’appauvrissent.',
    ],
    ['en-fr', 'Again and again', 'Encore et encore'],
    [
      'en-fr',
      'The ministry of health and the ministry of education',
      'Le ministère de la santé et le ministère de l’éducation',
    ],
    ['en-fr', 'Choo choo', 'Tchou tchou'],
    ['en-fr', 'From the north to the south and from the east to the west', 'Du nord au sud et de l’est à l’ouest'],
    ['en-de', 'The woman who sold the car that he bought', 'Die Frau, die das Auto verkaufte, das er kaufte'],
    ['en-de', 'What will be, will be.', 'Was sein wird, wird sein.'],
    ['en-de', 'Bit by bit', 'Nach und nach'],
    ['en-de', 'On and on and on', 'Immer weiter und weiter und weiter'],
    ['en-de', 'Those who have the time', 'Die, die die Zeit haben'],
    ['en-de', '0 0 0 1 1 1', '0 0 0 1 1 1'],
    ['en-pt', 'Face to face', 'Cara a cara'],
    ['en-pt', 'So so', 'Assim assim'],
    ['en-pt', 'Every day the same, every day the same', 'Todos os dias o mesmo, todos os dias o mesmo'],
    ['en-pt', 'One by one', 'Um a um'],
    [
      'en-pt',
      'The president of the republic met the president of the court.',
      'O presidente da República reuniu-se com o presidente do tribunal.',
    ],
    ['en-zh', 'Ha ha', '哈哈'],
    ['en-ja', 'various people', 'いろいろな人々'],
    ['en-it', 'Buy one, get one free: one coffee, one cake.', 'Compri uno e prendi due: un caffè, un dolce.'],
    ['en-de', 'It is good that that is over.', 'Es ist gut, dass das vorbei ist.'],
  ])('%s %s → %s', async (pair, source, target) => {
    expect(await told(pair, source, target)).toEqual([])
  })
})

test.each([
  ['Tutti i 168 passeggeri passeggeri passeggeri.', 'Tutti i 168 passeggeri.'],
  ['Archivio Archivio', 'Archivio'],
  ['A casa, a casa, a casa, a casa.', 'A casa.'],
])('a loop is cut: %s', async (target, expected) => {
  expect(await fixed('en-it', 'Something', target)).toBe(expected)
})

test('a year four times over', async () => {
  expect(await told('de-en', 'Das Gesetz gilt seit 2017.', 'The law has applied since 2017 2017 2017 2017.')).toEqual([
    ['word', '2017 2017 2017 2017'],
  ])
})

oddTextsDoNoHarm(check)
