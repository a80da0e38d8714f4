import type { Side } from '../analysis/side.js'
import { Feature, isWordUnit } from '../text/characters.js'
import type { Form, Morphology } from './morphology.js'

/** A word cut short before a hyphen that a later word completes: `Ein-` in “Ein- und Ausgabe”, or after one: `-auslastung`. */
export interface SuspendedWord {
  readonly index: number
  readonly isHead: boolean
}

/** The translation, made ready for terms to be looked for. */
export class TargetText {
  #forms: readonly Form[] | undefined
  #suspended: readonly SuspendedWord[] | undefined
  #lower: string | undefined

  constructor(
    readonly side: Side,
    readonly morphology: Morphology,
  ) {}

  /** Of each word of `side.words`. */
  get forms(): readonly Form[] {
    this.#forms ??= this.side.words.map(({ text }) => this.morphology.form(text))
    return this.#forms
  }

  /** Empty where lower-casing would move the offsets (İ). */
  get lower(): string {
    if (this.#lower === undefined) {
      const lower = this.side.prose.toLowerCase()
      this.#lower = lower.length === this.side.text.length ? lower : ''
    }
    return this.#lower
  }

  get suspended(): readonly SuspendedWord[] {
    this.#suspended ??= this.side.has(Feature.Dash) ? findSuspended(this.side) : none
    return this.#suspended
  }
}

const none: readonly SuspendedWord[] = []

function findSuspended({ words, text }: Side): SuspendedWord[] {
  const found: SuspendedWord[] = []
  words.forEach(({ start, end }, index) => {
    if (isHyphen(text.charCodeAt(end)) && !isWordUnit(text.charCodeAt(end + 1))) found.push({ index, isHead: true })
    else if (isHyphen(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(start - 2)))
      found.push({ index, isHead: false })
  })
  return found
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011
}
