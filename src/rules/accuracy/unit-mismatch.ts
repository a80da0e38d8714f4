import * as z from 'zod/mini'
import { agree, compareNumbers, tooMany } from '../../analysis/compare-numbers.js'
import type { Quantity } from '../../analysis/quantity.js'
import type { Side } from '../../analysis/side.js'
import {
  convert,
  converts,
  type MeasuredUnit,
  sharesDimension,
  sharesUnit,
  signedValue,
  unitFormsOf,
  unitOf,
} from '../../analysis/units.js'
import type { Suggestion } from '../../model/finding.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  wrong: '“{{found}}” is not the unit of “{{measure}}” in the source',
  missing: 'The unit of “{{measure}}” in the source is missing from the translation',
  conversion: '“{{found}}” is not what “{{measure}}” converts to',
} as const

type Context = PairContext<Report<typeof messages>>

export default defineRule({
  id: 'unit-mismatch',
  category: 'accuracy/mistranslation',
  severity: 'major',
  scope: 'pair',
  options: z.object({}),
  yieldsTo: [
    'omission',
    'addition',
    'truncation',
    'untranslated-segment',
    'wrong-language',
    'repetition',
    'llm-artefact',
    'date-mismatch',
  ],
  messages,
  docs: {
    what: 'Finds amounts whose currency or unit was exchanged or lost, and conversions that do not come out.',
    why: 'Five dollars are not five euros, and 60 miles an hour not 60 kilometres.',
    fix: 'Write the unit of the source, or convert the number as well.',
    method:
      'Units and their names are listed in data/units.txt. A conversion may be rounded by a tenth; amounts of money are compared only where the number is the same. data: measure, found, expected.',
  },
  examples: [
    {
      source: 'The ticket costs $40.',
      targetLang: 'de',
      target: 'Die Karte kostet 40 €.',
      finds: [{ text: '€', message: 'wrong' }],
    },
    {
      source: 'The road is 60 miles long.',
      targetLang: 'it',
      target: 'La strada è lunga 60 chilometri.',
      finds: [{ text: 'chilometri', message: 'wrong', suggests: 'miglia' }],
    },
    {
      source: 'The road is 60 miles long.',
      targetLang: 'es',
      target: 'La carretera mide 120 kilómetros.',
      finds: [{ text: '120', message: 'conversion', suggests: '97' }],
    },
    {
      source: 'The road is 60 miles (97 km) long.',
      targetLang: 'pt',
      target: 'A estrada tem 60 milhas (79 km).',
      finds: [{ text: '79', message: 'conversion', suggests: '97' }],
    },
    { source: 'The road is 60 miles long.', targetLang: 'fr', target: 'La route fait 97 km de long.' },
    { source: 'Prices rose 3 percent to £5.', targetLang: 'pt', target: 'Os preços subiram 3%, para 5 libras.' },
  ],
  check(context) {
    const { source, target } = context
    if (source.quantities.length === 0 || target.quantities.length === 0 || source.text === target.text) return
    if (source.quantities.length + target.quantities.length > tooMany) return
    const { wrong, extra } = compareNumbers(source, target)
    for (const [ours, theirs] of wrong) {
      checkConversion(context as Context, ours, theirs)
      checkAside(context as Context, theirs)
    }
    for (const theirs of extra) checkAside(context as Context, theirs)
    for (const quantity of source.quantities) {
      if (quantity.kind === 'time' || quantity.kind === 'roman' || quantity.weak) continue
      const unit = unitOf(source, quantity)
      if (unit) checkUnit(context as Context, quantity, unit)
    }
  },
})

function checkUnit(context: Context, quantity: Quantity, unit: MeasuredUnit): void {
  const { source, target } = context
  let bare: Quantity | undefined
  let other: readonly [Quantity, MeasuredUnit] | undefined
  for (const candidate of target.quantities) {
    const theirs = candidate.kind === 'time' ? undefined : unitOf(target, candidate)
    // Whatever its number, a measure of the same unit shows that it was understood, unless it renders another.
    if (theirs && sharesUnit(unit, theirs) && !rendersAnother(source, quantity, candidate)) return
    if (candidate.kind === 'roman' || !agree(quantity, candidate)) continue
    // 3g, 4K: a name, not a measure.
    if (quantity.suffix !== '' && candidate.suffix.toLowerCase() === quantity.suffix.toLowerCase()) return
    if (!theirs) bare ??= candidate
    else if (sharesDimension(unit, theirs) && !isRounded(quantity, unit, theirs)) other ??= [candidate, theirs]
  }
  const measure = measureText(source, quantity, unit)
  const related = [
    { side: 'source' as const, start: Math.min(quantity.start, unit.start), end: Math.max(quantity.end, unit.end) },
  ]
  if (other) {
    const found = target.slice(other[1])
    const { start, end } = other[1]
    const confidence = quantity.hard ? 0.88 : 0.7
    context.report({
      message: 'wrong',
      start,
      end,
      data: { found, measure },
      related,
      suggestions: nameOf(unit, found, target),
      confidence,
    })
  } else if (bare && !namesUnit(target, unit)) {
    const confidence = isSign(source.slice(unit)) && quantity.hard ? 0.65 : 0.4
    context.report({ message: 'missing', start: bare.end, end: bare.end, data: { measure }, related, confidence })
  }
}

/** Whether a target measure has a number of the source that is not the one in question. */
function rendersAnother({ quantities }: Side, quantity: Quantity, candidate: Quantity): boolean {
  // In a long list every number renders another.
  if (quantities.length > 40) return false
  return !agree(quantity, candidate) && quantities.some(other => other !== quantity && agree(other, candidate))
}

/** 30 yards are 30 metres, near enough. */
function isRounded({ values }: Quantity, unit: MeasuredUnit, theirs: MeasuredUnit): boolean {
  const value = values[0] ?? 0
  return !theirs.units.some(({ dimension }) => dimension === 'currency') && converts(value, unit, value, theirs)
}

function isSign(unit: string): boolean {
  return !/^\p{L}{2,}/u.test(unit)
}

/** The name of the source's unit in the form nearest to the one that was written: a plural for a plural, a sign for a sign. */
function nameOf({ units }: MeasuredUnit, written: string, { language }: Side): Suggestion[] {
  const [unit] = units
  if (!unit || units.length > 1 || written.length < 3) return []
  const forms = unitFormsOf(language.code).formsOf.get(unit.id) ?? []
  const form = forms.length > 1 ? forms[1] : forms[0]
  if (!form || form.length < 3) return []
  return [{ replacement: language.capitalisesNouns ? form.charAt(0).toUpperCase() + form.slice(1) : form, safe: false }]
}

/** Whether the unit stands anywhere in a text, apart from its number. */
function namesUnit({ language, prose }: Side, { units }: MeasuredUnit): boolean {
  const { names, symbols } = unitFormsOf(language.code)
  const ids = units.map(({ id }) => id)
  const lower = prose.toLowerCase()
  for (const [form, list] of names) if (list.some(({ id }) => ids.includes(id)) && lower.includes(form)) return true
  for (const [form, list] of symbols) if (list.some(({ id }) => ids.includes(id)) && prose.includes(form)) return true
  return names.size === 0
}

function checkConversion(context: Context, ours: Quantity, theirs: Quantity): void {
  const { source, target } = context
  const unit = unitOf(source, ours)
  const other = unitOf(target, theirs)
  if (!unit || !other || sharesUnit(unit, other) || !sharesDimension(unit, other)) return
  const from = unit.units[0]!
  const to = other.units.find(({ dimension }) => dimension === from.dimension)
  const value = signedValue(source, ours, unit)
  if (!to || value === undefined || from.dimension === 'currency' || from.dimension === 'time') return
  const expected = rounded(convert(value, from, to))
  context.report({
    message: 'conversion',
    start: theirs.start,
    end: theirs.end,
    data: { found: target.slice(theirs), measure: source.text.slice(ours.start, unit.end), expected },
    related: [{ side: 'source', start: ours.start, end: ours.end }],
    suggestions: theirs.hard ? inFigures(expected, target) : [],
    confidence: 0.75,
  })
}

/** “10 miglia (26 km)”: a measure in brackets that is not what the measure before it converts to. */
function checkAside({ source, target, report }: Context, aside: Quantity): void {
  if (!aside.hard || aside.values[0] === undefined) return
  const index = target.quantities.indexOf(aside)
  const before = target.quantities[index - 1]
  const unit = unitOf(target, aside)
  const from = before && unitOf(target, before)
  if (!before || !unit || !from || sharesUnit(unit, from)) return
  const gap = target.prose.slice(Math.max(before.end, from.end), Math.min(aside.start, unit.start))
  if (gap.length > 12 || !/[([]/.test(gap)) return
  const base = from.units.find(({ dimension }) => dimension === unit.units[0]?.dimension)
  const value = before.values[0]
  if (!base || value === undefined || base.dimension === 'currency' || converts(value, from, aside.values[0], unit))
    return
  const ours = source.quantities.find(quantity => agree(quantity, before))
  if (!ours) return
  const exact = convert(value, base, unit.units[0]!)
  // The source may have rounded it.
  const given = source.quantities.find(quantity => {
    const written = unitOf(source, quantity)
    return written && sharesUnit(written, unit) && Math.abs((quantity.values[0] ?? 0) - exact) <= exact * 0.1
  })
  const expected = given?.values[0] ?? rounded(exact)
  report({
    message: 'conversion',
    start: aside.start,
    end: aside.end,
    data: { found: target.slice(aside), measure: measureText(target, before, from), expected },
    related: [{ side: 'source', start: ours.start, end: ours.end }],
    suggestions: inFigures(expected, target),
    confidence: 0.85,
  })
}

function rounded(exact: number): number {
  return Math.abs(exact) >= 20 ? Math.round(exact) : Math.round(exact * 10) / 10
}

function inFigures(value: number, { locale }: Side): Suggestion[] {
  return [{ replacement: new Intl.NumberFormat([locale, 'und']).format(value), safe: false }]
}

function measureText({ text }: Side, quantity: Quantity, unit: MeasuredUnit): string {
  return text.slice(Math.min(quantity.start, unit.start), Math.max(quantity.end, unit.end))
}
