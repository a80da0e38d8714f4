import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterAll, expect, test } from 'vitest'
import { root } from './packing.js'

/** Checks what it is sent in a thread of its own, which can be ended where a rule would go on for hours. */
const program = `
  const { parentPort, workerData } = require('node:worker_threads')
  import(workerData).then(async ({ createChecker }) => {
    const checker = await createChecker({ targetLang: 'it', preset: 'strict' })
    parentPort.on('message', ({ unit, length }) => {
      const target = unit.repeat(length)
      checker.check({ target, source: target })
      parentPort.postMessage('done')
    })
  })
`

let worker: Worker | undefined

async function end(): Promise<void> {
  await worker?.terminate()
  worker = undefined
}
afterAll(end)

const patience = 20_000

/** Whether the check of the text came to an end, at some time before a generous one. */
async function ends(unit: string, length: number): Promise<boolean> {
  worker ??= new Worker(program, { eval: true, workerData: pathToFileURL(join(root, 'dist/index.js')).href })
  const done = once(worker, 'message', { signal: AbortSignal.timeout(patience) })
  worker.postMessage({ unit, length })
  try {
    await done
    return true
  } catch (error) {
    await end()
    if ((error as Error).name === 'AbortError') return false
    throw error
  }
}

test.each([...'a A1 .,"\'“”«(<{%@&$#/\\`_-=*\n\t東é\u0000\u200b\u00a0\ud800\u0301', 'ab ', '“a” ', 'a. '])(
  '250 kB and 1 MB of %j come to an end',
  async unit => {
    for (const length of [250_000, 1_000_000]) expect(await ends(unit, Math.ceil(length / unit.length))).toBe(true)
  },
)
