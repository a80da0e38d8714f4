/** Where an offset stands: both counted from 1, the column in UTF-16 units as editors count. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Finds lines and columns of offsets by binary search; a line ends in LF, CRLF or CR. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(readonly text: string) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) this.#starts.push(index + 1)
    }
  }

  positionOf(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 }
  }

  /** The span of a line without its line end. */
  spanOf(line: number): { readonly start: number; readonly end: number } {
    const start = this.#starts[line - 1]!
    let end = this.#starts[line] ?? this.text.length
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--
    return { start, end }
  }
}
