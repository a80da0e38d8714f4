/**
 * Scaffolds a rule, its test and its line in the registry: `npm run new-rule -- <dimension>/<rule-id>`.
 */
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const dimensions = ['accuracy', 'terminology', 'linguistic', 'encoding', 'locale', 'markup']

const ruleText = (id: string) => `import * as z from 'zod/mini'
import { defineRule } from '../rule.js'

export default defineRule({
  id: '${id}',
  category: 'linguistic-conventions/textual-conventions',
  severity: 'minor',
  scope: 'target',
  options: z.object({}),
  messages: { found: '“{{text}}” does not belong here' },
  docs: {
    what: 'Finds …',
    why: '…',
    fix: '…',
  },
  examples: [
    { targetLang: 'it', target: 'Questo testo contiene xyzzy.', finds: ['xyzzy'] },
    { targetLang: 'it', target: 'Questo testo va bene.' },
  ],
  check({ target, report }) {
    for (const { start, end, text } of target.words) {
      if (text === 'xyzzy') report({ message: 'found', start, end, data: { text } })
    }
  },
})
`

const testText = (dimension: string, id: string) => `import { describe, test } from 'vitest'
import rule from '../../src/rules/${dimension}/${id}.js'
import { RuleTester } from '../../src/testing/index.js'

const tester = new RuleTester({ targetLang: 'it' })

test('its examples', () => tester.runExamples(rule))

describe('${id}', () => {
  test.each([
    ['a plain case', 'Qui sta xyzzy.', ['xyzzy']],
  ])('%s', async (_, target, finds) => {
    await tester.run(rule, { valid: ['Va tutto bene.'], invalid: [{ target, finds }] })
  })
})
`

/** The registry with an import and an entry more; the formatter puts them in order. */
function registered(registry: string, dimension: string, id: string): string {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const withImport = `import ${name} from './${dimension}/${id}.js'\n${registry}`
  return withImport.replace(/(export const rules: readonly AnyRule\[\] = \[)([^\]]*?),?\s*\]/, `$1$2, ${name}]`)
}

async function create(path: string, text: string): Promise<void> {
  const url = new URL(`../${path}`, import.meta.url)
  await mkdir(dirname(fileURLToPath(url)), { recursive: true })
  await writeFile(url, text, { flag: 'wx' })
  console.log(`wrote ${path}`)
}

async function exists(path: string): Promise<boolean> {
  return access(new URL(`../${path}`, import.meta.url)).then(
    () => true,
    () => false,
  )
}

const match = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(process.argv[2] ?? '')
const [, dimension = '', id = ''] = match ?? []
const rulePath = `src/rules/${dimension}/${id}.ts`
if (!dimensions.includes(dimension)) {
  console.error(`Name the rule as dimension/rule-id, such as accuracy/echo-word; dimensions: ${dimensions.join(', ')}`)
  process.exitCode = 2
} else if (await exists(rulePath)) {
  console.error(`${rulePath} is there already`)
  process.exitCode = 2
} else {
  await create(rulePath, ruleText(id))
  await create(`tests/rules/${id}.test.ts`, testText(dimension, id))
  const registry = new URL('../src/rules/index.ts', import.meta.url)
  await writeFile(registry, registered(await readFile(registry, 'utf8'), dimension, id))
  console.log('added a line to src/rules/index.ts')
  const test = `tests/rules/${id}.test.ts`
  console.log(`Next: npx biome check --write ${rulePath} ${test} src/rules/index.ts\n      npx vitest run ${test}`)
}
