import * as z from 'zod/mini'
import { type AnyRule, type Example, type MessageSpec, presetNames } from '../rules/rule.js'

/** The page of a rule in Markdown: what `docs/rules/` holds and `bilint explain` prints. */
export function rulePage(rule: AnyRule): string {
  return [
    `# ${rule.id}`,
    rule.docs.what,
    facts(rule),
    `**Why.** ${rule.docs.why}`,
    `**What to do.** ${rule.docs.fix}`,
    `## Messages`,
    Object.entries<MessageSpec>(rule.messages).map(messageLine).join('\n'),
    `## Options`,
    optionsText(rule),
    `## Examples`,
    (rule.examples as readonly Example[]).map(exampleText).join('\n\n'),
    ...(rule.docs.method ? ['## Method', rule.docs.method] : []),
  ]
    .join('\n\n')
    .concat('\n')
}

function facts({ category, severity, scope, presets, needs, yieldsTo }: AnyRule): string {
  const on = presetNames.filter(name => presets === undefined || Boolean(presets[name]))
  return [
    `- category: \`${category}\` (MQM-Core)`,
    `- severity: ${severity}`,
    `- scope: ${scope}`,
    `- presets: ${on.length > 0 ? on.join(', ') : 'none; switch it on by name'}`,
    ...(needs ? [`- needs: ${needs.join(', ')}`] : []),
    ...(yieldsTo ? [`- yields to: ${yieldsTo.map((id: string) => `\`${id}\``).join(', ')}`] : []),
  ].join('\n')
}

function messageLine([id, spec]: [string, MessageSpec]): string {
  if (typeof spec === 'string') return `- \`${id}\`: ${spec}`
  const own = [spec.severity, spec.category, spec.confidence !== undefined && `confidence ${spec.confidence}`]
  const facts = own.filter(Boolean).join(', ')
  return `- \`${id}\`${facts && ` (${facts})`}: ${spec.text}`
}

interface OptionSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly description?: string
}

function optionsText(rule: AnyRule): string {
  const schema = z.toJSONSchema(rule.options, { io: 'input', unrepresentable: 'any' }) as {
    readonly properties?: Readonly<Record<string, OptionSchema>>
  }
  const lines = Object.entries(schema.properties ?? {}).map(([name, option]) => {
    const type = option.enum ? option.enum.map(value => JSON.stringify(value)).join(' | ') : (option.type ?? 'any')
    const fallback = option.default === undefined ? '' : `, default \`${JSON.stringify(option.default)}\``
    return `- \`${name}\`: ${type}${fallback}${option.description ? `. ${option.description}` : ''}`
  })
  return lines.length === 0 ? 'None.' : lines.join('\n')
}

function exampleText({ source, target, targetLang, sourceLang = 'en', finds = [], fixed, preset }: Example): string {
  const found = finds.map(item => (typeof item === 'string' ? item : item.text))
  return [
    ...(source === undefined ? [] : [`    ${sourceLang}: ${oneLine(source)}`]),
    `    ${targetLang}: ${oneLine(target)}`,
    `    ${found.length === 0 ? 'silent' : `finds: ${found.map(text => oneLine(text) || '(something missing)').join(' | ')}`}${preset ? ` (preset ${preset})` : ''}`,
    ...(fixed === undefined ? [] : [`    fixed: ${oneLine(fixed)}`]),
  ].join('\n')
}

/** Examples may hold line ends, controls and invisible characters: they are shown by their escapes. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]|(?! )\p{Zs}/gu, character => {
    const code = character.codePointAt(0)!
    return `\\u{${code.toString(16)}}`
  })
}
