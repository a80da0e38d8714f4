/**
 * The forms of placeholders in every dialect, as sources of patterns: what hides a placeholder from the rules of language and what
 * compares placeholders read the same table. Each begins with a character of its own and is bounded, so that a scan is linear.
 */
export const placeholderForms = {
  /** `{{ name }}`: mustache, Angular, Jinja, i18next. */
  mustache: String.raw`\{\{[^{}\n]{0,200}\}\}`,
  /** `{% if user %}`: Django, Jinja, Twig, Liquid. */
  block: String.raw`\{%[^{}\n]{0,200}%\}`,
  /** `<%= name %>`: ERB, EJS. */
  server: String.raw`<%[^<>%\n]{1,120}%>`,
  /** `{name}`, `{0,number}`, `${name}`, `%{name}`, `#{name}`, `{}`; words with spaces between are prose. */
  brace: String.raw`[$%#]?\{[^\S\n]{0,3}[-$@*]?[\p{L}\p{N}_.[\]()'-]{0,60}[^\S\n]{0,3}(?:[,:!|][^{}\n]{0,60})?\}`,
  /** `%<name>s`: Ruby. */
  angled: String.raw`%<\w{1,40}>[-+0-9.]{0,8}[a-zA-Z]`,
  /** `%NAME%`: shells of Windows, Symfony, Twig. */
  enclosed: String.raw`%[A-Za-z_]\w{2,40}%(?!%)`,
  /** `%0:s`: Delphi. */
  indexed: String.raw`%\d{1,2}:[A-Za-z](?!\p{L})`,
  /** `%1`, `%L1`: Qt. */
  numbered: String.raw`%L?\d{1,2}(?!\p{N}|[.,]\p{N})`,
  /** `$t(key)`: i18next. */
  nested: String.raw`\$t\([^()\n]{1,80}\)`,
  /** `$name`, `$name$`: PHP, shells, StringTemplate, Chrome. */
  dollar: String.raw`\$[A-Za-z_]\w{0,40}\$?`,
} as const

/** `%%`, and what a second formatting makes of it: `%%s`, git’s `%%(name)`. */
export const doubledPercent = String.raw`%%(?:\([a-z]{1,30}|[sd](?![\p{L}\p{N}]))?`

/** `%s`, `%1$d`, `%5.2f`, `%(name)s`, `%-10s`, `%*d`, with the parts as groups and the letters behind as `tail`. */
export const printf = [
  String.raw`%(?<name>\([\p{L}\p{N}_. -]{1,60}\))?`,
  String.raw`(?<number>\d{1,2}\$)?`,
  "[-+#0']{0,4}",
  String.raw`(?:(?<star>\*)(?:\d{1,2}\$)?|\d{1,3})?`,
  String.raw`(?:\.(?:\d{1,3}|\*))?`,
  '(?<type>(?:hh|h|ll|l|L|q|j|z|t|I64)?[diouxXeEfFgGaAcCsSpnBNbtTU@])',
  String.raw`(?<tail>[\p{L}\p{N}_]{0,4})`,
].join('')
