/** A fault in what the caller passed: said in one line, with where it is and how to mend it. Anything else is a bug. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** A wrong configuration. `path` is where in it (`rules.quote-style.0`). */
export class ConfigError extends UsageError {
  override name = 'ConfigError'
  constructor(
    message: string,
    readonly path: string,
  ) {
    super(message)
  }
}

/** A segment of the wrong shape. `index` is its place in the stream, where there is one. */
export class SegmentError extends UsageError {
  override name = 'SegmentError'
  constructor(
    message: string,
    readonly index?: number,
  ) {
    super(message)
  }
}
