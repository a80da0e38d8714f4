/** Word data is imported as text: tsup's `text` loader and the tests' plugin both make a string of it. */
declare module '*.txt' {
  const text: string
  export default text
}
