import elements from '../../data/html-elements.txt'
import type { Span } from '../model/span.js'
import { Feature } from '../text/characters.js'
import type { Side } from './side.js'

export interface Tag extends Span {
  /** Of HTML lower-cased; of BBCode in brackets. */
  readonly name: string
  readonly role: 'open' | 'close' | 'alone'
  readonly attributes: ReadonlyMap<string, string>
}

const none: readonly Tag[] = []
const noAttributes: ReadonlyMap<string, string> = new Map()
const html = new Set(elements.trimEnd().split('\n'))
/** A text of more is a page, whose tags are not compared one by one. */
const most = 500

const empty = new Set(['br', 'hr', 'img', 'wbr'])

const angle = /<(\/?)([A-Za-z][\w:.-]{0,60}|\d{1,3})((?:\s[^<>]{0,2000})?)(\/?)>/g
const square = /\[(\/?)([a-z]{1,12}|\*)(?:=[^[\]\n]{0,200})?\]/gi
const attribute = /([^\s="'<>/]{1,60})\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g

/**
 * The tags of HTML, XML, component placeholders (`<0>`) and BBCode; sorted. `<file>` in a usage line is none: a tag is an HTML element,
 * closes or is closed, or has attributes.
 */
export function tagsOf(side: Side): readonly Tag[] {
  const hasAngle = side.has(Feature.Angle)
  if (!hasAngle && !(side.has(Feature.Bracket) && side.text.includes('[/'))) return none
  const tags = hasAngle ? angleTags(side.text) : []
  if (side.text.includes('[/')) {
    tags.push(...squareTags(side.text))
    tags.sort((a, b) => a.start - b.start)
  }
  return tags.length > most ? none : tags
}

function angleTags(text: string): Tag[] {
  const found: Tag[] = []
  const closed = new Set<string>()
  angle.lastIndex = 0
  for (let match = angle.exec(text); match; match = angle.exec(text)) {
    const lower = match[2]!.toLowerCase()
    const name = html.has(lower) ? lower : match[2]!
    const rest = match[3]!
    const isAlone = match[4] === '/' || rest.endsWith('/') || empty.has(name)
    const role = match[1] ? 'close' : isAlone ? 'alone' : 'open'
    if (role === 'close') closed.add(name)
    found.push({ start: match.index, end: match.index + match[0].length, name, role, attributes: attributesOf(rest) })
  }
  return found.filter(
    ({ name, role, attributes }) => html.has(name) || role === 'alone' || attributes.size > 0 || closed.has(name),
  )
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  if (!text.includes('=')) return noAttributes
  const found = new Map<string, string>()
  for (const match of text.matchAll(attribute))
    found.set(match[1]!.toLowerCase(), match[2] ?? match[3] ?? match[4] ?? '')
  return found
}

/** BBCode: only what is closed somewhere, so that `[a]` of a usage line is none. */
function squareTags(text: string): Tag[] {
  const found: Tag[] = []
  const closed = new Set<string>()
  square.lastIndex = 0
  for (let match = square.exec(text); match; match = square.exec(text)) {
    const name = `[${match[2]!.toLowerCase()}]`
    const role = match[1] ? 'close' : name === '[*]' ? 'alone' : 'open'
    if (role === 'close') closed.add(name)
    found.push({ start: match.index, end: match.index + match[0].length, name, role, attributes: noAttributes })
  }
  return found.filter(({ name, role }) => role === 'alone' || closed.has(name))
}
