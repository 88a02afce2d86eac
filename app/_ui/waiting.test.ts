import { onlineManager, QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SIGNED_OUT } from '@/lib/refusal'
import type { ActionResult } from '@/lib/result'
import { letGo, sendAgain, sendTap, TAP } from './waiting'

const saved: ActionResult = { status: 'saved' }
const fault: ActionResult = { status: 'failed', reason: 'Our fault.', typed: {} }
const signedOut: ActionResult = {
  status: 'refused',
  reason: SIGNED_OUT,
  typed: {},
}
/** What the browser throws when a request or its answer is lost. */
const lost = new TypeError('Failed to fetch')

let client: QueryClient
let received: string[]

beforeEach(() => {
  vi.useFakeTimers()
  onlineManager.setOnline(true)
  client = new QueryClient()
  client.mount()
  received = []
})
afterEach(() => {
  client.clear()
  client.unmount()
  vi.useRealTimers()
})

/** A server that gives these answers in turn, and then saves whatever comes. */
function server(...answers: (ActionResult | Error)[]) {
  return async (_before: ActionResult, form: FormData): Promise<ActionResult> => {
    received.push(String(form.get('id')))
    const answer = answers.shift() ?? saved
    if (answer instanceof Error) throw answer
    return answer
  }
}

function tap(id: string, action = server(), kind = 'mood', says = `Tap ${id}`) {
  return sendTap(client, { kind, says, action, fields: { id } })
}

function statuses() {
  const all = client.getMutationCache().findAll({ mutationKey: [TAP] })
  return all.map(({ state }) => state.status)
}

test('what is tapped without a connection goes out in its order, once each', async () => {
  onlineManager.setOnline(false)
  for (const id of ['a', 'b', 'c']) tap(id)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(received).toEqual([])
  onlineManager.setOnline(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(received).toEqual(['a', 'b', 'c'])
})

test('a lost answer is asked for again under the same id, and what follows waits for it', async () => {
  tap('a', server(lost))
  tap('b')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(onlineManager.isOnline()).toBe(false)
  expect(received).toEqual(['a'])
  onlineManager.setOnline(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(received).toEqual(['a', 'a', 'b'])
})

test('however often the connection breaks, a tap is not given up', async () => {
  tap('a', server(...Array.from({ length: 30 }, () => lost)))
  for (let times = 0; times < 30; times += 1) {
    await vi.advanceTimersByTimeAsync(0)
    onlineManager.setOnline(true)
  }
  await vi.advanceTimersByTimeAsync(0)
  expect(received).toHaveLength(31)
  expect(statuses()).toEqual(['success'])
})

test('a no is final, and does not hold up the next', async () => {
  onlineManager.setOnline(false)
  tap('a', server({ status: 'refused', reason: 'That day hasn’t come yet.', typed: {} }))
  tap('b')
  onlineManager.setOnline(true)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(received).toEqual(['a', 'b'])
  expect(statuses()).toEqual(['error', 'success'])
})

test('a fault of the server’s is tried a few times, and then said', async () => {
  tap('a', server(...Array.from({ length: 9 }, () => fault)))
  await vi.advanceTimersByTimeAsync(600_000)
  expect(received).toHaveLength(5)
  expect(statuses()).toEqual(['error'])
})

test('what a lost session refused is sent again under its own id, or let go', async () => {
  onlineManager.setOnline(false)
  tap('a', server(signedOut), 'mood', 'Good')
  await vi.advanceTimersByTimeAsync(60_000)
  tap('b', server(signedOut, signedOut), 'mood', 'Good')
  onlineManager.setOnline(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(statuses()).toEqual(['error', 'error'])
  sendAgain(client)
  await vi.advanceTimersByTimeAsync(0)
  expect(received).toEqual(['a', 'b', 'a', 'b'])
  letGo(client)
  expect(statuses()).not.toContain('error')
})

test('a nervous thumb says a thing once, and a later one says it again', async () => {
  expect(tap('a', server(), 'mood', 'Good')).toBeDefined()
  expect(tap('b', server(), 'mood', 'Good')).toBeUndefined()
  expect(tap('c', server(), 'mood', 'Low')).toBeDefined()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(tap('d', server(), 'mood', 'Low')).toBeDefined()
  await vi.advanceTimersByTimeAsync(0)
  expect(received).toEqual(['a', 'c', 'd'])
})

test('after signing out nothing more is sent', async () => {
  tap('a', server(fault))
  tap('b')
  await vi.advanceTimersByTimeAsync(0)
  client.clear()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(received).toEqual(['a'])
})
