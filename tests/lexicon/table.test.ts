import { describe, expect, test } from 'vitest'
import { WordTable } from '../../src/lexicon/table.js'

describe('WordTable', () => {
  const table = new WordTable("Gift\tn\nad\t2\ndell'\tit\nla\tarticle\nla\tclitic\nélan\tx\nzoo\n")

  test('finds a key in any case, in a slice, with either apostrophe', () => {
    expect(table.get('AD')).toBe('2')
    expect(table.find('xx ad yy', 3, 5)).toBeGreaterThanOrEqual(0)
    expect(table.get('dell’')).toBe('it')
    expect(table.get('ÉLAN')).toBe('x')
    expect(table.key(table.find('gift'))).toBe('Gift')
  })

  test('a key without a value, and one that is missing', () => {
    expect(table.get('zoo')).toBe('')
    expect(table.get('zo')).toBeUndefined()
    expect(table.has('')).toBe(false)
  })

  test('a key may stand on several lines', () => {
    expect(table.values('la')).toEqual(['article', 'clitic'])
    expect(table.values('none')).toEqual([])
  })

  test('keys come in file order', () => {
    expect([...table.keys()]).toEqual(['Gift', 'ad', "dell'", 'la', 'la', 'élan', 'zoo'])
    expect(table.size).toBe(7)
  })

  test('an empty table finds nothing', () => {
    expect(new WordTable('').has('a')).toBe(false)
  })
})
