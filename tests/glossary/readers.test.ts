import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDelimited, readJson, readTbx } from '../../src/glossary/readers/index.js'
import { loadGlossary } from '../../src/node/glossary.js'

const fixture = (name: string) => join(import.meta.dirname, '../fixtures/glossary', name)
const enIt = { sourceLang: 'en', targetLang: 'it' }
const enFr = { sourceLang: 'en', targetLang: 'fr' }

describe('TBX', () => {
  test('version 2: status, reason, domain, entities, mark-up within a term', async () => {
    const { entries, lines, problems } = await loadGlossary(fixture('harbour.v2.tbx'), enIt)
    expect(entries).toEqual([
      {
        source: 'berth',
        target: ['posto barca', 'banchina'],
        forbidden: [{ term: 'attracco & simili', reason: 'Old house style' }],
        partOfSpeech: 'noun',
        domain: 'shipping',
      },
      { source: 'PortLink', target: [], doNotTranslate: true },
      { source: 'buoy light', target: 'luce di boa' },
    ])
    expect(lines).toEqual([6, 18, 26])
    expect(problems).toEqual([{ line: 22, message: 'a term is empty; it is skipped' }])
  })

  test.each(['harbour.v3-dca.tbx', 'harbour.v3-dct.tbx'])('version 3: %s', async name => {
    const { entries, problems } = await loadGlossary(fixture(name), enFr)
    expect(problems).toEqual([])
    expect(entries).toEqual([
      { source: 'mooring line', target: 'amarre', forbidden: ['corde'], partOfSpeech: 'noun', domain: 'shipping' },
    ])
  })

  test('another language of the same file', async () => {
    const { entries } = await loadGlossary(fixture('harbour.v2.tbx'), { sourceLang: 'en-US', targetLang: 'de-AT' })
    expect(entries.map(({ source, target }) => [source, target])).toEqual([['PortLink', []]])
    const plain = await loadGlossary(fixture('harbour.v2.tbx'), { sourceLang: 'en', targetLang: 'de-AT' })
    expect(plain.entries[0]).toMatchObject({ source: 'berth', target: 'Liegeplatz' })
  })

  test('any size of piece gives the same', async () => {
    const text =
      '<martif><text><body><termEntry><langSet xml:lang="en"><tig><term>tide &amp; time</term></tig></langSet><langSet xml:lang="it"><tig><term>marea</term></tig></langSet></termEntry></body></text></martif>'
    for (const size of [1, 2, 7, 1000]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      )
      expect((await readTbx(pieces, enIt)).entries).toEqual([{ source: 'tide & time', target: 'marea' }])
    }
  })
})

describe('hostile TBX', () => {
  const head = '<?xml version="1.0"?>'
  const bomb = `${head}<!DOCTYPE martif [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><martif><text>&b;</text></martif>`
  const external = `${head}<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]><martif><text>&x;</text></martif>`

  test.each([
    ['entity bomb', bomb, 'declares entities'],
    ['external entity', external, 'declares entities'],
    ['another kind of XML', '<html><body/></html>', 'is no TBX'],
    ['no XML', 'term,termine\n', 'is no TBX'],
    ['deep nesting', `<tbx>${'<a>'.repeat(500)}`, 'nested more than'],
  ])('%s', async (_, text, message) => {
    await expect(readTbx([text], enIt)).rejects.toThrow(message)
  })

  test('an unknown entity is left as it is written, and nothing is fetched', async () => {
    const text =
      '<martif><termEntry><langSet xml:lang="en"><tig><term>a &secret; b</term></tig></langSet><langSet xml:lang="it"><tig><term>c</term></tig></langSet></termEntry></martif>'
    expect((await readTbx([text], enIt)).entries[0]).toMatchObject({ source: 'a &secret; b' })
  })

  test('a text node without an end is refused after little', async () => {
    let given = 0
    function* endless() {
      yield '<martif><termEntry><langSet xml:lang="en"><tig><term>'
      for (;;) {
        given += 65_536
        yield 'x'.repeat(65_536)
      }
    }
    await expect(readTbx(endless(), enIt)).rejects.toThrow('holds more than 20000 characters')
    expect(given).toBeLessThan(1_000_000)
  })

  test.each(['<!-- ', '<martif a="', '<![CDATA[', '<?x '])('%j without an end is refused after little', async open => {
    let given = 0
    function* endless() {
      yield open
      for (;;) {
        given += 65_536
        yield 'x'.repeat(65_536)
      }
    }
    await expect(readTbx(endless(), enIt)).rejects.toThrow(/no end|no TBX/)
    expect(given).toBeLessThan(10_000_000)
  })

  test('text outside terms of any length is passed over', async () => {
    const long = Array.from({ length: 50 }, () => 'y '.repeat(32_768))
    const { entries } = await readTbx(['<martif><text>', ...long, '</text></martif>'], enIt)
    expect(entries).toEqual([])
  })

  test('a file that ends early is said to', async () => {
    const { problems } = await readTbx(['<martif><text><body><termEntry>'], enIt)
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('ends within <termEntry>'))
  })
})

describe('encodings', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bilint-glossary-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const tbx = (declared: string) =>
    `<?xml version="1.0" encoding="${declared}"?><martif><termEntry><langSet xml:lang="en"><tig><term>café</term></tig></langSet><langSet xml:lang="it"><tig><term>caffè</term></tig></langSet></termEntry></martif>`
  const write = async (name: string, content: Uint8Array) => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${tbx('UTF-8')}`)],
    ['UTF-16', Buffer.from(`\ufeff${tbx('UTF-16')}`, 'utf16le')],
    ['Latin-1', Buffer.from(tbx('ISO-8859-1'), 'latin1')],
  ])('%s', async (_, content) => {
    const { entries } = await loadGlossary(await write('a.tbx', content), enIt)
    expect(entries).toEqual([{ source: 'café', target: 'caffè' }])
  })

  test.each([
    ['Latin-1 said to be UTF-8', Buffer.from(tbx('UTF-8'), 'latin1'), 'is not UTF-8'],
    ['unknown', Buffer.from(tbx('x-nothing')), 'is said to be x-nothing'],
    ['binary', Buffer.from([0x3c, 0, 1, 2]), 'is a binary file'],
  ])('%s', async (_, content, message) => {
    const path = await write('b.tbx', content)
    await expect(loadGlossary(path, enIt)).rejects.toThrow(message)
    await expect(loadGlossary(path, enIt)).rejects.toThrow(path)
  })

  test('a file that is missing, and one of no known format', async () => {
    await expect(loadGlossary(join(folder, 'none.csv'), enIt)).rejects.toThrow('none.csv: no such file')
    await expect(loadGlossary(join(folder, 'terms.docx'), enIt)).rejects.toThrow('is of no known glossary format')
  })
})

describe('tables', () => {
  const berth = { source: 'berth', target: 'banchina' }
  test.each([
    ['a header', 'source,target\nberth,banchina\n', [berth]],
    ['languages', 'en,it,de\nberth,banchina,Liegeplatz\n', [berth]],
    ['languages by name, semicolons', 'German;English (United Kingdom);Italian\nLiegeplatz;berth;banchina\n', [berth]],
    ['tags in brackets', 'Term [EN],Term [IT]\nberth,banchina\n', [berth]],
    ['regions', 'de-DE\ten-US\tit-IT\nLiegeplatz\tberth\tbanchina\n', [berth]],
    ['no header', 'berth,banchina\n', [berth]],
    ['a third column is a note', 'berth,banchina,of a ship\n', [{ ...berth, note: 'of a ship' }]],
    ['DeepL', 'berth,banchina,en,it\nberth,Liegeplatz,en,de\n', [berth]],
    ['CRLF, a byte order mark, quotes', '\ufeffsource,target\r\n"berth","banchina"\r\n', [berth]],
    [
      'several terms in a cell',
      'source,target\nberth|dock,banchina|molo\n',
      [{ source: ['berth', 'dock'], target: ['banchina', 'molo'] }],
    ],
    [
      'all columns',
      'Source,Target,Forbidden,Reason,Part of speech,Domain,Case sensitive,Notes\nberth,banchina,attracco,old,noun,shipping,yes,see map\n',
      [
        {
          ...berth,
          forbidden: [{ term: 'attracco', reason: 'old' }],
          partOfSpeech: 'noun',
          domain: 'shipping',
          caseSensitive: true,
          note: 'see map',
        },
      ],
    ],
    [
      'do not translate',
      'source,target,do not translate\nPortLink,,x\n',
      [{ source: 'PortLink', target: [], doNotTranslate: true }],
    ],
    [
      'status',
      'source,target,status\nberth,attracco,forbidden\n',
      [{ source: 'berth', target: [], forbidden: ['attracco'] }],
    ],
    ['inches in TSV', 'source\ttarget\n5" pipe\ttubo da 5"\n', [{ source: '5" pipe', target: 'tubo da 5"' }]],
    ['comments and empty rows', 'source,target\n# ships\n\n,\nberth,banchina\n', [berth]],
    ['nothing', '', []],
  ])('%s', (_, text, entries) => {
    expect(readDelimited(text, enIt).entries).toEqual(entries)
  })

  test('what cannot be used is told with its line', () => {
    const { entries, lines, problems } = readDelimited(
      'source,target\nberth,banchina\nbuoy,\n,boa\n"two\nlines",x\npier,molo\n',
      enIt,
    )
    expect(entries.map(({ source }) => source)).toEqual(['berth', ['two', 'lines'], 'pier'])
    expect(lines).toEqual([2, 5, 7])
    expect(problems).toEqual([
      { line: 3, message: 'the entry has no target term; it is skipped' },
      { line: 4, message: 'the entry has no source term; it is skipped' },
    ])
  })

  test.each([
    ['a language that is not there', 'en,fr\nberth,quai\n', 'no columns for “en” and “it”'],
    ['a quotation mark without its other', 'source,target\n"berth,banchina\npier,molo\n', /quotation mark/],
  ])('%s', (_, text, message) => {
    const read = () => {
      const { problems } = readDelimited(text, enIt)
      if (problems.length > 0) throw new Error(`a quotation mark: ${problems[0]!.message}`)
    }
    expect(read).toThrow(message)
  })
})

describe('JSON', () => {
  test.each([
    ['a list', '[\n{"source":"berth","target":"banchina"}\n]', [2]],
    ['under a key', '{"entries":\n[\n{"source":"berth","target":"banchina"}]}', [3]],
    ['pairs', '{\n\n"berth": "banchina"}', [3]],
    ['lines', '{"source":"berth","target":"banchina"}\n{"source":"berth","target":"banchina"}\n', [1, 2]],
  ])('%s', (_, text, lines) => {
    const read = readJson(text)
    expect(read.entries[0]).toEqual({ source: 'berth', target: 'banchina' })
    expect(read.lines).toEqual(lines)
  })

  test('bad entries are told with line and path', () => {
    const { entries, problems } = readJson(
      '[\n{"source":"a","target":"b"},\n{"target":"b"},\n"x",\n{"source":"c","target":["d",5]},\n{"source":"e","target":"f","colour":1}\n]',
    )
    expect(entries).toHaveLength(1)
    expect(problems).toEqual([
      { line: 3, message: 'source is missing; expected a term or a list of terms; the entry is skipped' },
      { line: 4, message: 'is no entry; write { "source": …, "target": … }; the entry is skipped' },
      { line: 5, message: 'target.1 is no term; expected a string that is not empty; the entry is skipped' },
      { line: 6, message: 'colour is no key of an entry; remove it; the entry is skipped' },
    ])
  })

  test('what is no JSON', () => {
    expect(() => readJson('[{"source":\n')).toThrow('is no JSON')
    expect(() => readJson('5')).toThrow('is no glossary')
  })
})
