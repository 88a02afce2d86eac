import { and, eq } from 'drizzle-orm'
import { inTurn } from '@/db/account/in-turn'
import { endLink, endLinks, keepLink, type OpenedLink } from '@/db/account/link-tokens'
import { linkTokens, type NewLinkTokenRow } from '@/db/account/tables'
import { write } from '@/db/client'
import { insertOnce, theOne } from '@/db/owned'
import type { UserId } from '@/lib/account/user-id'
import { Refusal } from '@/lib/refusal'
import { areSideBySide } from './queries'
import { pairSides } from './tables'

type When = { now: Date }
/** The two rows of a pair: one of whoever said yes, one of whoever had asked. */
type Sides = { pairId: string; mine: string; theirs: string }

const purpose = 'pair'

/** A link that one other person can say yes to. Asked for twice it is one link. */
export async function saveInvitation(userId: UserId, link: NewLinkTokenRow): Promise<void> {
  await write(async (tx) => {
    await inTurn(tx, [userId])
    const made = await tx
      .select({ hash: linkTokens.hash })
      .from(linkTokens)
      .where(invitation(userId, String(link.subjectId)))
      .limit(1)
    if (made.length === 0) await keepLink(tx, link)
  })
}

/** @throws NotFound when there is no such invitation of this person. */
export async function removeInvitation(userId: UserId, id: string, { now }: When): Promise<void> {
  await write(async (tx) => {
    const its = invitation(userId, id)
    theOne(await tx.select({ hash: linkTokens.hash }).from(linkTokens).where(its), 'That link')
    await endLinks(tx, userId, { purpose, subjectId: id, now })
  })
}

/**
 * Two people search side by side from now on, and the link opens nothing any more.
 *
 * @throws Refusal when the link is used up, is their own, or the two already do.
 */
export async function saveAcceptance(
  userId: UserId,
  link: OpenedLink,
  { pairId, mine, theirs, now }: Sides & When,
): Promise<void> {
  const partnerId = link.userId
  if (partnerId === userId) {
    throw new Refusal('This is your own invitation. It is for somebody else to open.')
  }
  await write(async (tx) => {
    await inTurn(tx, [userId, partnerId])
    // The same yes sent twice.
    if (await areSideBySide(tx, userId, { partnerId, pairId })) return
    if (await areSideBySide(tx, userId, { partnerId })) {
      throw new Refusal('You two already search side by side.')
    }
    if (!(await endLink(tx, partnerId, { hash: link.hash, now }))) {
      throw new Refusal('This invitation has been used, or taken back. A new one is quickly made.')
    }
    const side = { pairId, createdAt: now }
    await insertOnce(tx, pairSides, { ...side, id: mine, userId, partnerId })
    await insertOnce(tx, pairSides, { ...side, id: theirs, userId: partnerId, partnerId: userId })
  })
}

function invitation(userId: UserId, id: string) {
  return and(
    ...[eq(linkTokens.userId, userId), eq(linkTokens.purpose, purpose)],
    eq(linkTokens.subjectId, id),
  )
}
