import { describe, expect, test } from 'vitest'
import { createChecker } from '../../src/index.js'
import rule from '../../src/rules/linguistic/end-punctuation.js'
import { RuleTester } from '../../src/testing/index.js'
import { fixedOf, textsOf } from './convention-cases.js'

test('its examples', () => new RuleTester().runExamples(rule))

describe('ends that say another thing', () => {
  test.each<[lang: string, source: string, target: string, found: string]>([
    ['it', 'Is the door open?', 'La porta è aperta.', 'different: .'],
    ['it', 'Is the door open?', 'La porta è aperta', 'missing: '],
    ['de', 'Where do you live?', 'Wo wohnen Sie', 'missing: '],
    ['fr', 'Where do you live?', 'Où habitez-vous.', 'different: .'],
    ['es', 'We will see each other again.', '¿Nos volveremos a ver?', 'different: ?'],
    ['it', 'The train has left.', 'Il treno è partito?', 'different: ?'],
    ['pt', 'Your order has been sent.', 'O seu pedido foi enviado', 'missing: '],
    ['de', 'Your order has been sent.', 'Ihre Bestellung wurde verschickt', 'missing: '],
    ['es', 'Enter your name:', 'Escriba su nombre', 'missing: '],
    ['it', 'Enter your name:', 'Inserisci il tuo nome.', 'different: .'],
    ['fr', 'Well done!', 'Bien joué', 'missing: '],
    ['it', 'Well done!', 'Ben fatto.', 'different: .'],
    ['de', 'Searching…', 'Suche', 'missing: '],
    ['it', 'Searching...', 'Ricerca.', 'different: .'],
    ['fr', 'New folder', 'Nouveau dossier.', 'extra: .'],
    ['it', 'New folder', 'Nuova cartella!', 'extra: !'],
    ['es', 'New folder', 'Carpeta nueva:', 'extra: :'],
    ['ja', 'The old man has left.', '老人は去りました', 'missing: '],
    ['zh', 'Do you want to leave?', '您要离开吗。', 'different: 。'],
    ['ru', 'Do you want to leave?', 'Вы хотите выйти.', 'different: .'],
    ['el', 'Do you want to leave?', 'Θέλετε να φύγετε.', 'different: .'],
    ['it', 'He said: “Is it late?”', 'Ha detto: “È tardi.”', 'different: .'],
    ['it', '<b>Is it late?</b>', '<b>È tardi.</b>', 'different: .'],
    ['de', 'Is it late? 🙂', 'Es ist spät. 🙂', 'different: .'],
    ['pt', 'It rained all night, and the river rose.', 'Choveu a noite toda, e o rio subiu,', 'different: ,'],
    ['fr', 'Wait;', 'Attendez', 'missing: '],
  ])('%s: %s → %s', async (lang, source, target, found) => {
    expect(await textsOf(rule, lang, target, { source })).toEqual([found])
  })
})

describe('marks of another script', () => {
  test.each<[lang: string, target: string, found: string[], fixed: string]>([
    ['ar', 'أين تسكن?', ['form: ?'], 'أين تسكن؟'],
    ['fa', 'کجا زندگی می‌کنید?', ['form: ?'], 'کجا زندگی می‌کنید؟'],
    ['el', 'Πού μένεις?', ['form: ?'], 'Πού μένεις;'],
    ['zh', '门开了.', ['form: .'], '门开了。'],
    ['zh', '门开了吗? 是的.', ['form: ?', 'form: .'], '门开了吗？ 是的。'],
    ['ja', 'ドアが開いた!', ['form: !'], 'ドアが開いた！'],
    ['bn', 'দরজা খোলা.', ['form: .'], 'দরজা খোলা।'],
  ])('%s: %s', async (lang, target, found, fixed) => {
    expect(await textsOf(rule, lang, target)).toEqual(found)
    expect(await fixedOf(rule, lang, target)).toBe(fixed)
  })
})

describe('Spanish opening marks stand at the clause', () => {
  test.each<[target: string, found: string[], all: string]>([
    ['Cuándo llega?', ['inverted: '], '¿Cuándo llega?'],
    ['Qué alegría!', ['inverted: '], '¡Qué alegría!'],
    ['Ya es tarde. Nos vamos?', ['inverted: '], 'Ya es tarde. ¿Nos vamos?'],
    ['<b>Seguro?</b>', ['inverted: '], '<b>¿Seguro?</b>'],
  ])('%s', async (target, found, fixed) => {
    expect(await textsOf(rule, 'es', target)).toEqual(found)
    expect(await fixedOf(rule, 'es', target)).toBe(fixed)
  })

  test.each(['¿Vienes mañana', '¡Qué alegría.'])('unclosed: %s', async target => {
    expect(await textsOf(rule, 'es', target)).toEqual([`unclosed: ${target[0]!}`])
  })

  test('before the question word, not before the sentence', async () => {
    const checked = await textsOf(rule, 'es', 'Si llueve, qué hacemos?')
    expect(checked).toEqual(['inverted: '])
  })
})

describe('safe fixes', () => {
  test.each<[lang: string, source: string, target: string, fixed: string]>([
    ['it', 'The door has been closed.', 'La porta è stata chiusa', 'La porta è stata chiusa.'],
    ['zh', 'The door has been closed.', '门已经关上了', '门已经关上了。'],
    ['hi', 'The door has been closed.', 'दरवाज़ा बंद कर दिया गया है', 'दरवाज़ा बंद कर दिया गया है।'],
    ['fr', 'Your name:', 'Votre nom', 'Votre nom\u00a0:'],
    ['fr-CA', 'Your name:', 'Votre nom', 'Votre nom\u00a0:'],
    ['fr-CH', 'Your name:', 'Votre nom', 'Votre nom:'],
    ['it', 'New door', 'Nuova porta.', 'Nuova porta'],
  ])('%s: %s', async (lang, source, target, fixed) => {
    expect(await fixedOf(rule, lang, target, { source })).toBe(fixed)
  })
})

describe('ends that say the same', () => {
  test.each<[lang: string, source: string, target: string]>([
    ['it', 'Is the door open?', 'La porta è aperta?'],
    ['el', 'Is the door open?', 'Είναι ανοιχτή η πόρτα;'],
    ['ar', 'Is the door open?', 'هل الباب مفتوح؟'],
    ['zh', 'The door is open.', '门开着。'],
    ['hi', 'The door is open.', 'दरवाज़ा खुला है।'],
    ['hi', 'The door is open.', 'दरवाज़ा खुला है.'],
    ['hy', 'Is the door open?', 'Դուռը բա՞ց է։'],
    ['hy', 'The door is open.', 'Դուռը բաց է։'],
    ['my', 'Is the door open?', 'တံခါးဖွင့်ထားလား။'],
    ['th', 'The door is open.', 'ประตูเปิดอยู่'],
    ['km', 'The door is open.', 'ទ្វារបើក។'],
    ['am', 'The door is open.', 'በሩ ክፍት ነው።'],
    ['ur', 'The door is open.', 'دروازہ کھلا ہے۔'],
    ['ja', 'Choose a door:', 'ドアを選んでください。'],
    ['zh', 'Choose a door:', '选择一扇门：'],
    ['fr', 'Choose a door:', 'Choisissez une porte\u00a0:'],
    ['fr', 'Really?!', 'Vraiment\u202f!?'],
    ['ar', 'Really?!', 'حقًا؟!'],
    ['es', 'Really?!', '¡¿De verdad?!'],
    ['es', 'What is your name?', 'Hola, ¿cómo te llamas?'],
    ['es', 'No way!', '¡Ni hablar!'],
    ['es', 'Continue [y/n/?]', '¿Continuar [y/n/?]?'],
    ['it', 'He said “Enough.”', 'Ha detto “Basta”.'],
    ['it', 'Open the door (again).', 'Apri la porta (di nuovo).'],
    ['de', '<p>The door is open.</p>', '<p>Die Tür ist offen.</p>'],
    ['de', 'The door is open. 👍', 'Die Tür ist offen. 👍'],
    ['it', 'The door is open :-)', 'La porta è aperta :-)'],
    ['it', 'Loading...', 'Caricamento…'],
    ['it', 'apples, pears, etc.', 'mele, pere ecc.'],
    ['de', 'Monday to Friday', 'Mo. bis Fr.'],
    ['fr', 'No.', 'N°'],
    ['it', 'Acme Ltd.', 'Acme S.r.l.'],
    ['it', 'Visit https://acme.example.', 'Visita https://acme.example'],
    ['de', 'It rains', ''],
    ['es', 'Yahoo! is open', 'Yahoo! está abierto'],
    ['en', 'Die Tür ist offen.', 'The door is open.'],
  ])('%s: %s → %s', async (lang, source, target) => {
    const given = lang === 'en' ? { source, sourceLang: 'de' } : { source }
    expect(await textsOf(rule, lang, target, given)).toEqual([])
  })
})

test('product strings compare the full stops of labels too', async () => {
  const given = { source: 'Show all.' }
  expect(await textsOf(rule, 'it', 'Mostra tutto', given)).toEqual([])
  expect(await textsOf(rule, 'it', 'Mostra tutto', { ...given, preset: 'ui' })).toEqual(['missing: '])
})

test.each<[lang: string, source: string, target: string, found: string[]]>([
  ['es', 'The key has been added to the database.', 'La clave se ha añadido a la base de datos', []],
  ['pt', 'The bridge fell last winter.', 'A ponte caiu no inverno passado', ['missing: ']],
  ['de', 'There are none. Why not write one?', 'Es gibt keine. Schreiben Sie doch eine!', []],
  ['fr', 'Loading', 'Chargement…', []],
])('the style of a catalogue: %s: %j → %j', async (lang, source, target, found) => {
  expect(await textsOf(rule, lang, target, { source })).toEqual(found)
})

test.each([
  ['\u202e', '…'],
  ['', '!'],
  ['?', '…'],
  ['  ', '.'],
])('a source without words is compared too: %j → %j', async (source, target) => {
  const checker = await createChecker({ targetLang: 'es', preset: 'strict' })
  expect(() => checker.check({ source, target })).not.toThrow()
})
