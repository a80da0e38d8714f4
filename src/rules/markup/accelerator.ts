import * as z from 'zod/mini'
import type { Side } from '../../analysis/side.js'
import { Feature } from '../../text/characters.js'
import { defineRule, type PairContext, type Report } from '../rule.js'

const messages = {
  missing: { text: 'The shortcut mark “{{mark}}” of the source is missing', confidence: 0.65 },
  several: { text: 'The text has {{count}} shortcut marks “{{mark}}”, and may have one', confidence: 0.75 },
  misplaced: { text: 'The shortcut mark “{{mark}}” stands before no letter', confidence: 0.7 },
  extra: { text: 'The shortcut mark “{{mark}}” is not in the source', confidence: 0.6 },
} as const

type Context = PairContext<Report<typeof messages>>

/** Languages whose keyboards or letters make shortcuts rare. */
const without = new Set(
  'am ar as bn fa gu he hi hy ja ka km kn ko lo ml mr my ne or pa sa sd si ta te th ti ur yi zh'.split(' '),
)

export default defineRule({
  id: 'accelerator',
  category: 'locale-conventions/shortcut-key',
  severity: 'minor',
  scope: 'pair',
  options: z.object({
    /** The mark before the letter; `auto`: told from the source. */
    mark: z._default(z.enum(['auto', '&', '_', '~']), 'auto'),
  }),
  yieldsTo: ['placeholder', 'untranslated-segment'],
  messages,
  docs: {
    what: 'Finds menu and button texts whose shortcut mark (`&File`, `_File`, `~File`) is lost, doubled or before no letter.',
    why: 'The command cannot be reached from the keyboard, or the mark shows as it is.',
    fix: 'Put the mark before a letter that no other command beside it uses.',
    method:
      'A source with exactly one mark needs one in the target; languages that have no shortcuts may leave it out or add it in brackets: `(&F)`.',
  },
  examples: [
    {
      source: '&Save file',
      targetLang: 'it',
      target: 'Salva documento',
      finds: [{ text: '', message: 'missing', suggests: '&' }],
    },
    { source: '_Open', targetLang: 'de', target: '_Ö_ffnen', finds: [{ text: '_', message: 'several' }] },
    { source: '&Copy', targetLang: 'fr', target: 'Copier& ', finds: ['&'] },
    {
      source: 'Open',
      targetLang: 'fr',
      target: '_Ouvrir',
      finds: [{ text: '_', message: 'extra' }],
      fixed: 'Ouvrir',
    },
    { source: '&File', targetLang: 'ja', target: 'ファイル(&F)' },
    { source: 'R&D and AT&T', targetLang: 'it', target: 'Ricerca e AT&T' },
    { source: 'Set max_length', targetLang: 'it', target: 'Imposta la lunghezza' },
  ],
  check(context, { mark: wanted }) {
    const { source, target } = context
    if (target.has(Feature.Ampersand | Feature.Underscore)) reportExtra(context as Context)
    if (!source.has(Feature.Ampersand | Feature.Underscore) && !source.text.includes('~')) return
    if (source.text.length > 200 || target.text.length > 400 || source.has(Feature.Angle)) return
    for (const mark of wanted === 'auto' ? ['&', '_', '~'] : [wanted]) {
      const theirs = marksIn(source, mark)
      if (theirs.length !== 1 || !isShortcut(source.text, theirs[0]!, mark)) continue
      judge(context as Context, theirs[0]!, mark)
      return
    }
  },
})

/** The marks that are neither doubled (`&&`) nor part of an entity or a placeholder. */
function marksIn({ text, masks }: Side, mark: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (text[at + 1] === mark) {
      at++
      continue
    }
    const mask = masks.find(({ start, end }) => start <= at && at < end)
    // A word with one underscore is masked as code: `_File`, `Q_uit`.
    if (!mask || (mask.kind === 'code' && mark === '_' && isOneWord(text.slice(mask.start, mask.end)))) found.push(at)
  }
  return found
}

function isOneWord(text: string): boolean {
  return (
    /^(?:\p{Lu}\p{L}{0,12})?_\p{L}+$/u.test(text) ||
    /^_[\p{L}\p{N}]+(?:_\p{L}+)?$/u.test(text) ||
    /^\p{L}+_\p{L}+$/u.test(text)
  )
}

/** Before a letter at the start of a word, or inside a capitalised one: `&File`, `E_xit`; not “R&D”, `a_name`. */
function isShortcut(text: string, at: number, mark: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text.slice(at + 1))) return false
  const before = /[\p{L}\p{N}]+$/u.exec(text.slice(0, at))?.[0]
  if (mark === '~' && !/^\p{L}/u.test(text.slice(at + 1))) return false
  if (!before) return mark !== '~' || at === 0 || text[at - 1] === ' '
  if (mark === '~' || /\p{N}/u.test(before)) return false
  return /^\p{Lu}\p{Ll}*$/u.test(before) && /^\p{Ll}/u.test(text.slice(at + 1))
}

const added = /(?<![^\s(])([_&])\p{Lu}\p{Ll}+(?![\p{L}\p{N}_;])/u

/** `_Open` for the `Open` of the source. */
function reportExtra({ source, target, report }: Context): void {
  const match = added.exec(target.text)
  if (!match || source.text.length > 200 || /[_&]/.test(source.text)) return
  const { index: start } = match
  report({
    message: 'extra',
    start,
    end: start + 1,
    data: { mark: match[1]! },
    suggestions: [{ replacement: '', safe: true }],
  })
}

function judge({ source, target, report }: Context, at: number, mark: string): void {
  const related = [{ side: 'source' as const, start: at, end: at + 1 }]
  const ours = marksIn(target, mark)
  if (ours.length === 0) {
    if (without.has(target.language.code) || source.text === target.text) return
    const letter = /\p{L}/u.exec(target.text)
    if (!letter) return
    const start = letter.index
    report({
      message: 'missing',
      start,
      end: start,
      data: { mark },
      related,
      suggestions: [{ replacement: mark, safe: false }],
    })
    return
  }
  if (ours.length > 1) {
    const start = ours.at(-1)!
    report({
      message: 'several',
      start,
      end: start + 1,
      data: { mark, count: ours.length },
      related,
      suggestions: [{ replacement: '', safe: false }],
    })
    return
  }
  const [only = 0] = ours
  if (/^[\p{L}\p{N}]/u.test(target.text.slice(only + 1))) return
  report({ message: 'misplaced', start: only, end: only + 1, data: { mark }, related })
}
