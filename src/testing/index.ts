/** `bilint/testing`: runs a rule on cases and fails loudly; needs no test framework and works in any. */

import { distance } from 'fastest-levenshtein'
import { type Checker, createChecker } from '../checker/checker.js'
import { applySuggestions } from '../checker/suggestions.js'
import type { Dictionary } from '../lexicon/index.js'
import type { Finding } from '../model/finding.js'
import type { Segment } from '../model/segment.js'
import { rules as shippedRules } from '../rules/index.js'
import type { AnyRule, Example } from '../rules/rule.js'

/** A case that must give no finding. A string is a target. */
export type ValidCase = string | Omit<Case, 'finds' | 'fixed'>
/** A case that must give exactly the findings named. */
export type InvalidCase = Case & { readonly finds: NonNullable<Example['finds']> }

interface Case extends Omit<Example, 'targetLang'> {
  /** Left out: the tester's. */
  readonly targetLang?: string
  readonly name?: string
}

export interface RuleTesterOptions {
  readonly sourceLang?: string
  readonly targetLang?: string
}

const caseKeys: ReadonlySet<string> = new Set([
  'name',
  'source',
  'target',
  'sourceLang',
  'targetLang',
  'options',
  'preset',
  'glossary',
  'dictionary',
  'segment',
  'corpus',
  'finds',
  'fixed',
])

/**
 * Runs a rule on cases.
 *
 * ```ts
 * const tester = new RuleTester({ targetLang: 'it' })
 * await tester.run(rule, { valid: ['Tutto bene.'], invalid: [{ target: 'Il chief parla.', finds: ['chief'] }] })
 * ```
 */
export class RuleTester {
  constructor(readonly defaults: RuleTesterOptions = {}) {}

  /**
   * @throws Error naming the case and the difference; also for a case that could not fail (no cases of a kind, the same case twice,
   *   an unknown key, a `fixed` equal to the target)
   */
  async run(
    rule: AnyRule,
    cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
  ): Promise<void>
  async run(
    name: string,
    rule: AnyRule,
    cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
  ): Promise<void>
  async run(...args: readonly unknown[]): Promise<void> {
    const [rule, cases] = (typeof args[0] === 'string' ? args.slice(1) : args) as [
      AnyRule,
      { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
    ]
    if (cases.valid.length === 0) throw new Error(`${rule.id}: give at least one valid case`)
    if (cases.invalid.length === 0) throw new Error(`${rule.id}: give at least one invalid case`)
    const seen = new Set<string>()
    for (const given of [...cases.valid, ...cases.invalid]) {
      const example: Case = typeof given === 'string' ? { target: given } : given
      const key = JSON.stringify(example)
      if (seen.has(key)) throw new Error(`${rule.id}: the case “${example.target}” is given twice`)
      seen.add(key)
    }
    for (const given of cases.valid)
      await this.#runCase(rule, typeof given === 'string' ? { target: given } : given, [])
    for (const given of cases.invalid) {
      if (given.finds.length === 0)
        throw new Error(`${rule.id}: the invalid case “${given.target}” names no finding; make it a valid one`)
      await this.#runCase(rule, given, given.finds)
    }
  }

  /** Runs the examples that the rule itself carries; a rule needs one that finds and one that stays silent. */
  async runExamples(rule: AnyRule): Promise<void> {
    const examples = rule.examples as readonly Example[]
    if (!examples.some(({ finds }) => finds && finds.length > 0))
      throw new Error(`${rule.id}: no example finds anything`)
    if (!examples.some(({ finds }) => !finds || finds.length === 0))
      throw new Error(`${rule.id}: no example stays silent`)
    for (const example of examples) await this.#runCase(rule, example, example.finds ?? [])
  }

  async #runCase(rule: AnyRule, example: Case, expected: NonNullable<Example['finds']>): Promise<void> {
    for (const key of Object.keys(example)) {
      if (!caseKeys.has(key)) throw new Error(`${rule.id}: unknown key “${key}” in the case “${example.target}”`)
    }
    const findings = await findingsOf(rule, example, this.defaults)
    const label = `${rule.id}: “${example.name ?? example.target}”`
    const found = findings.map(({ text }) => text)
    const wanted = expected.map(item => (typeof item === 'string' ? item : item.text))
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      throw new Error(`${label}\n  expected ${JSON.stringify(wanted)}\n  found    ${JSON.stringify(found)}`)
    }
    expected.forEach((item, index) => {
      if (typeof item !== 'string') assertDetails(label, item, findings[index]!)
    })
    for (const finding of findings) assertSound(label, example, finding)
    if (example.fixed === undefined) return
    if (example.fixed === example.target) throw new Error(`${label}: “fixed” is the target itself; leave it out`)
    const fixed = applySuggestions(example.target, findings)
    if (fixed !== example.fixed)
      throw new Error(
        `${label}\n  expected fixed ${JSON.stringify(example.fixed)}\n  got            ${JSON.stringify(fixed)}`,
      )
  }
}

/** The findings of one rule alone on one case. */
async function findingsOf(rule: AnyRule, example: Case, defaults: RuleTesterOptions): Promise<readonly Finding[]> {
  const targetLang = example.targetLang ?? defaults.targetLang
  if (!targetLang) throw new Error(`${rule.id}: no targetLang in the case “${example.target}”, nor in the tester`)
  const isShipped = shippedRules.some(shipped => shipped.id === rule.id)
  const checker = await createChecker({
    sourceLang: example.sourceLang ?? defaults.sourceLang ?? 'en',
    targetLang,
    preset: example.preset ?? 'recommended',
    glossary: (example.glossary ?? []) as never,
    ...(example.dictionary && { dictionary: dictionaryOf(example.dictionary) }),
    plugins: isShipped ? [] : [rule],
    rules: {
      ...Object.fromEntries(shippedRules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off'] as const)),
      [rule.id]: [
        'on',
        { ...presetOptions(rule, example), ...(example.options as Record<string, unknown> | undefined) },
      ],
    },
  })
  const segment = {
    ...example.segment,
    ...(example.source !== undefined && { source: example.source }),
    target: example.target,
  }
  return rule.collect && (example.corpus || !rule.check)
    ? lastOfCorpus(checker, example.corpus ?? [], segment)
    : checker.check(segment).findings
}

/** A dictionary that knows the words given, in lower case also with a capital. */
function dictionaryOf(words: readonly string[]): Dictionary {
  const known = new Set(words)
  return {
    check: word => known.has(word) || known.has(word.toLowerCase()),
    suggest: word => words.filter(other => distance(word, other) <= 2),
  }
}

/** What a corpus rule finds in the last segment of a corpus. */
function lastOfCorpus(checker: Checker, before: readonly Segment[], last: Segment): readonly Finding[] {
  const corpus = checker.corpus()
  for (const segment of before) corpus.observe(segment)
  corpus.observe(last, 'last')
  return corpus
    .finish()
    .filter(({ place }) => place === 'last')
    .map(({ finding }) => finding)
}

function presetOptions(rule: AnyRule, example: Case): Record<string, unknown> {
  const preset = rule.presets?.[example.preset ?? 'recommended']
  return typeof preset === 'object' ? preset : {}
}

function assertDetails(
  label: string,
  expected: Exclude<NonNullable<Example['finds']>[number], string>,
  finding: Finding,
): void {
  const differ = (what: string, wanted: unknown, got: unknown) => {
    throw new Error(
      `${label}: “${finding.text}”\n  expected ${what} ${JSON.stringify(wanted)}\n  got ${JSON.stringify(got)}`,
    )
  }
  if (expected.message !== undefined && expected.message !== finding.messageId)
    differ('message', expected.message, finding.messageId)
  const best = finding.suggestions[0]?.replacement
  if (expected.suggests !== undefined && expected.suggests !== best) differ('suggestion', expected.suggests, best)
  for (const [key, value] of Object.entries(expected.data ?? {})) {
    if (JSON.stringify(finding.data[key]) !== JSON.stringify(value)) differ(`data.${key}`, value, finding.data[key])
  }
}

/** What must hold of every finding, whatever the rule. */
function assertSound(label: string, example: Case, finding: Finding): void {
  const text = finding.side === 'target' ? example.target : (example.source ?? '')
  if (finding.start < 0 || finding.end > text.length || finding.start > finding.end)
    throw new Error(`${label}: offsets ${finding.start}–${finding.end} are out of range`)
  if (text.slice(finding.start, finding.end) !== finding.text)
    throw new Error(`${label}: text is not the slice at its offsets`)
  if (/\{\{|undefined|\[object/.test(finding.message))
    throw new Error(`${label}: the message has a hole: ${finding.message}`)
  if (finding.message.endsWith('.')) throw new Error(`${label}: the message ends in a full stop`)
  const seen = new Set<string>()
  for (const { replacement } of finding.suggestions) {
    if (replacement === finding.text) throw new Error(`${label}: suggests the very text it finds`)
    if (seen.has(replacement)) throw new Error(`${label}: suggests “${replacement}” twice`)
    seen.add(replacement)
  }
}
