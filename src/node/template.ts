/** What `bilint init` writes. */
export function configTemplate(targetLang: string): string {
  return `{
  // Lets an editor complete and check this file.
  "$schema": "./node_modules/bilint/dist/schema.json",

  // BCP 47 language tags. A file name such as article.it.txt, or a row of JSONL, goes before them.
  "sourceLang": "en",
  "targetLang": ${JSON.stringify(targetLang)},

  // recommended: silent on professional translations. strict: all that a careful editor would look at.
  // editorial: recommended, with house typography and unassimilated loanwords. ui: product strings.
  "preset": "recommended",

  // "off", "on", a severity (critical, major, minor, neutral) or [severity, { options }]. "bilint rules" lists them.
  "rules": {
    // "foreign-word": ["major", { "allow": ["welfare"] }]
  },

  // From this severity on a finding fails the check; "never" only reports.
  "failOn": "major",

  // Terms of the house, here or in a file (TBX, CSV, TSV or JSON): "glossary": "glossary.csv"
  // "glossary": [{ "source": "board", "target": "consiglio" }],

  // Rules of the house without code: substitution, forbidden or required; words, or "/patterns/".
  // "houseRules": [{ "id": "house/e-mail", "substitution": { "e-mail": "email" }, "safe": true }],

  // Rules of your own: modules whose default export is what defineRule returns.
  // "plugins": ["./rules/house-style.js"]
}
`
}
