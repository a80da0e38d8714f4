import text from '../../data/metalanguage.txt'
import { readWordSets } from './word-sets.js'

/** Words that announce a word or a title under discussion: `il termine “chief”`, `die sogenannte …`. */
export const metalanguageOf = readWordSets(text)
