import foreignWord from './accuracy/foreign-word.js'
import numberMismatch from './accuracy/number-mismatch.js'
import llmArtefact from './accuracy/llm-artefact.js'
import repetition from './accuracy/repetition.js'
import untranslatedSegment from './accuracy/untranslated-segment.js'
import wrongLanguage from './accuracy/wrong-language.js'
import agreement from './linguistic/agreement.js'
import type { AnyRule } from './rule.js'
import doNotTranslate from './terminology/do-not-translate.js'
import glossaryForbidden from './terminology/glossary-forbidden.js'
import glossaryTerm from './terminology/glossary-term.js'

export type { Example, PresetName, Report, Rule, RuleContext, RuleScope } from './rule.js'
export { defineRule, presetNames } from './rule.js'

/** Every rule bilint ships, by dimension, in the order of DESIGN §4. One line a rule; a test checks that none is missing. */
export const rules: readonly AnyRule[] = [foreignWord, numberMismatch, untranslatedSegment, wrongLanguage, repetition, llmArtefact, glossaryTerm, glossaryForbidden, doNotTranslate, agreement]
