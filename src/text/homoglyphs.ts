import list from '../../data/homoglyphs.txt'
import { type Script, scriptOf } from './scripts.js'

let toLatin: Map<string, string> | undefined
let fromLatin: Map<Script, Map<string, string>> | undefined

function read(): void {
  toLatin = new Map()
  fromLatin = new Map()
  for (const line of list.trimEnd().split('\n')) {
    const [character = '', latin = '', script = ''] = line.split('\t')
    toLatin.set(character, latin)
    const own = fromLatin.get(script as Script) ?? new Map<string, string>()
    if (!own.has(latin)) own.set(latin, character)
    fromLatin.set(script as Script, own)
  }
}

/** The Latin letter that looks like a Cyrillic or Greek one; a letter that is no such stays itself if it is Latin. */
export function latinTwin(character: string): string | undefined {
  if (!toLatin) read()
  const script = scriptOf(character.charCodeAt(0))
  return script === 'Cyrl' || script === 'Grek' ? toLatin!.get(character) : character
}

/** The letter of `script` that looks like a Latin one; a letter of the script, and any sign that is no letter, stays itself. */
export function twinIn(script: Script, character: string): string | undefined {
  if (!fromLatin) read()
  return scriptOf(character.charCodeAt(0)) === 'Latn' ? fromLatin!.get(script)?.get(character) : character
}
