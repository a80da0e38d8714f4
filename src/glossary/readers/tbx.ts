import { Parser } from 'htmlparser2'
import { UsageError } from '../../model/errors.js'
import { GlossaryBuilder, type GlossaryLanguages, type ReadGlossary } from './record.js'
import { type ConceptRecord, type TermRecord, tbxEntry } from './tbx-entry.js'

/** Text of a term, note or property; past it the file is not what it says. */
const longestText = 20_000
/** Characters without any tag, text or attribute ending: a comment or a value that has no end. */
const longestSilence = 4_000_000
const deepest = 200

/**
 * Reads TBX, version 2 and 3, properties as attributes (DCA) or as elements (DCT). Nothing outside the file is read: a document type that
 * declares entities is refused.
 *
 * @param chunks the decoded text, in pieces of any size
 * @throws UsageError for what is no TBX, or is made to harm
 */
export async function readTbx(
  chunks: Iterable<string> | AsyncIterable<string>,
  languages: GlossaryLanguages,
): Promise<ReadGlossary> {
  const reader = new TbxReader(languages)
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += pieceSize) reader.write(chunk.slice(from, from + pieceSize))
  }
  return reader.end()
}

const pieceSize = 65_536

/** Elements by what they mean, whatever the version calls them. */
const conceptNames: ReadonlySet<string> = new Set(['termEntry', 'conceptEntry'])
const languageNames: ReadonlySet<string> = new Set(['langSet', 'langSec'])
const termNames: ReadonlySet<string> = new Set(['tig', 'ntig', 'termSec'])
/** Properties told by their `type`; in DCT an element of another name is a property itself. */
const propertyNames: ReadonlySet<string> = new Set([
  'descrip',
  'termNote',
  'admin',
  'note',
  'xref',
  'ref',
  'transac',
  'date',
])
const rootNames: ReadonlySet<string> = new Set(['martif', 'tbx', 'TBX'])

class TbxReader {
  readonly #parser: Parser
  readonly #builder = new GlossaryBuilder()
  readonly #languages: GlossaryLanguages
  /** Local names of the open elements. */
  readonly #open: string[] = []
  /** The piece being parsed: where it begins in the file, and up to where its lines are counted. */
  #piece = ''
  #pieceStart = 0
  #counted = 0
  #line = 1
  #isTbx = false
  #sinceEvent = 0
  #concept: ConceptRecord | undefined
  #language = ''
  #term: TermRecord | undefined
  /** What the text being read is: `term`, or the type of a property; empty where the text is of no interest. */
  #reading = ''
  #text = ''

  constructor(languages: GlossaryLanguages) {
    this.#languages = languages
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opened(localName(name), attributes),
        ontext: text => this.#heard(text),
        onclosetag: (name, implied) => this.#closed(localName(name), implied),
        onprocessinginstruction: (name, data) => this.#declared(name, data),
        oncomment: () => this.#event(),
      },
      { xmlMode: true },
    )
  }

  write(chunk: string): void {
    this.#sinceEvent += chunk.length
    this.#piece = chunk
    this.#counted = 0
    this.#parser.write(chunk)
    this.#countLines(chunk.length)
    this.#pieceStart += chunk.length
    if (this.#sinceEvent > longestSilence) throw this.#refuse('a comment, tag or value has no end')
  }

  end(): ReadGlossary {
    const unclosed = this.#open.at(-1)
    this.#parser.end()
    if (!this.#isTbx) throw new UsageError('is no TBX: it has neither a <martif> nor a <tbx> element')
    if (unclosed) this.#builder.problem(this.#line, `the file ends within <${unclosed}>; what follows is missing`)
    return this.#builder.done()
  }

  #event(): void {
    this.#sinceEvent = 0
    this.#countLines(this.#parser.startIndex - this.#pieceStart)
  }

  #countLines(until: number): void {
    for (; this.#counted < until; this.#counted++) if (this.#piece.charCodeAt(this.#counted) === 0x0a) this.#line++
  }

  #refuse(message: string): UsageError {
    return new UsageError(`line ${this.#line}: ${message}; the file is refused`)
  }

  #declared(name: string, data: string): void {
    this.#event()
    if (/^!doctype/i.test(name) && /<!ENTITY|<!ELEMENT|<!ATTLIST|\[/i.test(data))
      throw this.#refuse('the document type declares entities or elements, which bilint does not resolve')
    if (/^!ENTITY/i.test(name)) throw this.#refuse('the file declares an entity, which bilint does not resolve')
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#event()
    this.#open.push(name)
    if (this.#open.length > deepest) throw this.#refuse(`elements are nested more than ${deepest} deep`)
    if (rootNames.has(name)) this.#isTbx = true
    if (conceptNames.has(name)) this.#concept = { line: this.#line, properties: [], terms: [] }
    else if (languageNames.has(name)) this.#language = attributes['xml:lang'] ?? attributes.lang ?? ''
    else if (termNames.has(name)) this.#term = { language: this.#language, text: '', properties: [] }
    else if (this.#concept) this.#begin(name, attributes)
  }

  #begin(name: string, { type }: Readonly<Record<string, string>>): void {
    // Mark-up within a term (<hi>) is part of its text.
    if (this.#reading !== '' && name === 'hi') return
    if (name === 'term') this.#reading = 'term'
    else if (propertyNames.has(name)) this.#reading = type ?? name
    else this.#reading = name
    this.#text = ''
  }

  #heard(text: string): void {
    this.#event()
    if (this.#reading === '') return
    if (this.#text.length + text.length > longestText)
      throw this.#refuse(`<${this.#open.at(-1) ?? ''}> holds more than ${longestText} characters`)
    this.#text += text
  }

  #closed(name: string, implied: boolean): void {
    this.#event()
    if (this.#open.at(-1) === name) this.#open.pop()
    if (implied) this.#builder.problem(this.#line, `<${name}> is not closed`)
    if (name === 'hi') return
    if (termNames.has(name)) this.#endTerm()
    else if (languageNames.has(name)) this.#language = ''
    else if (conceptNames.has(name)) this.#endConcept()
    else this.#endText()
  }

  #endText(): void {
    const text = this.#text.replace(/\s+/g, ' ').trim()
    const reading = this.#reading
    this.#reading = ''
    this.#text = ''
    if (reading === '' || text === '') return
    if (reading !== 'term') (this.#term ?? this.#concept)?.properties.push([reading, text])
    else if (this.#term) this.#term.text = text
    // TBX-Basic of some tools has the term right in its language.
    else this.#concept?.terms.push({ language: this.#language, text, properties: [] })
  }

  #endTerm(): void {
    if (this.#term) this.#concept?.terms.push(this.#term)
    this.#term = undefined
    this.#reading = ''
  }

  #endConcept(): void {
    const concept = this.#concept
    this.#concept = undefined
    if (concept) tbxEntry(concept, this.#languages, this.#builder)
  }
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1)
}
