import { createServer, get, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packAnswers } from './pack.mjs'

const page = 'A page that is long enough to be packed. '.repeat(200)

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['identity', null, (body: Buffer) => body],
])('whoever asks for %s is given %s', async (asked, given, unpack) => {
  const { headers, body } = await ask(asked, async (_, response) => {
    response.setHeader('content-type', 'text/html')
    response.write(page.slice(0, 100))
    response.end(page.slice(100))
  })
  expect(headers.get('content-encoding')).toBe(given)
  expect(headers.get('vary')).toContain('Accept-Encoding')
  expect(unpack(body).toString()).toBe(page)
})

test('what is wrong in the handling is said to whoever called it', async () => {
  const handle = packAnswers(() => Promise.reject(new Error('gone')))
  const { status } = await ask('br', async (request, response) => {
    await handle(request, response).catch(() => response.writeHead(500).end())
  })
  expect(status).toBe(500)
})

async function ask(
  encoding: string,
  handle: (...both: Parameters<RequestListener>) => Promise<void>,
) {
  const server = createServer(packAnswers(handle))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await new Promise<{ status?: number; headers: Headers; body: Buffer }>(
      (resolve, reject) =>
        get({ port, host: '127.0.0.1', headers: { 'accept-encoding': encoding } }, (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('end', () => {
            const headers = new Headers(answer.headers as Record<string, string>)
            resolve({ status: answer.statusCode, headers, body: Buffer.concat(parts) })
          })
        }).on('error', reject),
    )
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}
