import addition from './accuracy/addition.js'
import dateMismatch from './accuracy/date-mismatch.js'
import foreignWord from './accuracy/foreign-word.js'
import lengthRatio from './accuracy/length-ratio.js'
import llmArtefact from './accuracy/llm-artefact.js'
import nameMismatch from './accuracy/name-mismatch.js'
import negationMismatch from './accuracy/negation-mismatch.js'
import numberMismatch from './accuracy/number-mismatch.js'
import omission from './accuracy/omission.js'
import repetition from './accuracy/repetition.js'
import truncation from './accuracy/truncation.js'
import unitMismatch from './accuracy/unit-mismatch.js'
import untranslatedSegment from './accuracy/untranslated-segment.js'
import wrongLanguage from './accuracy/wrong-language.js'
import doubleEscape from './encoding/double-escape.js'
import invisibleCharacter from './encoding/invisible-character.js'
import mixedScript from './encoding/mixed-script.js'
import mojibake from './encoding/mojibake.js'
import agreement from './linguistic/agreement.js'
import boilerplate from './linguistic/boilerplate.js'
import bracketBalance from './linguistic/bracket-balance.js'
import doubledPunctuation from './linguistic/doubled-punctuation.js'
import doubledWord from './linguistic/doubled-word.js'
import endPunctuation from './linguistic/end-punctuation.js'
import letterCase from './linguistic/letter-case.js'
import punctuationSpacing from './linguistic/punctuation-spacing.js'
import quoteBalance from './linguistic/quote-balance.js'
import quoteCase from './linguistic/quote-case.js'
import quoteParity from './linguistic/quote-parity.js'
import quotePunctuation from './linguistic/quote-punctuation.js'
import quoteSeam from './linguistic/quote-seam.js'
import quoteSpacing from './linguistic/quote-spacing.js'
import quoteStyle from './linguistic/quote-style.js'
import spelling from './linguistic/spelling.js'
import whitespace from './linguistic/whitespace.js'
import currencyFormat from './locale/currency-format.js'
import dateFormat from './locale/date-format.js'
import numberFormat from './locale/number-format.js'
import typographicSpace from './locale/typographic-space.js'
import accelerator from './markup/accelerator.js'
import email from './markup/email.js'
import escapeRule from './markup/escape.js'
import icuMessage from './markup/icu-message.js'
import markupTag from './markup/markup-tag.js'
import maxLength from './markup/max-length.js'
import placeholder from './markup/placeholder.js'
import pluralForms from './markup/plural-forms.js'
import url from './markup/url.js'
import type { AnyRule } from './rule.js'
import doNotTranslate from './terminology/do-not-translate.js'
import glossaryForbidden from './terminology/glossary-forbidden.js'
import glossaryTerm from './terminology/glossary-term.js'
import inconsistentSource from './terminology/inconsistent-source.js'
import inconsistentTranslation from './terminology/inconsistent-translation.js'

export type { Example, PresetName, Report, Rule, RuleContext, RuleScope } from './rule.js'
export { defineRule, presetNames } from './rule.js'

/** Every rule bilint ships, by dimension, in the order of DESIGN §4. One line a rule; a test checks that none is missing. */
export const rules: readonly AnyRule[] = [
  foreignWord,
  numberMismatch,
  dateMismatch,
  unitMismatch,
  nameMismatch,
  negationMismatch,
  untranslatedSegment,
  wrongLanguage,
  omission,
  addition,
  truncation,
  lengthRatio,
  repetition,
  llmArtefact,
  glossaryTerm,
  glossaryForbidden,
  doNotTranslate,
  inconsistentTranslation,
  inconsistentSource,
  quoteBalance,
  quoteParity,
  quoteStyle,
  quoteSeam,
  quoteCase,
  quotePunctuation,
  quoteSpacing,
  agreement,
  endPunctuation,
  punctuationSpacing,
  doubledWord,
  doubledPunctuation,
  bracketBalance,
  whitespace,
  letterCase,
  spelling,
  boilerplate,
  placeholder,
  mojibake,
  mixedScript,
  invisibleCharacter,
  doubleEscape,
  markupTag,
  url,
  email,
  escapeRule,
  accelerator,
  maxLength,
  numberFormat,
  dateFormat,
  currencyFormat,
  typographicSpace,
  icuMessage,
  pluralForms,
]
