import { randomBytes } from 'node:crypto'
import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UsageError } from '../model/errors.js'

/** The text of a file, and whether it began with a byte order mark, which is no part of the text. */
export interface TextFile {
  readonly text: string
  readonly hasBom: boolean
}

const byteOrderMark = '\ufeff'

/**
 * Reads a UTF-8 text file.
 *
 * @throws UsageError naming the file, what is wrong with it and where
 */
export async function readText(path: string): Promise<TextFile> {
  const bytes = await explained(path, () => readFile(path))
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new UsageError(`${path}: is UTF-16; save it as UTF-8`)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new UsageError(`${path}:${lineOfByte(bytes, nul)}: is a binary file (NUL at byte ${nul + 1})`)
  const text = decode(bytes, path)
  return text.startsWith(byteOrderMark) ? { text: text.slice(1), hasBom: true } : { text, hasBom: false }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const at = firstInvalidByte(bytes)
    throw new UsageError(`${path}:${lineOfByte(bytes, at)}: is not UTF-8 (byte ${at + 1}); save it as UTF-8`)
  }
}

/** The first byte that a lenient decoder has to replace, found by halving: a prefix is valid up to it. */
export function firstInvalidByte(bytes: Uint8Array): number {
  const decodes = (length: number) => {
    try {
      // `stream` accepts a character cut off by the end of the prefix.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let valid = 0
  let invalid = bytes.length
  while (valid + 1 < invalid) {
    const middle = (valid + invalid) >> 1
    if (decodes(middle)) valid = middle
    else invalid = middle
  }
  return valid
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let index = 0; index < at; index++) if (bytes[index] === 0x0a) line++
  return line
}

/** Replaces a file in one step: the text goes to a new file beside it, which then takes its name and its mode. */
export async function writeAtomic(path: string, text: string): Promise<void> {
  const writer = await openAtomic(path)
  try {
    await writer.write(text)
    await writer.commit()
  } catch (error) {
    await writer.discard()
    throw error
  }
}

export interface AtomicFile {
  write(text: string): Promise<void>
  commit(): Promise<void>
  discard(): Promise<void>
}

/**
 * Opens a file that takes its name only when it is complete.
 *
 * @throws UsageError when its folder cannot be written
 */
export async function openAtomic(path: string): Promise<AtomicFile> {
  // Through a link the file it points to is replaced, not the link.
  const real = await realpath(path).catch(() => path)
  const mode = await stat(real).then(
    found => found.mode,
    () => undefined,
  )
  const temporary = join(dirname(real), `.bilint-${randomBytes(6).toString('hex')}.tmp`)
  const handle = await explained(path, () => open(temporary, 'wx'))
  return {
    write: async text => {
      await handle.write(text)
    },
    commit: async () => {
      await handle.sync()
      await handle.close()
      if (mode !== undefined) await chmod(temporary, mode)
      await explained(path, () => rename(temporary, real))
    },
    discard: async () => {
      await handle.close()
      await rm(temporary, { force: true })
    },
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be opened (permission denied)',
  EPERM: 'may not be opened (operation not permitted)',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the file system is read-only',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'has too long a name',
}

/** Turns the system's refusals into one line for the caller; anything else stays what it is. */
export async function explained<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const cause = causes[(error as NodeJS.ErrnoException).code ?? '']
    throw cause === undefined ? error : new UsageError(`${path}: ${cause}`)
  }
}
