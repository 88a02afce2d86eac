import { idField } from '@/lib/input'
import { NotFound } from '@/lib/refusal'
import { findUser, type Person } from './require-user'
import { plain, routeFault } from './route-fault'

type Context = { params: Promise<Record<string, string | string[] | undefined>> }
type Answer = (person: Person, request: Request, context: Context) => Promise<Response>

/**
 * A route handler for whoever is signed in, whose answer is nobody else's and kept by no cache.
 * What is missing and what is someone else's are the same 404.
 */
export function privateRoute(answer: Answer) {
  return async function handle(request: Request, context: Context): Promise<Response> {
    const response = await answered(answer, request, context)
    response.headers.set('cache-control', 'private, no-store')
    return response
  }
}

/** The id in a route's address. @throws NotFound for whatever can't be one. */
export async function routeId(params: Context['params']): Promise<string> {
  const id = idField.safeParse((await params).id)
  if (!id.success) throw new NotFound()
  return id.data
}

async function answered(answer: Answer, request: Request, context: Context): Promise<Response> {
  try {
    const person = await findUser()
    if (!person) return new Response('Sign in first.\n', { status: 401, headers: plain })
    return await answer(person, request, context)
  } catch (error) {
    if (error instanceof NotFound) {
      return new Response('Nothing is here.\n', { status: 404, headers: plain })
    }
    return routeFault(error)
  }
}
