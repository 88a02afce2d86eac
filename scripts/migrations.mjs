// Writes the next migration of both engines from the one schema: `npm run migrations -- --name why`.
import { spawnSync } from 'node:child_process'

const named = process.argv.slice(2)
const engines = [
  { ...process.env, DATABASE_URL: '' },
  { ...process.env, DATABASE_URL: 'postgres://unused' },
]

for (const env of engines) {
  const { status } = spawnSync('npx', ['drizzle-kit', 'generate', ...named], {
    stdio: 'inherit',
    env,
  })
  if (status !== 0) process.exit(status ?? 1)
}
