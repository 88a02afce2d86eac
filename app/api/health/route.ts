import { isDatabaseUp } from '@/db/health'

const headers = { 'cache-control': 'no-store' }

export async function GET() {
  return (await isDatabaseUp())
    ? Response.json({ status: 'ok' }, { headers })
    : Response.json({ status: 'database away' }, { status: 503, headers })
}
