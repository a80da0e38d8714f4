const cached = new Map<string, ReadonlySet<string>>()

/** The plural categories of a language by CLDR: `one`, `few`, `other` … */
export function pluralCategories(locale: string, type: Intl.PluralRuleType = 'cardinal'): ReadonlySet<string> {
  const key = `${type} ${locale}`
  let categories = cached.get(key)
  if (!categories) {
    categories = new Set(categoriesOf(locale, type))
    cached.set(key, categories)
  }
  return categories
}

function categoriesOf(locale: string, type: Intl.PluralRuleType): readonly string[] {
  try {
    return new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories
  } catch {
    return ['other']
  }
}

/** “Many” of the Romance languages is for round millions only; nobody writes it. */
export function isNeeded(category: string, locale: string): boolean {
  return category !== 'many' || !/^(?:fr|es|it|pt|ca)\b/.test(locale)
}
