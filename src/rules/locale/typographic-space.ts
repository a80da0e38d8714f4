import * as z from 'zod/mini'
import { isSetOff } from '../../analysis/set-off.js'
import { spaceBeforeMark } from '../../languages/french-spacing.js'
import { numberConventionOf } from '../../languages/number-conventions.js'
import { Feature } from '../../text/characters.js'
import { matchesOf } from '../../text/search.js'
import { defineRule, type Report, type RuleContext } from '../rule.js'

const messages = {
  percentGlued: { text: '{{language}} sets a no-break space between a figure and “%”', confidence: 0.65 },
  percentSpaced: { text: '{{language}} sets no space between a figure and “%”', confidence: 0.6 },
  percentFirst: { text: '{{language}} sets “%” before the figure', confidence: 0.6 },
  unit: { text: 'There is no space between the figure and “{{unit}}”', confidence: 0.6 },
  breakable: {
    text: 'The space {{where}} may break the line; {{language}} sets a no-break space there',
    confidence: 0.45,
  },
  abbreviation: { text: '“{{found}}”: {{language}} sets a no-break space inside', confidence: 0.5 },
  ellipsis: { text: '{{language}} sets a space between a whole word and “{{found}}”', confidence: 0.45 },
  dots: { text: 'Three full stops, where the source has the ellipsis “…”', confidence: 0.45 },
} as const

type Context = RuleContext<Report<typeof messages>>

export default defineRule({
  id: 'typographic-space',
  category: 'locale-conventions/number-format',
  severity: 'minor',
  scope: 'target',
  features: Feature.Digit | Feature.Punctuation | Feature.Dot | Feature.Quote,
  options: z.object({
    /** Also report common spaces where the locale asks for one that does not break: in running text they are a matter of the house. */
    breakable: z._default(z.boolean(), false),
  }),
  presets: { recommended: true, strict: { breakable: true }, editorial: { breakable: true }, ui: { breakable: true } },
  yieldsTo: ['punctuation-spacing', 'number-format', 'untranslated-segment', 'quote-spacing'],
  messages,
  docs: {
    what: 'Finds figures glued to their unit or per cent sign where the locale sets a space, or set off where it does not, and spaces that may break there.',
    why: 'A unit or a mark alone at the beginning of a line confuses, and the habit of another language shows.',
    fix: 'Set the no-break space, or delete the space.',
    method:
      'Per cent from CLDR through Intl; units with a space as the SI asks. What the source writes glued as well is a name rather than a measure. data: found.',
  },
  examples: [
    {
      targetLang: 'fr',
      target: 'Une hausse de 5%.',
      finds: [{ text: '5%', message: 'percentGlued', suggests: '5\u00a0%' }],
      fixed: 'Une hausse de 5\u00a0%.',
    },
    {
      preset: 'strict',
      targetLang: 'it',
      target: 'Un aumento del 5 %.',
      finds: [{ text: '5 %', suggests: '5%' }],
      fixed: 'Un aumento del 5%.',
    },
    {
      source: 'a walk of 5 km',
      targetLang: 'de',
      target: 'ein Weg von 5km',
      finds: [{ text: '5km', message: 'unit', suggests: '5\u00a0km' }],
    },
    {
      preset: 'editorial',
      targetLang: 'fr',
      target: 'Vraiment ?',
      finds: [{ text: ' ?', message: 'breakable', suggests: '\u202f?' }],
    },
    {
      preset: 'strict',
      source: 'Loading…',
      targetLang: 'it',
      target: 'Caricamento...',
      finds: [{ text: '...', message: 'dots', suggests: '…' }],
      fixed: 'Caricamento…',
    },
    { targetLang: 'en', target: 'A rise of 5% over 10 km.' },
    { source: 'a 16GB card', targetLang: 'es', target: 'una tarjeta de 16GB' },
  ],
  check(context, { breakable }) {
    const { target } = context
    if (target.has(Feature.Digit)) {
      if (target.has(Feature.Percent)) judgePercent(context, breakable)
      judgeUnits(context, breakable)
      judgeLetters(context)
      if (breakable) judgeThousands(context)
    }
    if (target.has(Feature.Dot)) judgeDots(context)
    const { code } = target.language
    if (code === 'fr' && breakable && target.has(Feature.Quote)) judgeGuillemets(context)
    if (code === 'fr' && target.has(Feature.Punctuation)) judgeMarks(context, breakable)
    else if (code === 'de' && target.has(Feature.Dot | Feature.Punctuation)) judgeGerman(context)
  },
})

/** Languages whose houses write the sign either way. */
const either = new Set(['es', 'pt', 'it', 'ca', 'gl'])

const percent = /(?<![\p{L}\p{N}%])(\d[\d.,]*)([ \u00a0\u202f\u2009]?)%(?![\p{L}\p{N}%$(]|\.\d)/gu

function judgePercent(context: Context, breakable: boolean): void {
  const { target, source, report } = context
  const { language, text } = target
  const { beforePercent } = numberConventionOf(target.locale)
  for (const match of matchesOf(text, percent)) {
    const found = match[0]
    const gap = match[2]!
    const start = match.index
    const end = start + found.length
    if (target.isMasked({ start, end }) || /\.[a-z]/i.test(found)) continue
    const data = { language: language.name, found }
    const doubt = either.has(language.code) ? { confidence: 0.45 } : {}
    if (beforePercent === undefined) {
      if (language.code === 'tr')
        report({
          message: 'percentFirst',
          start,
          end,
          data,
          suggestions: [{ replacement: `%${match[1]!}`, safe: gap === '' }],
        })
    } else if (beforePercent === '') {
      if (gap !== '' && !isSpacedInSource(source?.text))
        report({
          message: 'percentSpaced',
          start,
          end,
          data,
          suggestions: [{ replacement: `${match[1]!}%`, safe: true }],
          ...doubt,
        })
    } else if (gap === '') {
      // Czech and Slovak glue the sign where the figure is an adjective.
      if (language.code === 'cs' || language.code === 'sk') continue
      // Program strings and style sheets glue it everywhere.
      const safe = source === undefined || !source.text.includes(';')
      report({
        message: 'percentGlued',
        start,
        end,
        data,
        suggestions: [{ replacement: `${match[1]!}${beforePercent}%`, safe }],
        ...doubt,
      })
    } else if (gap === ' ') tellBreakable(context, start, end, 'before “%”', `${match[1]!}${beforePercent}%`, breakable)
  }
}

function isSpacedInSource(text: string | undefined): boolean {
  return text !== undefined && /\d %/.test(text)
}

function tellBreakable(
  { target, report }: Context,
  start: number,
  end: number,
  where: string,
  replacement: string,
  breakable: boolean,
): void {
  report({
    message: 'breakable',
    start,
    end,
    data: { where, language: target.language.name },
    suggestions: [{ replacement, safe: true }],
    confidence: breakable ? 0.6 : 0.45,
  })
}

const unit =
  /(?<![\p{L}\p{N}.,_-])(\d[\d.,]{0,12})([ \u00a0\u202f\u2009]?)(km\/h|km²|m²|kWh|kHz|MHz|GHz|km|cm|mm|kg|mg|ml|cl|kB|KB|MB|GB|TB|kW|MW|GW|°C|°F|hPa)(?![\p{L}\p{N}])/gu
/** Scripts that set no space, and languages of the source's habit. */
const glued = new Set(['zh', 'ja', 'ko', 'yue', 'th'])
/** Languages whose typography asks for a space that does not break. */
const firm = new Set(['fr', 'de', 'es', 'cs', 'pl', 'ru', 'sv', 'fi'])

function judgeUnits(context: Context, breakable: boolean): void {
  const { target, source, report } = context
  const { code, name } = target.language
  if (glued.has(code)) return
  for (const match of matchesOf(target.prose, unit)) {
    const start = match.index
    const end = start + match[0].length
    const replacement = `${match[1]!}\u00a0${match[3]!}`
    if (match[2] === ' ') {
      if (breakable && firm.has(code))
        tellBreakable(context, start, end, `before “${match[3]!}”`, replacement, breakable)
      continue
    }
    if (
      match[2] !== '' ||
      source?.text.includes(match[0]) ||
      (source && /\d(?:[kMGT]B|mm|km|kg)(?!\p{L})/u.test(source.text))
    )
      continue
    report({
      message: 'unit',
      start,
      end,
      data: { unit: match[3]!, language: name },
      suggestions: [{ replacement, safe: true }],
      confidence: source ? 0.65 : 0.5,
    })
  }
}

const letter = /(?<![\p{L}\p{N}.,_-])(\d[\d.,\u00a0\u202f]{0,12})([mglhW])(?![\p{L}\p{N}²³])/gu

/** Units of one letter, where the source sets the figure off: `a 100m sprinter` and `5g` may be names. */
function judgeLetters({ target, source, report }: Context): void {
  if (!source || glued.has(target.language.code) || !/\d[mglhW](?![\p{L}\p{N}])/u.test(target.prose)) return
  if (/\d[mglhW](?![\p{L}\p{N}])/u.test(source.prose)) return
  for (const match of matchesOf(target.prose, letter)) {
    const [found, figure = '', sign = ''] = match
    const digits = figure.replaceAll(/\D/g, '')
    if (!isSetOff(source.prose, digits, sign)) continue
    const start = match.index
    const suggestions = [{ replacement: `${figure}\u00a0${sign}`, safe: true }]
    report({ message: 'unit', start, end: start + found.length, data: { unit: sign }, suggestions, confidence: 0.65 })
  }
}

const thousands = /(?<![\p{L}\p{N}.,+])(?<!\p{N} )[1-9]\d{0,2}(?: \d{3}){1,4}(?![\p{N}]| \d)/gu

/** Groups of figures that a line may break apart. */
function judgeThousands(context: Context): void {
  const { target } = context
  const { group } = numberConventionOf(target.locale)
  if (group !== '\u00a0' && group !== '\u202f') return
  for (const match of matchesOf(target.prose, thousands)) {
    const start = match.index
    const found = match[0]
    tellBreakable(context, start, start + found.length, 'between the groups', found.replaceAll(' ', group), true)
  }
}

/** `...` for the `…` of the source: one form in one catalogue. */
function judgeDots({ target, source, report }: Context): void {
  const start = target.prose.indexOf('...')
  if (start < 0 || !source?.text.includes('…') || source.text.includes('...') || target.text.includes('…')) return
  if (target.prose[start + 3] === '.') return
  report({ message: 'dots', start, end: start + 3, suggestions: [{ replacement: '…', safe: true }] })
}

const spacedMark = / [:;!?]/g

/** The common space before a French two-part mark. In a label it leaves the mark alone on the next line. */
function judgeMarks(context: Context, breakable: boolean): void {
  const { prose, locale } = context.target
  for (const match of matchesOf(prose, spacedMark)) {
    const start = match.index
    const mark = match[0][1]!
    const space = spaceBeforeMark(mark, locale)
    if (space === '' || !/[\p{L}\p{M}\p{N}”’'")\]%…\ufffc]/u.test(prose.charAt(start - 1))) continue
    if (!/^[\s"”’»)\]!?]?$/u.test(prose.charAt(start + 2))) continue
    tellBreakable(context, start, start + 2, `before “${mark}”`, space + mark, breakable)
  }
}

const guillemets = /« (?=\S)|(?<=\S) »/g

/** The common spaces inside French quotation marks. */
function judgeGuillemets(context: Context): void {
  for (const { 0: found, index } of matchesOf(context.target.prose, guillemets))
    tellBreakable(context, index, index + 2, 'inside “« »”', found.replace(' ', '\u00a0'), true)
}

const german =
  /(?<![\p{L}\p{N}.])(?:[zZ]\.B\.|[dD]\.h\.|[uU]\.a\.|[oO]\.ä\.|[iI]\.d\.R\.|[uU]\.U\.|[vV]\.a\.|[sS]\.o\.|[sS]\.u\.)/gu
const glue = /(?<=\p{Ll})(?:\.{3}|…)(?=\s*$|\s*<)/u

function judgeGerman({ target, report }: Context): void {
  const { prose, language } = target
  for (const match of matchesOf(prose, german)) {
    const found = match[0]
    const start = match.index
    const replacement = found.replaceAll(/\.(?=\p{L})/gu, '.\u00a0')
    report({
      message: 'abbreviation',
      start,
      end: start + found.length,
      data: { found, language: language.name },
      suggestions: [{ replacement, safe: true }],
    })
  }
  const dots = glue.exec(prose.slice(-40))
  if (!dots) return
  const start = Math.max(0, prose.length - 40) + dots.index
  const found = dots[0]
  report({
    message: 'ellipsis',
    start,
    end: start + found.length,
    data: { found, language: language.name },
    suggestions: [{ replacement: `\u00a0${found}`, safe: false }],
  })
}
