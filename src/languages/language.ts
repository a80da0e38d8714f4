/** The word data of a language as text, one `key ⇥ value` a line (see data/README.md). */
export interface PackText {
  /** `word ⇥ rank`: words of the language that are also English; rank 1 (common) to 9. */
  readonly homographs: string
  /** `term ⇥ gender ⇥ plural ⇥ status ⇥ native`. */
  readonly loanwords: string
  /** `term ⇥ languages`: terms that several other languages list as loanwords. */
  readonly sharedLoanwords: string
  /** `form ⇥ kind ⇥ gender ⇥ number ⇥ before`. */
  readonly determiners: string
  /** `form ⇥ class [⇥ before]`. */
  readonly functionWords: string
  /** `english ⇥ equivalent, …`. */
  readonly fromEnglish: string
  /** Native words that the character model would take for English. */
  readonly lookalikes: string
  /** `gram ⇥ score`: log-odds that a letter sequence is English. */
  readonly trigrams: string
}

/** What bilint knows of a language without loading anything. */
export interface Language {
  /** BCP 47 primary subtag: `it`. */
  readonly code: string
  /** English name, for messages: `Italian`. */
  readonly name: string
  /** An apostrophe binds an article or a pronoun to the next word (`l’update`). */
  readonly elides?: boolean
  /** Every noun takes a capital (German). */
  readonly capitalisesNouns?: boolean
  /**
   * The score from which the character model takes a word for English: 2 false alarms in 1,000 native words held out (printed by
   * `npm run build-data`).
   */
  readonly englishLetters?: number
  /** Loads the word data of the language; absent where bilint has none. */
  readonly load?: () => Promise<PackText>
}

/** English is the language the foreign words come from, so its data is of another kind. */
export interface EnglishPackText {
  /** `word ⇥ band`: 1 (common) to 8 (rare). */
  readonly words: string
  /** `lemma ⇥ synset ids in sense order`. */
  readonly senses: string
  /** `id ⇥ part of speech ⇥ members ⇥ hypernyms ⇥ similar`. */
  readonly synsets: string
  /** `gram ⇥ score`: English against the other languages in Latin script. */
  readonly trigrams: string
  /** `word ⇥ languages`: English words that are common words of languages without data of their own. */
  readonly others: string
  /** `form ⇥ lemma …`. */
  readonly irregular: string
  /** `word ⇥ kind`: English words that are names as well. */
  readonly names: string
  /** `word ⇥ the words a spinner replaces with it`, where WordNet has no link. */
  readonly spun: string
}
