import type { AnyRule } from '../../src/rules/rule.js'

/** From the build: word data is imported as text, which plain Node cannot do. */
async function built() {
  const load = async (name: string) => import(new URL(`../../dist/${name}.js`, import.meta.url).href)
  const { rules } = (await load('index')) as typeof import('../../src/index.js')
  const { rulePage } = (await load('reporters')) as typeof import('../../src/reporters/index.js')
  return { rules, rulePage }
}

/** File name → page. */
export async function rulePages(): Promise<Map<string, string>> {
  const { rules, rulePage } = await built()
  return new Map(rules.map(rule => [`${rule.id}.md`, rulePage(rule)]))
}

const begin = '<!-- rules: written by npm run rule-docs -->'
const end = '<!-- end of rules -->'

/** The README with the table of rules made anew between its marks. */
export async function withRuleTable(readme: string): Promise<string> {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error('README.md has lost the marks around the table of rules')
  const { rules } = await built()
  return `${readme.slice(0, from)}${begin}\n${table(rules)}\n${readme.slice(to)}`
}

/** Padded as the formatter wants it. */
function table(rules: readonly AnyRule[]): string {
  const rows = [
    ['rule', 'severity', 'what it finds'],
    ...rules.map(({ id, severity, docs }) => [
      `[\`${id}\`](docs/rules/${id}.md)`,
      severity as string,
      docs.what.replaceAll('|', '\\|'),
    ]),
  ]
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]!.length)))
  const [headings, ...body] = rows.map(
    row => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`,
  )
  return [headings, `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n')
}
