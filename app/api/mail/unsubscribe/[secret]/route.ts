import { publicAddress } from '@/lib/server/link-secret'
import { plain, routeFault } from '@/lib/server/route-fault'
import { unsubscribeBy } from '@/lib/server/unsubscribing'

type Context = { params: Promise<{ secret: string }> }

const headers = { ...plain, 'cache-control': 'no-store' }

/**
 * One press in a mail program ends digests (RFC 8058). It comes signed out, from anywhere and
 * without cookies: the secret in the address is all the say it needs, and its body says nothing new.
 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { secret } = await params
    if (await unsubscribeBy(secret, new Date())) {
      return new Response('No reminder comes by mail any more.\n', { headers })
    }
    return new Response('Nothing is here.\n', { status: 404, headers })
  } catch (error) {
    return routeFault(error)
  }
}

/** Whoever follows the address by hand finds a page with a button; following it changes nothing. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { secret } = await params
  const location = publicAddress(`/mail/unsubscribe/${encodeURIComponent(secret)}`)
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
