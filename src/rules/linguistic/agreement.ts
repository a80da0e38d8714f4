import * as z from 'zod/mini'
import { agreesInGender, governorOf } from '../../analysis/agreement.js'
import type { Side } from '../../analysis/side.js'
import { DETERMINER, LOANWORD, wordClassesOf } from '../../analysis/word-classes.js'
import type { Lexicons } from '../../lexicon/index.js'
import { defineRule } from '../rule.js'

/** Whether the noun is followed by nothing that it could modify: no name, no figure, no hyphen, no second loanword. */
function isHead({ words, text }: Side, index: number, { target, english }: Lexicons): boolean {
  const word = words[index]!
  const next = words[index + 1]
  if (!next || next.start - word.end !== 1) return true
  if (text[word.end] !== ' ' || next.joiner !== '' || next.shape !== 'lower') return false
  // `la business class`: the gender is that of the second word.
  return english!.words.findWord(next) < 0 || target!.homographs.findWord(next) >= 0
}

const genderNames: Readonly<Record<string, string>> = { m: 'masculine', f: 'feminine', n: 'neuter' }

export default defineRule({
  id: 'agreement',
  category: 'linguistic-conventions/grammar',
  severity: 'minor',
  scope: 'target',
  needs: ['language-pack'],
  options: z.object({}),
  yieldsTo: ['foreign-word'],
  messages: {
    gender: '“{{determiner}}” does not agree with the loanword “{{word}}”, which is {{gender}} in {{language}}',
  },
  docs: {
    what: 'Finds a determiner whose gender is not that of the loanword it stands before.',
    why: 'Engines take the gender of the word that they had in mind, not of the loanword they wrote.',
    fix: 'Change the determiner, or the noun if another was meant.',
    method:
      'Closed-class determiners and the gender of loanwords, both curated (data/README.md). It yields to foreign-word where a spun reading explains the clash.',
  },
  examples: [
    { targetLang: 'it', target: 'Hanno comprato una computer per la scuola.', finds: ['una computer'] },
    { targetLang: 'it', target: 'Hanno comprato un computer per la scuola.' },
    { targetLang: 'es', target: 'Abrieron la club de tenis.', finds: ['la club'] },
    { targetLang: 'de', target: 'Sie kauften den Computer in der Stadt.' },
  ],
  check({ target, lexicons, report }) {
    const classes = wordClassesOf(lexicons, target.language)
    if (!classes || !(classes.anyOf(target) & LOANWORD)) return
    const bits = classes.inText(target)
    const { lexicon } = classes
    const { words, language } = target
    for (let index = 1; index < words.length; index++) {
      if (!(bits[index]! & LOANWORD) || !(bits[index - 1]! & DETERMINER)) continue
      const word = words[index]!
      if (word.shape !== 'lower' && !language.capitalisesNouns) continue
      const loanword = lexicon.loanword(word.text)
      if (!loanword?.genders || word.joiner === '-' || !isHead(target, index, lexicons)) continue
      const governor = governorOf(target, index, lexicon)
      if (!governor || agreesInGender(governor, loanword.genders)) continue
      report({
        message: 'gender',
        start: words[governor.index]!.start,
        end: word.end,
        data: {
          determiner: governor.form,
          word: word.text,
          gender: genderNames[loanword.genders] ?? loanword.genders,
          language: language.name,
        },
        confidence: 0.7,
      })
    }
  },
})
