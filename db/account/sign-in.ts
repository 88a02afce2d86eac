import { eq } from 'drizzle-orm'
import { db, write } from '@/db/client'
import { Refusal } from '@/lib/refusal'
import { type NewPersonKeyRow, type NewPersonRow, people, personKeys, sessions } from './tables'

// What happens before there is a UserId: these alone take none.

/** @throws Refusal when the address already has an account. */
export async function createAccount(person: NewPersonRow, key: NewPersonKeyRow): Promise<void> {
  await write(async (tx) => {
    const made = await tx
      .insert(people)
      .values(person)
      .onConflictDoNothing({ target: people.email })
      .returning({ id: people.id })
    if (made.length === 0) {
      throw new Refusal('This address can’t be used for a new account. If it’s yours, sign in.')
    }
    await tx.insert(personKeys).values(key)
  })
}

export async function findPasswordHash(email: string) {
  const rows = await db()
    .select({ id: people.id, passwordHash: people.passwordHash })
    .from(people)
    .where(eq(people.email, email))
    .limit(1)
  return rows[0]
}

export async function saveSession(session: typeof sessions.$inferInsert): Promise<void> {
  await write((tx) => tx.insert(sessions).values(session))
}

/** The person behind a login, with the key to their words: one look-up for a whole request. */
export async function findLogin(loginHash: string) {
  const rows = await db()
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      zone: people.zone,
      locale: people.locale,
      keyId: personKeys.keyId,
      wrapped: personKeys.wrapped,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .innerJoin(personKeys, eq(personKeys.userId, sessions.userId))
    .where(eq(sessions.loginHash, loginHash))
    .limit(1)
  return rows[0]
}

export async function saveLastSeen(loginHash: string, lastSeenAt: Date): Promise<void> {
  await write((tx) =>
    tx.update(sessions).set({ lastSeenAt }).where(eq(sessions.loginHash, loginHash)),
  )
}

export async function removeSession(loginHash: string): Promise<void> {
  await write((tx) => tx.delete(sessions).where(eq(sessions.loginHash, loginHash)))
}

/**
 * Sets a new password and ends every session, for whoever runs this instance.
 *
 * @returns whether the address has an account.
 */
export async function saveNewPassword(email: string, passwordHash: string): Promise<boolean> {
  return write(async (tx) => {
    const [person] = await tx
      .update(people)
      .set({ passwordHash })
      .where(eq(people.email, email))
      .returning({ id: people.id })
    if (!person) return false
    await tx.delete(sessions).where(eq(sessions.userId, person.id))
    return true
  })
}
