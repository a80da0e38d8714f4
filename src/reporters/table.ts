import { displayWidth, padEnd, padStart } from './width.js'

/** Rows as aligned columns under a line of headings; numbers stand to the right. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map(row => row.map(String))
  const widths = headings.map((heading, column) =>
    cells.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? '')), displayWidth(heading)),
  )
  const isNumeric = headings.map((_, column) => rows.length > 0 && rows.every(row => isFigure(row[column])))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (isNumeric[column] ? padStart(cell, widths[column]!) : padEnd(cell, widths[column]!)))
      .join('  ')
      .trimEnd()
  return `${[headings, ...cells].map(line).join('\n')}\n`
}

/** A number, a percentage, or the dash of a cell without one. */
function isFigure(cell: string | number | undefined): boolean {
  return typeof cell === 'number' || (cell !== undefined && /^(?:–|[\d.,]+(?: %|×)?)$/.test(cell))
}
