/** The irregular forms of English: `children` → `child`. */
let irregular: Promise<ReadonlyMap<string, readonly string[]>> | undefined

export function loadIrregular(): Promise<ReadonlyMap<string, readonly string[]>> {
  irregular ??= import('../../data/en/irregular.txt').then(({ default: text }) => {
    const lemmas = new Map<string, readonly string[]>()
    for (const line of text.split('\n')) {
      const [form = '', value = ''] = line.split('\t')
      if (value !== '') lemmas.set(form, value.split(' '))
    }
    return lemmas
  })
  return irregular
}

/**
 * What an English form can be an inflection of, itself first. Stems alone would make one word of `custom` and `customer`, `policy` and
 * `police`.
 */
export function englishBases(form: string, lemmas: ReadonlyMap<string, readonly string[]>): string[] {
  const bases = [form, ...(lemmas.get(form) ?? [])]
  const add = (ending: string, replacements: readonly string[]) => {
    if (form.length <= ending.length + 2 || !form.endsWith(ending)) return
    const stem = form.slice(0, -ending.length)
    for (const replacement of replacements) bases.push(stem + replacement)
    const last = stem.length - 1
    if (ending !== 's' && stem[last] === stem[last - 1] && stem[last] !== 's') bases.push(stem.slice(0, -1))
  }
  if (!form.endsWith('ss')) add('s', [''])
  add('es', [''])
  add('ies', ['y'])
  add('ed', ['', 'e'])
  add('ied', ['y'])
  add('ing', ['', 'e'])
  return bases
}

/** Whether a text's form is the past, the participle or the -ing form of a word that is listed as it stands. */
export function isVerbForm(form: string, listed: string): boolean {
  return form !== listed && /(?:ed|ing)$/.test(form) && !/(?:ed|ing)$/.test(listed)
}
