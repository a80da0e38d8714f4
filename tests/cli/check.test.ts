import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bilint, folderWith } from './cli.js'

const bad = 'Il chief del partito ha parlato.\n'
const good = 'Il leader del partito ha parlato.\n'
const row = (target: string, more = {}) => `${JSON.stringify({ target, targetLang: 'it', ...more })}\n`

describe('running texts', () => {
  test('exit 0 on a clean text, 1 on findings', async () => {
    const cwd = await folderWith({ 'a.it.txt': good, 'b.it.txt': bad })
    expect(await bilint(['check', '--target', 'a.it.txt'], { cwd })).toMatchObject({ code: 0, err: '' })
    const { code, out, err } = await bilint(['check', '--target', 'b.it.txt'], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('b.it.txt:1:4 major foreign-word')
    expect(out).toContain('    ^^^^^')
  })

  test('with the source, its sentence is shown', async () => {
    const cwd = await folderWith({ 'a.it.txt': bad, 'a.en.txt': 'The leader of the party spoke.\n' })
    const { out } = await bilint(['check', '--source', 'a.en.txt', '--target', 'a.it.txt'], { cwd })
    expect(out).toContain('The leader of the party spoke.')
  })

  test('a byte order mark is no part of the text, CRLF no part of a line', async () => {
    const cwd = await folderWith({ 'a.it.txt': `\ufeffBene.\r\n${bad.replace('\n', '\r\n')}` })
    const { out } = await bilint(['check', '--target', 'a.it.txt', '--format', 'json'], { cwd })
    const [finding] = JSON.parse(out).files[0].findings
    expect(finding).toMatchObject({ text: 'chief', line: 2, column: 4, start: 10 })
  })

  test('an empty file is said to be empty', async () => {
    const cwd = await folderWith({ 'a.it.txt': '' })
    const { code, err } = await bilint(['check', '--target', 'a.it.txt'], { cwd })
    expect(code).toBe(0)
    expect(err).toBe('a.it.txt: holds no text, so nothing was checked\n')
  })

  test.each([
    ['missing', 'nope.it.txt', 'bilint: nope.it.txt: no such file\n'],
    ['a folder', 'folder.it', 'bilint: folder.it: is a folder, not a file\n'],
    ['binary', 'nul.it.txt', 'bilint: nul.it.txt:2: is a binary file (NUL at byte 5)\n'],
    ['Latin-1', 'latin.it.txt', 'bilint: latin.it.txt:2: is not UTF-8 (byte 8); save it as UTF-8\n'],
    ['cut off', 'cut.it.txt', 'bilint: cut.it.txt:1: is not UTF-8 (byte 4); save it as UTF-8\n'],
    ['UTF-16', 'wide.it.txt', 'bilint: wide.it.txt: is UTF-16; save it as UTF-8\n'],
  ])('a file that is %s is one line on stderr', async (_, name, message) => {
    const cwd = await folderWith({
      'nul.it.txt': 'abc\n\u0000',
      'latin.it.txt': Buffer.from('Bene.\nè', 'latin1').subarray(0, 7),
      'cut.it.txt': Buffer.from([0x61, 0x62, 0x63, 0xc3]),
      'wide.it.txt': Buffer.from('\ufeffab', 'utf16le'),
    })
    await mkdir(join(cwd, 'folder.it'))
    await writeFile(join(cwd, 'latin.it.txt'), Buffer.from('Bene.\naè', 'latin1'))
    const outcome = await bilint(['check', '--target', name, '--target-lang', 'it', '--format', 'json'], { cwd })
    expect(outcome).toMatchObject({ code: 2, err: message })
    expect(JSON.parse(outcome.out).files).toEqual([])
  })

  test.each([
    ['article.it.txt', 'it'],
    ['article_pt-BR.md', 'pt-BR'],
    ['article-fr.txt', 'fr'],
    ['article.it.txt', 'es', ['--target-lang', 'es']],
  ])('%s is in %s', async (name, language, more: string[] = []) => {
    const cwd = await folderWith({ [name]: 'ok\n' })
    const { code } = await bilint(['check', '--target', name, ...more], { cwd })
    expect([code, language]).toEqual([0, language])
  })

  test.each(['article.txt', 'article.new.txt', 'article.zz.txt'])('%s tells no language', async name => {
    const cwd = await folderWith({ [name]: good })
    const { code, err } = await bilint(['check', '--target', name], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('--target-lang')
  })
})

describe('JSONL', () => {
  test('rows from standard input, in any cut of the bytes', async () => {
    const bytes = Buffer.from(`\ufeff${row('Così è.')}\r\n\n${row('Il chief è qui.', { id: 'a', source: null })}`)
    async function* single() {
      for (const byte of bytes) yield Uint8Array.of(byte)
    }
    for (const stdin of [bytes, single()]) {
      const { code, out, err } = await bilint(['check', '-', '--format', 'jsonl'], { stdin })
      expect({ code, err }).toEqual({ code: 1, err: '' })
      const results = out
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line))
      expect(results.map(({ row, id, findings }) => [row, id, findings.length])).toEqual([
        [1, undefined, 0],
        [4, 'a', 1],
      ])
    }
  })

  test('a bad row is said with its line, the others are checked', async () => {
    const stdin = [
      row('Bene.'),
      '{"target": \n',
      '[]\n',
      '{"target": 5}\n',
      '{"id": 7, "source": "x"}\n',
      `${JSON.stringify({ target: 'x', targetLang: 3 })}\n`,
      `${JSON.stringify({ target: 'x', targetLang: 'not a tag' })}\n`,
      row('Il chief parla.'),
    ].join('')
    const { code, out, err } = await bilint(['check', '-', '--format', 'json'], { stdin })
    expect(code).toBe(2)
    expect(JSON.parse(out).files.map(({ row }: { row: number }) => row)).toEqual([1, 8])
    const lines = err.trimEnd().split('\n')
    expect(lines).toHaveLength(6)
    expect(lines.map(line => /^bilint: <stdin>:(\d+): /.exec(line)?.[1])).toEqual(['2', '3', '4', '5', '6', '7'])
  })

  test('invalid UTF-8 spoils its own row only', async () => {
    const stdin = Buffer.concat([
      Buffer.from(row('Bene.')),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(row('Sì.')),
    ])
    const { code, out, err } = await bilint(['check', '-', '--format', 'json'], { stdin })
    expect({ code, err }).toEqual({ code: 2, err: 'bilint: <stdin>:2: is not UTF-8\n' })
    expect(JSON.parse(out).files).toHaveLength(2)
  })

  test('many bad rows are counted', async () => {
    const { err } = await bilint(['check', '-'], { stdin: 'x\n'.repeat(1000) })
    expect(err.trimEnd().split('\n')).toHaveLength(21)
    expect(err).toContain('bilint: 980 more bad rows\n')
  })

  test('a row goes before the option, the option before the configuration', async () => {
    const cwd = await folderWith({
      'bilint.config.json': '{"targetLang": "de"}',
      'rows.jsonl': '{"target":"Il chief parla."}\n',
    })
    const { out } = await bilint(['check', 'rows.jsonl', '--target-lang', 'it', '--format', 'json'], { cwd })
    expect(JSON.parse(out).files[0].findings[0].message).toContain('Italian')
  })

  test('without a target language every row says so', async () => {
    const { code, err } = await bilint(['check', '-'], { stdin: '{"target":"Bene."}\n' })
    expect(code).toBe(2)
    expect(err).toMatch(/^bilint: <stdin>:1: the target language is not known/)
  })

  test('a stream is reported while it is read', async () => {
    const seen: number[] = []
    let given = 0
    async function* endless() {
      for (; given < 2000; given++) yield row('Il chief parla.')
    }
    const { run } = await import('../../src/cli/run.js')
    await run(['check', '-', '--format', 'jsonl'], {
      cwd: process.cwd(),
      env: {},
      stdin: endless(),
      isTty: false,
      columns: undefined,
      out: async () => {
        seen.push(given)
      },
      say: () => {},
    })
    expect(seen[0]).toBe(0)
    expect(seen).toHaveLength(2000)
  })
})

describe('the verdict', () => {
  test.each([
    [[], 1],
    [['--fail-on', 'critical'], 0],
    [['--fail-on', 'minor'], 1],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'never', '--max-findings', '0'], 1],
    [['--fail-on', 'never', '--max-findings', '1'], 0],
    [['--rule', 'foreign-word=off'], 0],
    [['--rule', 'foreign-word=minor'], 0],
    [['--rule', 'foreign-word=off', '--rule', 'foreign-word=critical', '--fail-on', 'critical'], 1],
  ])('%j → %i', async (flags, expected) => {
    const cwd = await folderWith({ 'a.it.txt': bad })
    expect((await bilint(['check', '--target', 'a.it.txt', ...flags], { cwd })).code).toBe(expected)
  })

  test('--quiet shows what fails and counts all', async () => {
    const cwd = await folderWith({ 'a.it.txt': bad })
    const flags = ['check', '--target', 'a.it.txt', '--quiet', '--fail-on', 'critical']
    const { code, out } = await bilint(flags, { cwd })
    expect(code).toBe(0)
    expect(out).not.toContain('foreign-word:')
    expect(out).toContain('1 finding (1 major)')
  })
})

describe('formats', () => {
  test('to files and to standard output', async () => {
    const cwd = await folderWith({ 'a.it.txt': bad })
    const { out } = await bilint(['check', '--target', 'a.it.txt', '--format', 'json:r.json', '--format', 'jsonl'], {
      cwd,
    })
    expect(JSON.parse(out).path).toBe('a.it.txt')
    expect(JSON.parse(await readFile(join(cwd, 'r.json'), 'utf8'))).toMatchObject({
      version: 1,
      summary: { findings: 1 },
    })
    expect(await readdir(cwd)).toEqual(['a.it.txt', 'r.json'])
  })

  test('colours only for a terminal, or where they are asked for', async () => {
    const cwd = await folderWith({ 'a.it.txt': bad })
    const colored = async (options: object) =>
      (await bilint(['check', '--target', 'a.it.txt'], { cwd, ...options })).out.includes('\u001b[')
    expect(await colored({})).toBe(false)
    expect(await colored({ isTty: true })).toBe(true)
    expect(await colored({ isTty: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await colored({ env: { FORCE_COLOR: '1' } })).toBe(true)
    expect(await colored({ env: { CI: 'true' } })).toBe(false)
  })
})

describe('--fix', () => {
  const spun = 'La squadra continuerà advert allenarsi.'

  test('applies what is safe, keeps the other bytes and the mode', async () => {
    const text = `\ufeffRiga uno.\r\n${spun}\r\nUltima\u00a0riga senza fine`
    const cwd = await folderWith({ 'a.it.txt': text })
    await chmod(join(cwd, 'a.it.txt'), 0o640)
    const { code, err } = await bilint(['check', '--target', 'a.it.txt', '--fix'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: 'a.it.txt: safe suggestions applied\n' })
    expect(await readFile(join(cwd, 'a.it.txt'), 'utf8')).toBe(text.replace('advert', 'ad'))
    expect((await stat(join(cwd, 'a.it.txt'))).mode & 0o777).toBe(0o640)
    expect(await readdir(cwd)).toEqual(['a.it.txt'])
    expect(await bilint(['check', '--target', 'a.it.txt', '--fix'], { cwd })).toMatchObject({ code: 0, err: '' })
  })

  test('through a link the file is written, not the link', async () => {
    const cwd = await folderWith({ 'real.it.txt': spun })
    await symlink('real.it.txt', join(cwd, 'link.it.txt'))
    await bilint(['check', '--target', 'link.it.txt', '--fix'], { cwd })
    expect(await readFile(join(cwd, 'real.it.txt'), 'utf8')).not.toContain('advert')
  })

  test('--dry-run shows the change and writes nothing', async () => {
    const cwd = await folderWith({ 'a.it.txt': spun })
    const { code, out } = await bilint(['check', '--target', 'a.it.txt', '--fix', '--dry-run'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('[-advert-]{+ad+}')
    expect(await readFile(join(cwd, 'a.it.txt'), 'utf8')).toBe(spun)
  })
})

describe('baseline', () => {
  test('what is known is not shown, what is new is', async () => {
    const cwd = await folderWith({ 'a.it.txt': bad })
    const check = (...flags: string[]) =>
      bilint(['check', '--target', 'a.it.txt', '--baseline', 'base.json', ...flags], { cwd })
    expect(await check()).toMatchObject({ code: 2, err: 'bilint: base.json: no such file\n' })
    expect((await check('--update-baseline')).code).toBe(0)
    const known = await check()
    expect(known.code).toBe(0)
    expect(known.out).toContain('1 finding of the baseline not shown')
    await writeFile(join(cwd, 'a.it.txt'), `Una riga nuova prima.\n${bad}La squadra continuerà advert allenarsi.\n`)
    const grown = await check('--format', 'json')
    expect(grown.code).toBe(1)
    const [{ findings, known: left }] = JSON.parse(grown.out).files
    expect(findings.map(({ text }: { text: string }) => text)).toEqual(['advert'])
    expect(left).toBe(1)
  })

  test.each(['{}', 'x', '[]', '{"version":2,"files":{}}'])('%s is no baseline', async content => {
    const cwd = await folderWith({ 'a.it.txt': bad, 'base.json': content })
    const { code, err } = await bilint(['check', '--target', 'a.it.txt', '--baseline', 'base.json'], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(/^bilint: base\.json: is no baseline.*\n$/)
  })
})

test.each([
  [[], 'name what to check'],
  [['a.po'], 'a.po: this file format is not supported yet'],
  [['src/**/*.json'], 'not supported yet'],
  [['--source', 'a.txt'], '--source needs --target'],
  [['-', '--target', 'a.txt'], 'check one or the other'],
  [['-', '--fix'], '--fix works on a running text'],
  [['--target', 'a', '--dry-run'], '--dry-run shows what --fix would do'],
  [['--target', 'a', '--update-baseline'], '--update-baseline needs --baseline'],
  [['--fromat', 'json'], 'Did you mean --format?'],
  [['--format', 'xml'], 'Choose pretty, json, jsonl'],
  [['--format', 'json', '--format', 'jsonl'], 'Only one format'],
  [['--format', 'json:'], 'Name a file'],
  [['--preset', 'strictest'], 'Allowed choices are'],
  [['--rule', 'foreign-word'], 'Write id='],
  [['--rule', 'foreign-word=huge'], 'Write id='],
  [['--fail-on', 'all'], 'Choose critical'],
  [['--max-findings', '-1'], 'Give a whole number'],
  [['--target', 'x.it.txt', '--config', 'nope.json'], 'nope.json: no such file'],
])('a wrong call is one line and exit 2: check %j', async (flags, message) => {
  const { code, out, err } = await bilint(['check', ...flags])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^bilint: [^\n]+\n$/)
  expect(err).toContain(message)
})
