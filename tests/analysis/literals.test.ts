import { describe, expect, test } from 'vitest'
import { isAboutSoftware, literalKind } from '../../src/analysis/literals.js'
import { Side } from '../../src/analysis/side.js'
import { languageOf } from '../../src/languages/index.js'
import { loadLexicons } from '../../src/lexicon/index.js'

const { english } = await loadLexicons('en', 'it')

function kindOf(source: string, target: string, word: string) {
  const start = target.indexOf(word)
  const sides = [
    new Side('target', target, languageOf('it')!, 'it'),
    new Side('source', source, languageOf('en')!, 'en'),
  ]
  return literalKind(sides[0]!, sides[1]!, { start, end: start + word.length }, english)
}

describe('what the source marks as a literal', () => {
  test.each([
    ['run npm cache clean first', 'eseguire prima npm cache clean', 'clean'],
    ["see 'git help tags' for more", "si veda 'git help tags' per altro", 'tags'],
    ['svn lock [<file>]', 'svn lock [<documento>]', 'lock'],
    ['tool notes [--all] show [<entry>]', 'tool notes [--all] show [<voce>]', 'show'],
    ['pick <entry> = use the entry', 'pick <voce> = usa la voce', 'pick'],
    ['unknown value for mail.sender: %s', 'valore ignoto per mail.sender: %s', 'sender'],
    ['writes a .patch file', 'scrive un file .patch', 'patch'],
    ['open with file:// only', 'apri solo con file://', 'file'],
    ['invalid ls-refs answer', 'risposta ls-refs non valida', 'ls-refs'],
    ['%s: pack-objects died', '%s: pack-objects è terminato', 'objects'],
    ["expected 'ready', got %s", "atteso 'ready', ricevuto %s", 'ready'],
    ['unexpected ready from the daemon', 'daemon: «ready» imprevisto', 'ready'],
    ['one of ignore, warn, error', 'uno tra ignore, warn, error', 'warn'],
    ['the option [no-]signed', 'l’opzione [no-]signed', 'signed'],
    ['clean    - remove files', 'clean    - elimina i file', 'clean'],
  ])('%s → %s', (source, target, word) => {
    expect(kindOf(source, target, word)).toBe('code')
  })
})

test.each([
  ['the index of the repository', 'l’index del repository', 'index'],
  ['no rebase or revert under way', 'nessun rebase o revert in corso', 'revert in'],
  ['set to true in the config', 'impostato a true nella config', 'true'],
])('terms of a text about software: %s', (source, target, word) => {
  expect(kindOf(source, target, word)).toBe('term')
})

describe('words left over', () => {
  test.each([
    ['Click save to continue', 'Fai clic su save per continuare', 'save'],
    ['Could not save the file %s', 'Impossibile save il file %s', 'save'],
    ['The index of the book', 'L’index del libro', 'index'],
    ['Read and/or write', 'Leggere and/o scrivere', 'and'],
    ['We need a long-term plan', 'Serve un piano long-term', 'long-term'],
    ['Click <b>save</b> now', 'Fai clic su <b>save</b> ora', 'save'],
    ['Please save <b>now</b>', 'Si prega save <b>ora</b>', 'save'],
  ])('%s → %s', (source, target, word) => {
    expect(kindOf(source, target, word)).toBeUndefined()
  })
})

test.each([
  ['The file %s was not found', true],
  ['Push your commits', true],
  ['The mayor opened the school.', false],
])('%s is about software: %s', (text, verdict) => {
  expect(isAboutSoftware(new Side('source', text, languageOf('en')!, 'en'))).toBe(verdict)
})
