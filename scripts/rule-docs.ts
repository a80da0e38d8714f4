/**
 * Writes docs/rules/<id>.md and the table of rules in the README from the rules themselves: `npm run rule-docs`.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { rulePages, withRuleTable } from './rule-docs/pages.js'

const root = new URL('../', import.meta.url)
const folder = new URL('docs/rules/', root)
const pages = await rulePages()

await mkdir(folder, { recursive: true })
for (const name of await readdir(folder)) {
  if (name.endsWith('.md') && !pages.has(name)) await rm(new URL(name, folder))
}
for (const [name, page] of pages) await writeFile(new URL(name, folder), page)

const readme = new URL('README.md', root)
await writeFile(readme, await withRuleTable(await readFile(readme, 'utf8')))
console.log(`wrote ${pages.size} pages and the table in README.md`)
