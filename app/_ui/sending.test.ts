import { redirect } from 'next/navigation'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Action, type ActionResult, idle } from '@/lib/result'
import { onSaved } from './saved'
import { telling } from './sending'

const heard = vi.fn()
let stop: () => void

beforeEach(() => {
  stop = onSaved(heard)
})
afterEach(() => {
  stop()
  heard.mockClear()
  vi.unstubAllGlobals()
})

function answering(answer: ActionResult): Action {
  return async () => answer
}

function sent(action: Action): Promise<ActionResult> {
  return telling(action)(idle, new FormData())
}

test('what was saved is told, once', async () => {
  await sent(answering({ status: 'saved' }))
  expect(heard).toHaveBeenCalledTimes(1)
})

test('an answer that leads to another page is one that saved', async () => {
  await expect(sent(async () => redirect('/today'))).rejects.toThrow('NEXT_REDIRECT')
  expect(heard).toHaveBeenCalledTimes(1)
})

test.each<ActionResult>([
  { status: 'invalid', fields: { name: 'A name is needed.' }, typed: {} },
  { status: 'refused', reason: 'That one is done already.', typed: {} },
  { status: 'failed', reason: 'Our fault.', typed: {} },
])('nobody hears of what was $status', async (answer) => {
  expect(await sent(answering(answer))).toEqual(answer)
  expect(heard).not.toHaveBeenCalled()
})

test('a lost connection has saved nothing', async () => {
  vi.stubGlobal('navigator', { onLine: true })
  const result = await sent(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(result.status).toBe('failed')
  expect(heard).not.toHaveBeenCalled()
})

test('whoever has stopped listening hears no more', async () => {
  stop()
  await sent(answering({ status: 'saved' }))
  expect(heard).not.toHaveBeenCalled()
})
