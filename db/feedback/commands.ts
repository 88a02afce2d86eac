import { applications } from '@/db/applications/tables'
import { write } from '@/db/client'
import { cancelMail, forgetUndelivered } from '@/db/mail/writing'
import { changeOwned, insertOnce, refuseUnlessOwned, removeOwned } from '@/db/owned'
import { recoveries } from '@/db/recovery/tables'
import type { UserId } from '@/lib/account/user-id'
import { namesOfTries } from '@/lib/feedback/sending'
import {
  feedback,
  feedbackRequests,
  type NewFeedbackRequestRow,
  type NewFeedbackRow,
} from './tables'

type Kept<Row> = Omit<Row, 'userId' | 'createdAt'>

export async function saveRequest(
  userId: UserId,
  request: Kept<NewFeedbackRequestRow>,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, applications, request.applicationId)
    if (request.recoveryId) await refuseUnlessOwned(tx, userId, recoveries, request.recoveryId)
    await insertOnce(tx, feedbackRequests, { ...request, userId, createdAt: now })
  })
}

export async function saveRequestChange(
  userId: UserId,
  { id, ...change }: Pick<Kept<NewFeedbackRequestRow>, 'id' | 'askedOf' | 'draft' | 'askOn'>,
): Promise<void> {
  await write((tx) =>
    changeOwned(tx, userId, feedbackRequests, { id, to: change, what: 'That request' }),
  )
}

export async function saveFeedback(
  userId: UserId,
  answer: Kept<NewFeedbackRow>,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await refuseUnlessOwned(tx, userId, applications, answer.applicationId)
    await insertOnce(tx, feedback, { ...answer, userId, createdAt: now })
  })
}

export async function saveFeedbackChange(
  userId: UserId,
  { id, ...change }: Pick<Kept<NewFeedbackRow>, 'id' | 'words' | 'receivedOn'>,
): Promise<void> {
  await write((tx) => changeOwned(tx, userId, feedback, { id, to: change, what: 'That feedback' }))
}

export async function removeFeedback(userId: UserId, id: string): Promise<void> {
  await write((tx) => removeOwned(tx, userId, feedback, id))
}

/** What has not left yet doesn’t leave, and what could not is forgotten. */
export async function removeRequest(
  userId: UserId,
  id: string,
  { now }: { now: Date },
): Promise<void> {
  await write(async (tx) => {
    await removeOwned(tx, userId, feedbackRequests, id)
    const its = { kind: 'feedback-request', about: namesOfTries(id) } as const
    await cancelMail(tx, userId, { ...its, now })
    await forgetUndelivered(tx, userId, its)
  })
}
