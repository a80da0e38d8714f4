import { describe, expect, test } from 'vitest'
import { type Checker, createChecker, type Finding, rules } from '../../src/index.js'
import rule from '../../src/rules/accuracy/foreign-word.js'
import { RuleTester } from '../../src/testing/index.js'

const checkers = new Map<string, Promise<Checker>>()

async function find(
  targetLang: string,
  target: string,
  more: { source?: string; sourceLang?: string; preset?: 'strict' } = {},
): Promise<readonly Finding[]> {
  const { source, sourceLang = 'en', preset = 'recommended' } = more
  const key = [sourceLang, targetLang, preset].join()
  if (!checkers.has(key)) checkers.set(key, createChecker({ sourceLang, targetLang, preset }))
  const result = (await checkers.get(key)!).check(source === undefined ? { target } : { source, target })
  return result.findings.filter(finding => finding.rule === 'foreign-word')
}

const texts = (findings: readonly Finding[]) => findings.map(({ text }) => text)

test('its examples', async () => {
  await new RuleTester().runExamples(rule)
})

describe('a spun word names what it was spun from', () => {
  test.each([
    ['it', 'La squadra continuerà advert allenarsi ogni giorno.', 'advert', 'ad'],
    ['it', 'Il chief dell’opposizione ha respinto l’accusa.', 'chief', 'leader'],
    ['it', 'Il paese è uscito più forte dalle show della guerra.', 'show', 'prove'],
    ['it', 'I chiefs dei due partiti si vedranno a Genova.', 'chiefs', 'leader'],
    ['es', 'La crimson eléctrica del norte volvió a fallar.', 'crimson', 'red'],
    ['fr', 'La réunion du primary conseil est reportée.', 'primary', 'main'],
    ['de', 'Der Zug ist quick leer.', 'quick', 'fast'],
  ])('%s: %s', async (language, target, word, original) => {
    const [finding, ...others] = await find(language, target)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ text: word })
    expect(finding!.suggestions.map(({ replacement }) => replacement)).toContain(original)
  })

  test('the message tells the chain', async () => {
    const [finding] = await find('it', 'Continuerà advert espandersi.')
    expect(finding).toMatchObject({
      messageId: 'spun',
      message: '“advert” is an English word; it is a synonym of English “ad”, which is also the Italian word “ad”',
      severity: 'major',
      category: 'accuracy/untranslated',
      data: { cause: 'spun', word: 'advert', synonymOf: 'ad' },
    })
    expect(finding!.suggestions[0]).toEqual({ replacement: 'ad', safe: true })
  })

  test('the source decides between candidates', async () => {
    const [finding] = await find('it', 'Il chief ha parlato ai delegati.', {
      source: 'The leader addressed the delegates.',
    })
    expect(finding!.suggestions[0]).toEqual({ replacement: 'leader', safe: true })
  })

  test('without a context that confirms it nothing is safe', async () => {
    const [finding] = await find('it', 'Il chief ha parlato.')
    expect(finding!.suggestions.every(({ safe }) => !safe)).toBe(true)
  })

  test('a loanword that its determiner agrees with is left alone', async () => {
    expect(await find('it', 'Dagli show del sabato sera è nata una star.')).toEqual([])
  })
})

describe('left-over words', () => {
  test.each([
    ['it', 'Il ministro ha firmato the documento.', ['the']],
    ['it', 'However il governo ha confermato la data.', ['However']],
    ['it', 'Ha commentato l’update del sistema.', ['update']],
    ['it', 'Secondo gli analysts il mercato crollerà.', ['analysts']],
    ['it', 'Il bilancio in keeping with la legge non convince.', ['in keeping with']],
    ['it', 'Il portavoce ha detto che “nobody can win” la partita.', ['nobody can win']],
    ['es', 'La empresa despidió a its workers sin aviso.', ['its workers']],
    ['es', 'El presidente said que no habrá elecciones.', ['said']],
    ['fr', 'Le maire a promis de rebuild le pont.', ['rebuild']],
    ['fr', 'Il a quitté la réunion because il était malade.', ['because']],
    ['de', 'Die Firma hat ihre employees informiert.', ['employees']],
    ['de', 'Er sagte, dass the Regierung zurücktritt.', ['the']],
    ['pt', 'O clube vai through uma crise financeira.', ['through']],
    ['pt', 'A polícia encontrou evidence no local.', ['evidence']],
  ])('%s: %s', async (language, target, expected) => {
    expect(texts(await find(language, target))).toEqual(expected)
  })

  test('with the source a word that stands there too is copied', async () => {
    const [finding] = await find('it', 'Il governo ha pubblicato uno statement.', {
      source: 'The government published a statement.',
    })
    expect(finding).toMatchObject({
      text: 'statement',
      messageId: 'copied',
      data: { cause: 'copied' },
      related: [{ side: 'source', text: 'statement' }],
    })
  })

  test('equivalents are offered', async () => {
    const [finding] = await find('it', 'Il ministro however non ha risposto.')
    expect(finding!.suggestions.length).toBeGreaterThan(0)
  })
})

describe('left alone', () => {
  test.each([
    ['it', 'Il leader ha presentato il software alla stampa.'],
    ['it', 'Il premier ha incontrato lo staff pro forma.'],
    ['it', 'La Bank of America ha chiuso la filiale.'],
    ['it', 'Ha letto il Guardian e visto “Gone with the Wind”.'],
    ['it', 'L’apprendimento automatico (machine learning) avanza.'],
    ['it', 'Il termine “chief” non ha un equivalente esatto.'],
    ['it', 'Scrivi a the.chief@example.org o vedi https://example.org/the/chief.'],
    ['it', 'Il comando `show all` mostra tutto.'],
    ['it', 'Seguite #TheVoice e @theguardian.'],
    ['it', 'Il pacchetto pesa 5 kg e costa 3 USD.'],
    ['it', 'All’inizio di quest’anno, dell’80 per cento.'],
    ['it', 'Si legge <span translate="no">Buy now</span> sul pulsante.'],
    ['it', 'NATO, UNESCO e FBI hanno firmato.'],
    ['es', 'La final del torneo se jugará en Real Madrid.'],
    ['fr', 'Le chef a servi un dessert à la carte.'],
    ['de', 'Das Kind fand das Gift im Land.'],
    ['de', 'Der Trainer sprach im Interview über Fans und Teams.'],
    ['de', 'Die Firma, das Software-Haus aus Kiel, und ein Unternehmen, das Software entwickelt.'],
    ['de', '<b>Der</b> Hunter: `x` Walker'],
    ['pt', 'O time venceu o jogo com um gol no fim.'],
    ['it', ''],
    ['it', '\ud800\udc00\ud800 \u0000'],
  ])('%s: %s', async (language, target) => {
    expect(await find(language, target)).toEqual([])
  })

  test('words the house allows', async () => {
    const checker = await createChecker({ targetLang: 'it', rules: { 'foreign-word': ['on', { allow: ['Chief'] }] } })
    expect(checker.check({ target: 'Il chief parla.' }).findings).toEqual([])
  })
})

describe('texts about software', () => {
  test.each([
    ['it', 'Run npm cache clean, then try again.', 'Eseguire npm cache clean e riprovare.'],
    ['de', 'could not read the index of the repository', 'konnte den index des Repositorys nicht lesen'],
    ['es', 'unknown value for mail.sender: %s', 'valor desconocido para mail.sender: %s'],
    ['fr', 'tool notes [--all] show [<entry>]', 'tool notes [--all] show [<entrée>]'],
    ['pt', 'The frankpledges were sworn in public.', 'Os frankpledges eram feitos em público.'],
    ['it', '&Keyboard Shortcuts', 'Sc&orciatoie'],
  ])('silent in %s: %s', async (language, source, target) => {
    expect(await find(language, target, { source })).toEqual([])
  })

  test.each([
    ['it', 'Click save to continue', 'Fai clic su save per continuare', 'save'],
    ['es', 'Could not save the folder %s', 'No se pudo save la carpeta %s', 'save'],
    ['fr', 'Choose which files to keep.', 'Choisissez which fichiers garder.', 'which'],
  ])('found in %s: %s', async (language, source, target, word) => {
    expect(texts(await find(language, target, { source }))).toEqual([word])
  })
})

describe('borrowings', () => {
  test('are said in strict, as minor, with the native word, and not in recommended', async () => {
    const target = 'Il nuovo look della serie in streaming.'
    expect(await find('it', target)).toEqual([])
    const findings = await find('it', target, { preset: 'strict' })
    expect(texts(findings)).toEqual(['look', 'streaming'])
    expect(findings[0]).toMatchObject({ messageId: 'borrowing', severity: 'minor', data: { cause: 'borrowing' } })
  })

  test('of several words are one finding', async () => {
    expect(texts(await find('es', 'Usaron machine learning contra las fake news.', { preset: 'strict' }))).toEqual([
      'machine learning',
      'fake news',
    ])
  })
})

describe('other pairs', () => {
  test.each([
    [
      'en',
      'nl',
      'De minister said that the wet klaar is.',
      'The minister said that the law is ready.',
      ['said that the'],
    ],
    ['en', 'ru', 'Министр подписал agreement вчера.', 'The minister signed the agreement yesterday.', ['agreement']],
    ['en', 'nl', 'De film is in de stad.', 'The film is in the city.', []],
    [
      'it',
      'en',
      'The mayor opened the nuova biblioteca yesterday.',
      'Il sindaco ha aperto ieri la nuova biblioteca.',
      ['nuova biblioteca'],
    ],
    ['it', 'en', 'The mayor ordered a pizza.', 'Il sindaco ha ordinato una pizza.', []],
  ])('%s to %s: %s', async (sourceLang, targetLang, target, source, expected) => {
    expect(texts(await find(targetLang, target, { sourceLang, source }))).toEqual(expected)
  })
})

test('a quoted word repeated thousands of times on both sides takes no longer than the texts are', async () => {
  const others = Object.fromEntries(rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off' as const]))
  const checker = await createChecker({ targetLang: 'it', rules: others })
  const text = '"fake '.repeat(20_000)
  const started = performance.now()
  checker.check({ source: text, target: text })
  expect(performance.now() - started).toBeLessThan(8_000)
})
