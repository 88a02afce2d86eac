import { logCrash } from './log'

export const plain = { 'content-type': 'text/plain; charset=utf-8' }

/** What a route answers when the fault is ours: a number to find it by, and nothing about it. */
export function routeFault(error: unknown): Response {
  const number = logCrash('route', error)
  return new Response(`Something went wrong on our side. (Number: ${number})\n`, {
    status: 500,
    headers: { ...plain, 'cache-control': 'no-store' },
  })
}
