import * as z from 'zod/mini'
import { defineRule } from '../rule.js'

const options = z.object({
  /** Of segments that bring no limit of their own; 0: none. */
  max: z._default(z.number(), 0),
  unit: z._default(z.enum(['characters', 'graphemes', 'bytes', 'utf-16', 'pixels']), 'characters'),
  /** For `pixels`: the width of each character. */
  widths: z._default(z.record(z.string(), z.number()), {}),
  /** For `pixels`: the width of characters that `widths` does not name. */
  defaultWidth: z._default(z.number(), 8),
})

type Options = z.output<typeof options>

export default defineRule({
  id: 'max-length',
  category: 'design-and-markup/truncation-or-expansion',
  severity: 'major',
  scope: 'target',
  options,
  messages: { long: { text: 'The text takes {{length}} {{unit}}, its place has room for {{max}}', confidence: 0.99 } },
  docs: {
    what: 'Finds translations that are longer than the file or the configuration allows.',
    why: 'What does not fit is cut off, or breaks the layout.',
    fix: 'Shorten the text.',
    method:
      'Counts Unicode characters, graphemes, UTF-8 bytes, UTF-16 units or pixels by a table of widths. The finding marks what is too much.',
  },
  examples: [
    { targetLang: 'de', target: 'Einstellungen', segment: { maxLength: 10 }, finds: ['gen'] },
    { targetLang: 'fr', target: 'Réglé', segment: { maxLength: 5 }, options: { unit: 'bytes' }, finds: ['é'] },
    { targetLang: 'de', target: 'Optionen', segment: { maxLength: 10 } },
    { targetLang: 'de', target: 'Einstellungen' },
  ],
  check({ target, segment, report }, options) {
    const max = segment.maxLength ?? options.max
    // UTF-16 units are never fewer than characters or graphemes; bytes and pixels may be more.
    if (!(max > 0) || (target.text.length <= max && !/bytes|pixels/.test(options.unit))) return
    const { length, start } = measure(target.text, max, options)
    if (length <= max) return
    report({ message: 'long', start, end: target.text.length, data: { length, max, unit: options.unit } })
  },
})

/** How long the text is, and where it goes over the limit. */
function measure(text: string, max: number, options: Options): { readonly length: number; readonly start: number } {
  let length = 0
  let start = -1
  let offset = 0
  for (const part of partsOf(text, options.unit)) {
    length += sizeOf(part, options)
    if (length > max && start < 0) start = offset
    offset += part.length
  }
  return { length, start: Math.max(start, 0) }
}

let segmenter: Intl.Segmenter | undefined

function* partsOf(text: string, unit: Options['unit']): Iterable<string> {
  if (unit !== 'graphemes' && unit !== 'pixels') {
    yield* text
    return
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(text)) yield segment
}

function sizeOf(part: string, { unit, widths, defaultWidth }: Options): number {
  if (unit === 'bytes') {
    const point = part.codePointAt(0)!
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  if (unit === 'utf-16') return part.length
  if (unit === 'pixels') return widths[part] ?? defaultWidth
  return 1
}
