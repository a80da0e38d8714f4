/** Only the stemmers of natural are used, by deep import: its root would load database clients. */
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
