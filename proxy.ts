import { type NextRequest, NextResponse } from 'next/server'

const OPEN = /^\/($|sign-in|sign-up|reset-password|support|evidence|witness|mail|offline|api\/)/

/**
 * Kindness only: it spares the signed-out a detour, and tells pages their own address and nonce.
 * It protects nothing; `requireUser()` and the action wrapper do.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const hasCookie = request.cookies.getAll().some(({ name }) => name.endsWith('onward.session'))
  const wantsPage = request.method === 'GET'
  if (wantsPage && !hasCookie && !OPEN.test(pathname)) {
    const signIn = new URL('/sign-in', request.nextUrl)
    signIn.searchParams.set('next', pathname + search)
    return NextResponse.redirect(signIn)
  }
  const policy = contentSecurityPolicy(crypto.randomUUID().replaceAll('-', ''))
  const headers = new Headers(request.headers)
  headers.set('x-onward-path', pathname + search)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  if (process.env.PUBLIC_URL?.startsWith('https:')) {
    response.headers.set('strict-transport-security', 'max-age=31536000')
  }
  return response
}

export const config = {
  matcher: [
    '/((?!_next/static|_next/image|icon|favicon|apple-icon|manifest\\.webmanifest|sw\\.js).*)',
  ],
}

function contentSecurityPolicy(nonce: string): string {
  const developing = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // Under 'strict-dynamic' a worker of our own needs saying so.
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
