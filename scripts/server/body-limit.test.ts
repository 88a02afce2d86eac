import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitBodies, MOST_BYTES } from './body-limit.mjs'

let seen = 0
let url = ''
const handle = limitBodies(async (request, response) => {
  seen += 1
  let bytes = 0
  for await (const chunk of request) bytes += chunk.length
  response.end(String(bytes))
})
const server = createServer((request, response) => void handle(request, response))

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

function chunked(bytes: number) {
  const body = new Blob([new Uint8Array(bytes)]).stream()
  return { method: 'POST', body, duplex: 'half' } as const
}

test('a body up to the limit arrives whole, however it is sent', async () => {
  const sized = await fetch(url, { method: 'POST', body: new Uint8Array(MOST_BYTES) })
  expect(await sized.text()).toBe(String(MOST_BYTES))
  const counted = await fetch(url, chunked(MOST_BYTES))
  expect(await counted.text()).toBe(String(MOST_BYTES))
})

test('one byte more is answered 413 in words, and the app never sees it', async () => {
  const before = seen
  const sized = await fetch(url, { method: 'POST', body: new Uint8Array(MOST_BYTES + 1) })
  const counted = await fetch(url, chunked(MOST_BYTES + 1))
  for (const answer of [sized, counted]) {
    expect(answer.status).toBe(413)
    expect(await answer.text()).toMatch(/more than 6 MB/)
  }
  expect(seen).toBe(before)
})

test('the answer reaches a sender who is far from done', async () => {
  const answer = await fetch(url, { method: 'POST', body: new Uint8Array(20 * MOST_BYTES) })
  expect(answer.status).toBe(413)
})
