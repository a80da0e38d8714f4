import { isSpace } from '../text/characters.js'
import type { Side } from './side.js'

/** How many stretches of text empty lines divide. */
function countParagraphs(text: string): number {
  let count = 0
  let breaks = 2
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a) breaks++
    else if (!isSpace(unit)) {
      if (breaks > 1) count++
      breaks = 0
    }
  }
  return count
}

/** Whether these are two articles of differently many paragraphs: then their ends need not answer each other. */
export function areUnevenArticles(source: Side, target: Side): boolean {
  if (!source.text.includes('\n') || !target.text.includes('\n')) return false
  const ours = countParagraphs(source.text)
  const theirs = countParagraphs(target.text)
  return ours !== theirs && Math.max(ours, theirs) > 3
}
