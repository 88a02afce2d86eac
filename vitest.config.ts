import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const onPostgres = process.env.ONWARD_TEST_ENGINE === 'postgres'
// Five hours and three quarters ahead, so that mistakes with zones fail loudly.
process.env.TZ = 'Asia/Kathmandu'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Only `db` can tell the engines apart, so the second run is only about it.
    include: onPostgres
      ? ['db/**/*.test.ts']
      : ['{lib,db,scripts,bench}/**/*.test.ts', 'app/**/*.test.{ts,tsx}'],
    setupFiles: ['db/testing/setup.ts'],
    // Modules are read once a worker, not once a file, which is most of the time it takes. Nothing
    // in the suite replaces a module, and every database suite closes its connection.
    isolate: false,
    // A busy machine is slow, and not wrong.
    testTimeout: 30_000,
    env: { TZ: 'Asia/Kathmandu' },
    allowOnly: false,
  },
})
