import { readFeed } from '@/lib/server/calendar-feed'
import { plain, routeFault } from '@/lib/server/route-fault'

type Context = { params: Promise<{ token: string }> }

// Whoever asks again is told whether anything has changed (RFC 9110, section 13), and nobody
// between the two keeps it.
const headers = {
  'content-type': 'text/calendar; charset=utf-8',
  'cache-control': 'private, no-cache',
  'x-robots-tag': 'noindex',
}
const NOTHING = { ...plain, 'cache-control': 'no-store' }

/** Her reminders for her own calendar (RFC 5545), by an address that is a secret. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const [, secret] = /^([\w-]{43})\.ics$/.exec((await params).token) ?? []
    const feed = secret ? await readFeed(secret, new Date()) : null
    if (!feed) return new Response('Nothing is here.\n', { status: 404, headers: NOTHING })
    const { text, tag } = feed
    if (names(request.headers.get('if-none-match'), tag)) {
      return new Response(null, { status: 304, headers: { ...headers, etag: tag } })
    }
    return new Response(text, { headers: { ...headers, etag: tag } })
  } catch (error) {
    return routeFault(error)
  }
}

// A proxy that packs an answer calls its tag weak, and it is the same answer all the same.
function names(tags: string | null, tag: string): boolean {
  return (tags ?? '').split(/,\s*/).some((each) => each.replace(/^W\//, '') === tag)
}
