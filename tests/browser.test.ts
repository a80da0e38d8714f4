import { readdir, readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { root } from './packing.js'

const builtins = new Set(builtinModules)
const isBuiltin = (name: string) => name.startsWith('node:') || builtins.has(name.split('/')[0]!)

describe.each(['index', 'reporters', 'formats', 'testing'])('dist/%s.js', name => {
  test('bundles for the browser without a Node built-in', async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: [join(root, 'dist', `${name}.js`)],
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'esm',
      splitting: true,
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
    const imported = Object.values(metafile.inputs).flatMap(input => input.imports.map(({ path }) => path))
    expect(imported.filter(isBuiltin)).toEqual([])
    const entry = outputFiles.find(({ path }) => path.endsWith(`${name}.js`))!
    console.log(`${name}: ${(entry.contents.length / 1024).toFixed(0)} kB of its own, minified`)
  })
})

test('no source outside src/node and src/cli imports a Node built-in', async () => {
  const names = await readdir(join(root, 'src'), { recursive: true })
  const guarded = names.filter(name => name.endsWith('.ts') && !/^(?:node|cli)[\\/]/.test(name))
  const offenders: string[] = []
  for (const name of guarded) {
    const text = await readFile(join(root, 'src', name), 'utf8')
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*'([^'.][^']*)'/g)) {
      if (isBuiltin(specifier!)) offenders.push(`${name}: ${specifier}`)
    }
  }
  expect(guarded.length).toBeGreaterThan(30)
  expect(offenders).toEqual([])
})
