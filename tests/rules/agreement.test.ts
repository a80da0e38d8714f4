import { describe, expect, test } from 'vitest'
import { type Checker, createChecker } from '../../src/index.js'
import rule from '../../src/rules/linguistic/agreement.js'
import { RuleTester } from '../../src/testing/index.js'

const checkers = new Map<string, Promise<Checker>>()

async function find(targetLang: string, target: string): Promise<string[]> {
  if (!checkers.has(targetLang)) checkers.set(targetLang, createChecker({ targetLang }))
  const { findings } = (await checkers.get(targetLang)!).check({ target })
  return findings.filter(finding => finding.rule === 'agreement').map(({ text }) => text)
}

test('its examples', async () => {
  await new RuleTester().runExamples(rule)
})

describe('a determiner of the wrong gender', () => {
  test.each([
    ['it', 'Ha rotto la computer della scuola.', ['la computer']],
    ['it', 'Parla della club con gli amici.', ['della club']],
    ['fr', 'Il a perdu la match de dimanche.', ['la match']],
    ['pt', 'Perderam a software do banco.', ['a software']],
    ['de', 'Er kaufte das Computer gestern.', ['das Computer']],
  ])('%s: %s', async (language, target, expected) => {
    expect(await find(language, target)).toEqual(expected)
  })
})

describe('left alone', () => {
  test.each([
    ['it', 'Vola sempre nella business class della compagnia.'],
    ['it', 'Il computer e la leadership del club.'],
    ['it', 'La Film Commission ha deciso.'],
    ['it', 'La top 20 dei libri.'],
    ['de', 'Ein Unternehmen, das Computer baut.'],
    ['de', 'Die Computer-Messe beginnt heute.'],
    ['es', 'La película y el club.'],
    ['it', ''],
  ])('%s: %s', async (language, target) => {
    expect(await find(language, target)).toEqual([])
  })
})
