import * as z from 'zod/mini'
import { isNeeded, pluralCategories } from '../../analysis/plural-categories.js'
import { formCounts, pluralString } from '../../analysis/plural-strings.js'
import type { Segment } from '../../model/segment.js'
import { type CorpusCollector, type CorpusPlace, defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  unused: { text: 'The language has no plural form “{{form}}”', confidence: 0.75 },
  missing: {
    text: 'The plural form “{{form}}” that the language needs is missing',
    severity: 'major',
    confidence: 0.8,
  },
  count: {
    text: 'The translation has {{found}} plural forms, the language needs {{expected}}',
    severity: 'major',
    confidence: 0.7,
  },
  same: { text: 'All plural forms say the same', confidence: 0.45 },
} as const

type R = Report<typeof messages>
type Finish = Parameters<CorpusCollector<R>['finish']>[0]

export default defineRule({
  id: 'plural-forms',
  category: 'design-and-markup/missing-text',
  severity: 'minor',
  scope: 'corpus',
  options: z.object({}),
  messages,
  docs: {
    what: 'Finds units whose plural forms are not those the language has.',
    why: 'The program falls back to a wrong form, or to English.',
    fix: 'Translate every form of your language, and no other.',
    method:
      'The forms of a unit are the segments whose ids differ by the form alone (`files.one`, `files_other`). They are compared with the plural categories of the language in CLDR; “zero”, and “many” of the Romance languages, may be there or not. Of a text that holds all forms (`car | {n} cars`, `||||`) the forms are counted.',
  },
  examples: [
    {
      targetLang: 'pl',
      target: '%d pliku',
      segment: { id: 'files.other', plural: 'other' },
      corpus: [
        { id: 'files.one', plural: 'one', target: '%d plik' },
        { id: 'files.few', plural: 'few', target: '%d pliki' },
      ],
      finds: [{ text: '%d pliku', message: 'missing' }],
    },
    {
      targetLang: 'ja',
      target: '%d個',
      segment: { id: 'files.one', plural: 'one' },
      corpus: [{ id: 'files.other', plural: 'other', target: '%d個' }],
      finds: [{ text: '%d個', message: 'unused' }],
    },
    {
      targetLang: 'it',
      target: '%d documenti',
      segment: { id: 'files.other', plural: 'other' },
      corpus: [{ id: 'files.one', plural: 'one', target: '%d documento' }],
    },
    {
      source: '{n} apple | {n} apples',
      targetLang: 'pl',
      target: '{n} jabłko | {n} jabłka',
      finds: [{ text: '{n} jabłko | {n} jabłka', message: 'count' }],
    },
  ],
  check(context) {
    if (context.source) countForms(context as RuleContext<R>, context.source.text)
  },
  collect() {
    return new Units()
  },
})

/** A text with all forms of a unit: as many as the language has, and one for none where the source has one. */
function countForms({ target, report }: RuleContext<R>, source: string): void {
  const theirs = pluralString(source)
  if (!theirs || theirs.isRanged) return
  const found = target.text.split(theirs.separator).length
  const { least, most } = formCounts(target.locale)
  const extra = Math.max(0, theirs.forms.length - 2)
  const expected = least === 1 ? 1 : least + extra
  if (found >= expected && found <= Math.max(most + extra, theirs.forms.length)) return
  report({ message: 'count', start: 0, end: target.text.length, data: { found, expected } })
}

interface Form {
  readonly form: string
  readonly place: CorpusPlace
  readonly source?: string
  readonly target: string
}

interface Unit {
  readonly locale: string
  readonly forms: Form[]
}

const suffix = /[._/#:[-]?(?:zero|one|two|few|many|other|\d)\]?$/

/** The id without its form; a segment without an id tells by its context. */
function unitOf({ id, context }: Segment): string | undefined {
  if (id !== undefined) {
    const text = String(id)
    const key = text.replace(suffix, '')
    return key === text ? undefined : key
  }
  return context
}

class Units implements CorpusCollector<R> {
  #units = new Map<string, Unit>()

  observe({ segment, target }: RuleContext, place: CorpusPlace): void {
    const { plural, source } = segment
    if (plural === undefined) return
    // A form that belongs to no other is judged by itself.
    const key = unitOf(segment) ?? `\n${String(place)}`
    const form = { form: plural, place, target: target.text, ...(source != null && { source }) }
    this.#add(key, target.locale, [form])
  }

  summary(): unknown {
    return [...this.#units].map(([key, { locale, forms }]) => [key, locale, forms])
  }

  merge(summary: unknown): void {
    for (const [key, locale, forms] of summary as [string, string, Form[]][]) this.#add(key, locale, forms)
  }

  finish(report: Finish): void {
    for (const [key, unit] of this.#units) judge(unit, !key.startsWith('\n'), report)
  }

  #add(key: string, locale: string, forms: readonly Form[]): void {
    const unit = this.#units.get(key)
    if (unit) unit.forms.push(...forms)
    else this.#units.set(key, { locale, forms: [...forms] })
  }
}

function judge({ locale, forms }: Unit, isWhole: boolean, report: Finish): void {
  const needed = pluralCategories(locale)
  const found = new Set(forms.map(({ form }) => form))
  for (const given of forms) {
    // Forms by number (`[0]`) say nothing of their category.
    if (!/^(?:one|two|few|many)$/.test(given.form) || needed.has(given.form)) continue
    tell(report, given, 'unused', given.form)
  }
  const last = forms.find(({ form }) => form === 'other') ?? forms.at(-1)
  if (!isWhole || !last || forms.length < 2 || [...found].some(form => /^\d/.test(form))) return
  for (const form of needed) if (!found.has(form) && isNeeded(form, locale)) tell(report, last, 'missing', form)
  const isSame = forms.every(({ target }) => target === last.target)
  if (needed.size > 1 && isSame && forms.some(({ source }) => source !== undefined && source !== last.source)) {
    report(last.place, textsOf(last), { message: 'same', start: 0, end: last.target.length })
  }
}

function tell(report: Finish, given: Form, message: 'unused' | 'missing', form: string): void {
  report(given.place, textsOf(given), { message, start: 0, end: given.target.length, data: { form } })
}

function textsOf({ source, target }: Form) {
  return { target, ...(source !== undefined && { source }) }
}
