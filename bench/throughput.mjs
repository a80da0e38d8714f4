/**
 * Pairs per second, warm, on one core, against the cost of only parsing and tokenising the same rows.
 *
 *     npm run bench [-- rows.jsonl]
 *
 * Rows: {"source", "target", "sourceLang", "targetLang"}. Without a file, the repository's own sixty pairs are repeated.
 */
import { readFile } from 'node:fs/promises'
import { createChecker, rules } from '../dist/index.js'

// Fifty rules need some twenty rounds until the engine has compiled all of their paths.
const warmUps = 20
const rounds = 9
const rowsWanted = 2000

const path = process.argv[2] ?? new URL('../tests/fixtures/bench.jsonl', import.meta.url)
const lines = (await readFile(path, 'utf8')).split('\n').filter(line => line.trim() !== '')
while (lines.length < rowsWanted) lines.push(...lines.slice(0, rowsWanted - lines.length))

const languages = ({ sourceLang, srcLang, targetLang, tgtLang }) => [
  sourceLang ?? srcLang ?? 'en',
  targetLang ?? tgtLang,
]
const pairs = new Map(lines.map(line => languages(JSON.parse(line))).map(pair => [pair.join(' '), pair]))

async function checkersWith(settings) {
  const made = new Map()
  for (const [key, [sourceLang, targetLang]] of pairs) {
    made.set(key, await createChecker({ sourceLang, targetLang, rules: settings }))
  }
  return made
}

const word = /[\p{L}\p{M}\p{N}]+/gu

function bare() {
  let words = 0
  for (const line of lines) {
    const { source, target } = JSON.parse(line)
    if (source) words += source.match(word)?.length ?? 0
    words += target.match(word)?.length ?? 0
  }
  return words
}

function checking(checkers) {
  return () => {
    let findings = 0
    for (const line of lines) {
      const row = JSON.parse(line)
      const segment = row.source ? { source: row.source, target: row.target } : { target: row.target }
      findings += checkers.get(languages(row).join(' ')).check(segment).findings.length
    }
    return findings
  }
}

/** The median of several rounds, in milliseconds, after those that warm up. */
function timed(run) {
  for (let round = 0; round < warmUps; round++) run()
  const times = []
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.()
    const start = process.hrtime.bigint()
    run()
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  return times.sort((a, b) => a - b)[rounds >> 1]
}

const bareTime = timed(bare)
const off = Object.fromEntries(rules.map(({ id }) => [id, 'off']))
const results = [
  ['bare loop', bareTime],
  ['all rules', timed(checking(await checkersWith({})))],
]
results.push(['no rules', timed(checking(await checkersWith(off)))])
for (const { id } of rules) results.push([id, timed(checking(await checkersWith({ ...off, [id]: 'on' })))])

console.log(`${lines.length} pairs, median of ${rounds} rounds, Node ${process.version}`)
console.log(`${'run'.padEnd(28)}${'pairs/s'.padStart(10)}${'µs/pair'.padStart(10)}${'of bare'.padStart(10)}`)
for (const [name, time] of results) {
  const perPair = (1000 * time) / lines.length
  const speed = Math.round((1000 * lines.length) / time).toLocaleString('en')
  console.log(
    `${name.padEnd(28)}${speed.padStart(10)}${perPair.toFixed(1).padStart(10)}${(bareTime / time).toFixed(2).padStart(10)}`,
  )
}
