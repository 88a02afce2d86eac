// `npm run dev`: the development server, under the same settings as the real one.
import { asEnvironment, readEnvironment } from '../lib/server/environment.mjs'
import { deriveKey, readOrMakeSecret } from '../lib/server/secret.mjs'
import { runNode } from './setup/command.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { stopWithNpm } from './setup/npm-parent.mjs'
import { whyNotFree } from './setup/port.mjs'

stopWithNpm()
const { settings, problems } = readEnvironment(process.env)
const problem =
  problems.join('\n') || (await whyNotFree(settings)) || (await ensureInstalled()) || null
if (problem) {
  console.error(problem)
  process.exit(1)
}

const actionsKey = deriveKey(readOrMakeSecret(settings), 'server-actions')
const { host, port } = settings
const { ok } = await runNode(
  ['node_modules/next/dist/bin/next', 'dev', '--hostname', host, '--port', String(port)],
  {
    env: {
      ...asEnvironment(settings),
      NODE_ENV: 'development',
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey.toString('base64'),
    },
  },
)
process.exit(ok ? 0 : 1)
