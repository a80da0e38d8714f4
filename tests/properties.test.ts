import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { applySuggestions, type Checker, createChecker, rules } from '../src/index.js'

const languages = ['it', 'es', 'fr', 'de', 'pt', 'ja'] as const

/** Pieces that rules look at, among any code units: lone surrogates, NUL, controls, right-to-left, emoji. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['chief', 'leader', 'show', 'advert', 'the', 'of', 'Il', 'dalle', 'la', 'der', 'ad', 'l’', 'update', 'e-mail'],
    ...['“', '”', '"', '«', '»', '„', '‘', '’', "'", '(', ')', '[', '<b>', '</b>', '{name}', '{{x}}', '%s', '%', '$'],
    ...[' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u202f', '.', '…', '...', ',', ';', ':', '!', '?', '¿', '-', '–'],
    ...['1', '1.234,5', '12 km', '3%', '2019-05-01', '\u0000', '\ud800', '\udc00', '\u202e', '\u200b', '\ufeff'],
    ...[
      '👩\u200d🚀',
      'e\u0301',
      '東京',
      'です',
      'שלום',
      'مرحبا',
      'Ã¨',
      '&amp;',
      '\\n',
      '_x',
      '`a`',
      'a@b.it',
      'http://a.it/',
    ],
  ),
  fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
)
const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''))
const spaced = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(' '))
const anyText = fc.oneof(text, spaced)

describe.each(languages)('any text in %s', language => {
  let made: Promise<Checker> | undefined
  const strict = () => {
    made ??= createChecker({ targetLang: language, preset: 'strict' })
    return made
  }

  test('no throw; sound offsets; sorted findings', async () => {
    const checker = await strict()
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (target, source) => {
        const segment = source === undefined ? { target } : { source, target }
        for (const { findings } of [checker.check(segment), checker.checkDocument(segment)]) {
          for (const span of findings.flatMap(finding => [finding, ...finding.related])) {
            const side = span.side === 'target' ? target : (source ?? '')
            if (!(span.start >= 0 && span.start <= span.end && span.end <= side.length)) return false
            if (side.slice(span.start, span.end) !== span.text) return false
          }
          const places = findings.map(({ side, start }) => (side === 'target' ? 0 : 1e9) + start)
          if (places.some((place, index) => index > 0 && place < places[index - 1]!)) return false
          applySuggestions(target, findings)
        }
        return true
      }),
      { numRuns: 300 },
    )
  })
})

test('what a rule finds does not depend on the rules that ran before it', async () => {
  const off = Object.fromEntries(rules.map(({ id }) => [id, 'off'] as const))
  const all = await createChecker({ targetLang: 'it', preset: 'recommended' })
  const alone = await Promise.all(
    all.rules.map(async id => [id, await createChecker({ targetLang: 'it', rules: { ...off, [id]: 'on' } })] as const),
  )
  fc.assert(
    fc.property(spaced, spaced, (source, target) => {
      const together = all.check({ source, target }).findings
      for (const [id, checker] of alone) {
        const own = JSON.stringify(checker.check({ source, target }).findings)
        for (const finding of together) {
          // A rule may yield to another, so together there may be fewer, never others.
          if (finding.rule === id && !own.includes(JSON.stringify(finding))) return false
        }
      }
      return true
    }),
    { numRuns: 100 },
  )
})
