import { describe, expect, test } from 'vitest'
import { createChecker } from '../../src/checker/checker.js'
import rule from '../../src/rules/markup/plural-forms.js'
import type { PresetName } from '../../src/rules/rule.js'
import { RuleTester } from '../../src/testing/index.js'

test('the examples hold', () => new RuleTester().runExamples(rule))

type Forms = Readonly<Record<string, string>>

async function check(lang: string, forms: Forms, preset: PresetName = 'recommended') {
  const checker = await createChecker({ targetLang: lang, preset })
  const half = checker.corpus()
  const rest = checker.corpus()
  const [first, ...others] = Object.entries(forms)
  const segment = ([plural, target]: [string, string]) => {
    const source = plural === 'one' ? '%d file' : '%d files'
    return { id: `unit_${plural}`, plural, source, target }
  }
  if (first) half.observe(segment(first))
  for (const form of others) rest.observe(segment(form))
  half.merge(JSON.parse(JSON.stringify(rest.summary())))
  const found = half.finish().filter(({ finding }) => finding.rule === 'plural-forms')
  return found.map(({ finding }) => `${finding.messageId} ${finding.data.form ?? ''}`.trim())
}

describe('plural-forms finds', () => {
  test.each<[lang: string, forms: Forms, found: string[]]>([
    ['ru', { one: '%d файл', other: '%d файла' }, ['missing few', 'missing many']],
    ['pl', { one: '%d plik', few: '%d pliki', other: '%d pliku' }, ['missing many']],
    ['cs', { one: '%d soubor', few: '%d soubory' }, ['missing many', 'missing other']],
    ['it', { one: '%d documento', few: '%d documenti', other: '%d documenti' }, ['unused few']],
    ['de', { other: '%d Dateien', two: '%d Dateien' }, ['unused two', 'missing one']],
    ['ja', { one: '%d個', other: '%d個' }, ['unused one']],
  ])('%s: %j', async (lang, forms, found) => {
    expect((await check(lang, forms)).sort()).toEqual([...found].sort())
  })

  test('forms that are all the same, in strict', async () => {
    const forms = { one: '%d documenti', other: '%d documenti' }
    expect(await check('it', forms, 'strict')).toEqual(['same'])
    expect(await check('it', forms)).toEqual([])
  })
})

describe('plural-forms is silent on', () => {
  test.each<[lang: string, forms: Forms]>([
    ['it', { one: '%d documento', other: '%d documenti' }],
    ['it', { one: '%d documento', many: '%d di documenti', other: '%d documenti' }],
    ['fr', { one: '%d fichier', other: '%d fichiers' }],
    ['de', { zero: 'Keine', one: '%d Datei', other: '%d Dateien' }],
    ['ru', { one: '%d файл', few: '%d файла', many: '%d файлов', other: '%d файла' }],
    ['ja', { other: '%d個' }],
    ['pl', { 0: '%d plik', 1: '%d pliki' }],
    ['pl', { other: '%d pliku' }],
    ['xx-invalid', { one: 'a', other: 'b' }],
  ])('%s: %j', async (lang, forms) => {
    expect(await check(lang, forms)).toEqual([])
  })
})

describe('all forms in one text', () => {
  const findings = async (targetLang: string, source: string, target: string) => {
    const checker = await createChecker({ targetLang })
    return checker.check({ source, target }).findings.filter(finding => finding.rule === 'plural-forms')
  }

  test.each([
    ['it', '%{smart_count} file |||| %{smart_count} files', '%{smart_count} documento'],
    ['ru', '%{smart_count} file |||| %{smart_count} files', '%{smart_count} файл |||| %{smart_count} файла'],
    ['pl', 'no days | one day | {count} days', 'brak dni | jeden dzień | {count} dni'],
    ['de', 'one car | {n} cars', '{n} Autos'],
    ['fr', ':count day|:count days', ':count jour|:count jours|:count jours|:count jours'],
  ])('%s: too few or too many: %s → %s', async (lang, source, target) => {
    expect(await findings(lang, source, target)).toMatchObject([
      { messageId: 'count', start: 0, text: target, severity: 'major' },
    ])
  })

  test.each([
    ['it', '%{smart_count} file |||| %{smart_count} files', '%{smart_count} documento |||| %{smart_count} documenti'],
    ['ru', 'one car | {n} cars', '{n} машина | {n} машины | {n} машин'],
    ['pl', 'no days | one day | {count} days', 'brak dni | jeden dzień | {count} dni | {count} dnia'],
    ['ja', 'one car | {n} cars', '車{n}台'],
    ['ja', 'one car | {n} cars', '車1台 | 車{n}台'],
    ['de', '{0} none|[1,19] some|[20,*] many', '{0} keine|[1,*] einige'],
    ['de', 'Home | News | Sport', 'Start | Sport'],
    ['de', 'a || b', 'a oder b'],
    ['xx', 'one car | {n} cars', 'a | b'],
  ])('%s: as the language has them: %s → %s', async (lang, source, target) => {
    expect(await findings(lang, source, target)).toEqual([])
  })
})
