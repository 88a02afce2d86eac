// A bare Next app of one page that prints the same rows: what the framework alone costs here.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'

const dir = import.meta.dirname
process.env.NODE_ENV = 'production'
if (!existsSync(join(dir, '.next', 'BUILD_ID'))) {
  const bin = join(process.cwd(), 'node_modules', 'next', 'dist', 'bin', 'next')
  const { status } = spawnSync(process.execPath, [bin, 'build', dir], { stdio: 'ignore' })
  if (status !== 0) throw new Error('The bare app could not be built.')
}
const app = next({ dev: false, dir, quiet: true })
await app.prepare()
const handle = app.getRequestHandler()
createServer((request, response) => {
  if (request.url === '/api/health') return response.end('ok')
  handle(request, response)
}).listen(Number(process.env.PORT), '127.0.0.1')
