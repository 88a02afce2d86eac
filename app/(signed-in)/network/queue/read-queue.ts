import { cache } from 'react'
import { listCandidates } from '@/db/network/queue/candidates'
import { listInterviewsAhead, listRecentNoes } from '@/db/network/queue/situation'
import { listAnswersTo } from '@/db/reminders/answers'
import { notNowName } from '@/lib/network/queue/not-now'
import { isAfterANo, rankQueue } from '@/lib/network/queue/ranking'
import { requireUser } from '@/lib/server/require-user'

/** Whom to write to today, and whether a no has just come; asked once a request. */
export const readQueue = cache(async () => {
  const person = await requireUser()
  const [noes, interviews] = await Promise.all([
    listRecentNoes(person.id, person),
    listInterviewsAhead(person.id, person),
  ])
  const candidates = await listCandidates(person.id, { ...person, noes, interviews })
  const { today, now } = person
  const situation = { noes, interviews, today }
  const names = candidates.map(({ id }) => notNowName(id))
  const left = await listAnswersTo(person.id, names)
  const away = new Set(left.flatMap(({ about, until }) => (until && until > now ? [about] : [])))
  const here = candidates.filter(({ id }) => !away.has(notNowName(id)))
  return { people: rankQueue(here, situation), afterANo: isAfterANo(situation) }
})
