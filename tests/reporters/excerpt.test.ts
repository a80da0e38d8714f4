import { describe, expect, test } from 'vitest'
import { displayWidth, excerptOf, LineIndex, printable, visible } from '../../src/reporters/index.js'

describe('LineIndex', () => {
  test.each([
    ['one\ntwo', 4, 2, 1],
    ['one\r\ntwo', 5, 2, 1],
    ['one\rtwo', 4, 2, 1],
    ['one\r\n\r\ntwo', 7, 3, 1],
    ['one\n', 4, 2, 1],
    ['', 0, 1, 1],
    ['one', 3, 1, 4],
  ])('%j at %i', (text, offset, line, column) => {
    expect(new LineIndex(text).positionOf(offset)).toEqual({ line, column })
  })

  test('a line holds no line end', () => {
    const lines = new LineIndex('one\r\ntwo\n')
    expect(lines.spanOf(1)).toEqual({ start: 0, end: 3 })
    expect(lines.spanOf(2)).toEqual({ start: 5, end: 8 })
    expect(lines.spanOf(3)).toEqual({ start: 9, end: 9 })
  })
})

describe('printable', () => {
  test.each([
    ['escape sequence', 'a\u001b[31mb', 'a␛[31mb'],
    ['C1 control', 'a\u009bb', 'a<U+009B>b'],
    ['bell and delete', '\u0007\u007f', '␇␡'],
    ['line end', 'a\nb', 'a␊b'],
    ['bidi override', 'a\u202eb', 'a<U+202E>b'],
    ['bidi isolate', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['marks of direction', 'a\u200e\u200f\u061c', 'a<U+200E><U+200F><U+061C>'],
    ['zero-width space', 'a\u200bb', 'a<U+200B>b'],
    ['soft hyphen', 'a\u00adb', 'a<U+00AD>b'],
    ['byte order mark', '\ufeffa', '<U+FEFF>a'],
    ['line separator', 'a\u2028b', 'a<U+2028>b'],
    ['half a surrogate pair', 'a\ud800b', 'a<U+D800>b'],
    ['tag character', 'a\u{e0041}', 'a<U+E0041>'],
    ['joiner between Latin letters', 'a\u200db', 'a<U+200D>b'],
    ['joiner in a family', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['joiner in Persian', 'می\u200cروم', 'می\u200cروم'],
    ['Arabic number sign', '\u06dd', '\u06dd'],
    ['ordinary text', 'Così è – “se vi pare” 東京', 'Così è – “se vi pare” 東京'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  test('short texts name their odd spaces too', () => {
    expect(visible('12\u00a0%, 1\u202f000, a b')).toBe('12<U+00A0>%, 1<U+202F>000, a b')
    expect(printable('12\u00a0%')).toBe('12\u00a0%')
  })
})

describe('displayWidth', () => {
  test.each([
    ['plain', 5],
    ['東京', 4],
    ['ｱ', 1],
    ['Ａ', 2],
    ['한국', 4],
    ['👩\u200d🚀', 2],
    ['🇮🇹', 2],
    ['❤️', 2],
    ['e\u0301', 1],
    ['ไทย', 3],
    ['', 0],
  ])('%s', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('excerptOf', () => {
  const shown = (text: string, found: string, width = 60) => {
    const start = text.indexOf(found)
    return excerptOf(new LineIndex(text), { start, end: start + found.length }, width)
  }
  /** What stands over the carets, counted in terminal columns. */
  const underlined = ({ text, indent, width }: ReturnType<typeof shown>) => {
    let column = 0
    let result = ''
    for (const { segment } of new Intl.Segmenter('en').segment(text)) {
      if (column >= indent && column < indent + width) result += segment
      column += displayWidth(segment)
    }
    return result
  }

  test.each([
    ['Il chief parla.', 'chief'],
    ['chief', 'chief'],
    ['東京の chief です', 'chief'],
    ['あいう東京', '東京'],
    ['👩\u200d🚀 e\u0301 chief', 'chief'],
    [`${'parola '.repeat(200)}chief${' parola'.repeat(200)}`, 'chief'],
    [`${'東'.repeat(300)}chief${'京'.repeat(300)}`, 'chief'],
    [`${'😀'.repeat(301)}chief`, 'chief'],
    ['prima riga\nseconda chief\nterza', 'chief'],
  ])('the carets stand under the span of %j', (text, found) => {
    const excerpt = shown(text, found)
    expect(underlined(excerpt)).toBe(found)
    expect(displayWidth(excerpt.text)).toBeLessThanOrEqual(60)
    expect(excerpt.text).not.toMatch(/\p{Cs}/u)
  })

  test('an escaped character before the span moves the carets', () => {
    expect(underlined(shown('a\u202eb chief', 'chief'))).toBe('chief')
  })

  test('a missing thing is one caret wide', () => {
    expect(excerptOf(new LineIndex('“abc'), { start: 4, end: 4 }, 60)).toMatchObject({ indent: 4, width: 1, column: 5 })
  })

  test('a span over several lines is shown where it begins', () => {
    expect(excerptOf(new LineIndex('a “b\nc” d'), { start: 2, end: 7 }, 60)).toMatchObject({
      line: 1,
      text: 'a “b',
      indent: 2,
      width: 2,
    })
  })

  test('a span longer than the terminal is cropped', () => {
    const text = 'x'.repeat(5000)
    const excerpt = excerptOf(new LineIndex(text), { start: 10, end: 4000 }, 40)
    expect(displayWidth(excerpt.text)).toBeLessThanOrEqual(40)
    expect(excerpt.text.startsWith('…')).toBe(true)
    expect(excerpt.text.endsWith('…')).toBe(true)
  })
})
