import type * as z from 'zod/mini'
import type { Side } from '../analysis/side.js'
import type { GlossaryIndex, Morphology } from '../glossary/index.js'
import type { Dictionary, Lexicons } from '../lexicon/index.js'
import type { Suggestion } from '../model/finding.js'
import type { MqmCategory, Severity } from '../model/mqm.js'
import type { Segment } from '../model/segment.js'
import type { SideName, Span } from '../model/span.js'

/**
 * `target`: looks at the translation, alone if need be. `pair`: needs the source. `document`: looks at whole documents (a segment alone
 * counts as one). `corpus`: collects from every segment and reports at the end.
 */
export type RuleScope = 'target' | 'pair' | 'document' | 'corpus'

/** What a rule cannot work without; where it is missing the rule is skipped and `checker.skipped` says why. */
export type RuleNeed = 'language-pack' | 'glossary' | 'dictionary'

export const presetNames = ['recommended', 'strict', 'editorial', 'ui'] as const
export type PresetName = (typeof presetNames)[number]

/** A template, or a template that is graver, lighter or of another kind than its rule. `{{name}}` takes `data.name`. */
export type MessageSpec =
  | string
  | {
      readonly text: string
      readonly severity?: Severity
      readonly category?: MqmCategory
      readonly confidence?: number
    }

type TextOf<M extends MessageSpec> = M extends string
  ? M
  : M extends { readonly text: infer T extends string }
    ? T
    : string

/** The `{{names}}` a template mentions. */
type Placeholders<T extends string> = T extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type DataOf<M extends MessageSpec> = [Placeholders<TextOf<M>>] extends [never]
  ? { readonly data?: Readonly<Record<string, unknown>> }
  : { readonly data: Readonly<Record<Placeholders<TextOf<M>>, unknown>> & Readonly<Record<string, unknown>> }

/** What a rule reports: where, which message, its data, and the cure. The rule's own metadata says how grave it is. */
export type Report<Messages extends Readonly<Record<string, MessageSpec>>> = {
  [Id in keyof Messages & string]: {
    readonly message: Id
    readonly side?: SideName
    readonly start: number
    readonly end: number
    /** 0..1; left out, the message's own or 0.8. */
    readonly confidence?: number
    readonly related?: readonly (Span & { readonly side?: SideName })[]
    readonly suggestions?: readonly Suggestion[]
  } & DataOf<Messages[Id]>
}[keyof Messages & string]

export type AnyReport = {
  readonly message: string
  readonly side?: SideName
  readonly start: number
  readonly end: number
  readonly confidence?: number
  readonly related?: readonly (Span & { readonly side?: SideName })[]
  readonly suggestions?: readonly Suggestion[]
  readonly data?: Readonly<Record<string, unknown>>
}

/** What a rule sees: the two sides, the word data, and where to report. */
export interface RuleContext<R = AnyReport> {
  readonly target: Side
  readonly source: Side | undefined
  readonly segment: Segment
  readonly lexicons: Lexicons
  readonly glossary: GlossaryIndex | undefined
  /** Given to rules that need one. */
  readonly dictionary: Dictionary | undefined
  readonly report: (report: R) => void
}

export interface PairContext<R = AnyReport> extends RuleContext<R> {
  readonly source: Side
}

type ContextOf<S extends RuleScope, R> = S extends 'pair' ? PairContext<R> : RuleContext<R>

/** A case the tests run and the rule pages print. Names the *text* found, so that it can be read. */
export interface Example {
  readonly source?: string
  readonly target: string
  /** Default `en`. */
  readonly sourceLang?: string
  readonly targetLang: string
  readonly options?: unknown
  readonly preset?: PresetName
  readonly glossary?: readonly unknown[]
  /** Of a rule that needs a dictionary: the words that are spelt right, in place of one. */
  readonly dictionary?: readonly string[]
  readonly segment?: Partial<Segment>
  /** Of a corpus rule: the segments that stand before this one. */
  readonly corpus?: readonly Segment[]
  /** The texts found, in order; empty or left out: the rule is silent. */
  readonly finds?: readonly (
    | string
    | {
        readonly text: string
        readonly message?: string
        readonly suggests?: string
        readonly data?: Readonly<Record<string, unknown>>
      }
  )[]
  /** The target after the safe suggestions. */
  readonly fixed?: string
}

export interface RuleDocs {
  /** One sentence: what the rule finds. */
  readonly what: string
  /** Why it matters to a reader. */
  readonly why: string
  /** What to do about a finding. */
  readonly fix: string
  /** Where the method or the table comes from. */
  readonly method?: string
}

/** How a caller finds a segment again: its id, or a number. */
export type CorpusPlace = string | number

/** What a corpus rule is given to compare words by. */
export interface CorpusResources {
  readonly source: Morphology
  readonly target: Morphology
}

/** Gathers what a corpus rule needs of every segment; what two have gathered of parts of a corpus can be put together. */
export interface CorpusCollector<R = AnyReport> {
  observe(context: RuleContext, place: CorpusPlace): void
  /** All that was gathered, as plain JSON. */
  summary(): unknown
  /** Adds what another collector of the rule gathered. */
  merge(summary: unknown): void
  /** Reports the findings, each with its place and the texts it was made on. */
  finish(report: (place: CorpusPlace, texts: Pick<Segment, 'source' | 'target'>, report: R) => void): void
}

export interface Rule<
  S extends RuleScope = RuleScope,
  Schema extends z.core.$ZodType = z.core.$ZodType,
  Messages extends Readonly<Record<string, MessageSpec>> = Readonly<Record<string, MessageSpec>>,
> {
  /** Kebab-case. */
  readonly id: string
  readonly category: MqmCategory
  readonly severity: Severity
  readonly scope: S
  readonly needs?: readonly RuleNeed[]
  /** Target languages (primary subtags) the rule is for; left out: all. A string says why a language is skipped. */
  readonly supports?: (targetLang: string, sourceLang: string) => true | string
  /** A zod schema; parsing `{}` gives the defaults. */
  readonly options: Schema
  /** Presets that run the rule; an object holds the options the preset sets. Left out: every preset. */
  readonly presets?: Readonly<Partial<Record<PresetName, boolean | Readonly<Record<string, unknown>>>>>
  /**
   * `Feature` bits: the rule has nothing to say of texts neither of which, source or target, has one of them, and is not run on those.
   * Left out: it is always run.
   */
  readonly features?: number
  /** Rules whose findings stand where both find the same place. */
  readonly yieldsTo?: readonly string[]
  readonly messages: Messages
  readonly docs: RuleDocs
  readonly examples: readonly [Example, ...Example[]]
  check?(context: ContextOf<S, Report<Messages>>, options: z.output<Schema>): void
  /** For `corpus` rules, in place of `check`. */
  collect?(options: z.output<Schema>, resources: CorpusResources): CorpusCollector<Report<Messages>>
}

/** Declares a rule; an identity that checks the types: every report must name a message and carry the data its template needs. */
export function defineRule<
  const S extends RuleScope,
  Schema extends z.core.$ZodType,
  const Messages extends Readonly<Record<string, MessageSpec>>,
>(rule: Rule<S, Schema, Messages>): Rule<S, Schema, Messages> {
  return rule
}

/** A rule of any scope, options and messages: what the registry and plug-ins hold. */
// biome-ignore lint/suspicious/noExplicitAny: the parameters of `check` make rules invariant; the checker pairs each with its own options.
export type AnyRule = Rule<any, any, any>

export function messageText(spec: MessageSpec): string {
  return typeof spec === 'string' ? spec : spec.text
}
