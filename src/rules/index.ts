import foreignWord from './accuracy/foreign-word.js'
import untranslatedSegment from './accuracy/untranslated-segment.js'
import wrongLanguage from './accuracy/wrong-language.js'
import agreement from './linguistic/agreement.js'
import type { AnyRule } from './rule.js'

export type { Example, PresetName, Report, Rule, RuleContext, RuleScope } from './rule.js'
export { defineRule, presetNames } from './rule.js'

/** Every rule bilint ships, by dimension, in the order of DESIGN §4. One line a rule; a test checks that none is missing. */
export const rules: readonly AnyRule[] = [foreignWord, untranslatedSegment, wrongLanguage, agreement]
