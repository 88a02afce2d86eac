import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { findLogin, removeSession, saveLastSeen, saveSession } from '@/db/account/sign-in'
import type { UserId } from '@/lib/account/user-id'
import { instanceKey, settings } from './instance'

const DAY = 86_400
/** Seconds a login may go unused, and seconds it lasts at most. */
const IDLE_SECONDS = 30 * DAY
export const ABSOLUTE_SECONDS = 90 * DAY
const SEEN_EVERY_MS = 3_600_000

export function sessionSecret(): string {
  return instanceKey('next-auth').toString('base64url')
}

export function sessionCookie() {
  const secure = settings().publicUrl.startsWith('https:')
  return {
    // The __Host- prefix ties the cookie to this host and to HTTPS.
    name: secure ? '__Host-onward.session' : 'onward.session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure } as const,
  }
}

/** A new login for one browser: 256 random bits, of which the database only keeps the hash. */
export async function openLogin(userId: UserId, now: Date): Promise<string> {
  const loginId = randomBytes(32).toString('base64url')
  await saveSession({
    loginHash: hashLogin(loginId),
    userId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + ABSOLUTE_SECONDS * 1000),
  })
  return loginId
}

/** Opens a login and hands the browser the same token next-auth would, in the same cookie. */
export async function startSession(userId: UserId, now: Date): Promise<void> {
  const token = await encode({
    token: { loginId: await openLogin(userId, now) },
    secret: sessionSecret(),
    maxAge: ABSOLUTE_SECONDS,
  })
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, token, { ...options, maxAge: ABSOLUTE_SECONDS })
}

export async function endSession(): Promise<void> {
  const jar = await cookies()
  const { name, options } = sessionCookie()
  const loginId = await readLoginId(jar.get(name)?.value)
  if (loginId) await removeSession(hashLogin(loginId))
  jar.set(name, '', { ...options, maxAge: 0 })
}

/** The login this request carries, checked against its row; null when it has none that counts. */
export async function currentLogin(now: Date) {
  const token = (await cookies()).get(sessionCookie().name)?.value
  const loginId = await readLoginId(token)
  return loginId ? checkLogin(loginId, now) : null
}

/** The row behind a login id, unless it was ended, has expired, or went unused too long. */
export async function checkLogin(loginId: string, now: Date) {
  const loginHash = hashLogin(loginId)
  const login = await findLogin(loginHash)
  if (!login || login.expiresAt <= now) return null
  const unusedMs = now.getTime() - login.lastSeenAt.getTime()
  if (unusedMs > IDLE_SECONDS * 1000) return null
  if (unusedMs > SEEN_EVERY_MS) await saveLastSeen(loginHash, now)
  return login
}

async function readLoginId(token: string | undefined): Promise<string | null> {
  if (!token) return null
  try {
    const content = await decode({ token, secret: sessionSecret() })
    return typeof content?.loginId === 'string' ? content.loginId : null
  } catch {
    return null
  }
}

function hashLogin(loginId: string): string {
  return createHash('sha256').update(loginId).digest('base64url')
}
