import { mkdir, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** `stem()` never reads the stop words or tokenizers its base class drags in, so they bundle as empty modules. */
const bareStemmers: Plugin = {
  name: 'bare-stemmers',
  setup(build) {
    build.onResolve({ filter: /stopwords|_tokenizer/ }, args =>
      /natural[\\/]lib[\\/]natural[\\/]stemmers/.test(args.importer)
        ? { path: args.path, namespace: 'empty' }
        : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }))
  },
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    formats: 'src/formats/index.ts',
    reporters: 'src/reporters/index.ts',
    node: 'src/node/index.ts',
    testing: 'src/testing/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  clean: true,
  dts: {
    entry: {
      index: 'src/index.ts',
      formats: 'src/formats/index.ts',
      reporters: 'src/reporters/index.ts',
      node: 'src/node/index.ts',
      testing: 'src/testing/index.ts',
    },
  },
  removeNodeProtocol: false,
  // The stemmers are bundled: as a dependency, natural would bring 77 MB of database clients to every user.
  noExternal: [/^natural/],
  external: [/^node:/],
  loader: { '.txt': 'text' },
  esbuildPlugins: [bareStemmers],
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.chunkNames = 'chunks/[name]-[hash]'
  },
  async onSuccess() {
    const { configJsonSchema } = await import('./src/checker/schema.js')
    await mkdir('dist', { recursive: true })
    await writeFile('dist/schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
  },
})
