import { expect, test } from 'vitest'
import { RecentWords } from '../../src/analysis/recent-words.js'
import { scan } from '../../src/text/words.js'

test('a word is looked up once, and each case of it by itself', () => {
  const known = new RecentWords<string>()
  const asked: string[] = []
  const find = ({ text }: { text: string }) => {
    asked.push(text)
    return text.toUpperCase()
  }
  const answers = scan('casa Casa casa mare casa').words.map(word => known.get(word, find))
  expect(answers).toEqual(['CASA', 'CASA', 'CASA', 'MARE', 'CASA'])
  expect(asked).toEqual(['casa', 'Casa', 'mare'])
})

test('no answer is taken for that of another word, however many there are', () => {
  const known = new RecentWords<string>()
  const words = scan(Array.from({ length: 40_000 }, (_, index) => `parola${index}`).join(' ')).words
  for (const word of [...words, ...words]) expect(known.get(word, ({ text }) => text)).toBe(word.text)
})
