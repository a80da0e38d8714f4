import { readFile } from 'node:fs/promises'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [
    {
      // The build turns data/*.txt into strings (tsup's `text` loader); the tests need the same.
      name: 'text-files',
      enforce: 'pre',
      async load(id) {
        if (!id.endsWith('.txt')) return null
        return `export default ${JSON.stringify(await readFile(id, 'utf8'))}`
      },
    },
  ],
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
})
