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
