import type { listFollowUpsDone } from '@/db/network/follow-ups-done'
import type { listInterviewsWith } from '@/db/network/joined'
import type { listTouches } from '@/db/network/queries'
import { type Day, dayIn } from '@/lib/day'
import { touchName } from '@/lib/network/words'
import type { Person } from '@/lib/server/require-user'

type RowOf<List extends (...args: never[]) => Promise<unknown[]>> = Awaited<
  ReturnType<List>
>[number]

/** One line of a timeline. */
export type Happening = {
  id: string
  on: Day
  title: string
  /** What it leads to, and by which words. */
  link?: { href: string; words: string }
  words: string | null
  /** Only a touch was noted here, and can be taken back here. */
  isTouch: boolean
}

export function fromTouch(touch: RowOf<typeof listTouches>, { vault }: Person): Happening {
  const { id, on, kind, note, meetUp, meetUpId } = touch
  return {
    ...{ id, on, title: touchName(kind), isTouch: true },
    ...(meetUp && { link: { href: `/network/meet-ups/${meetUpId}`, words: meetUp } }),
    words: vault.open('touches.note', id, note),
  }
}

export function fromFollowUp(
  { id, what, doneAt }: RowOf<typeof listFollowUpsDone>,
  { vault, zone, now }: Person,
): Happening {
  const on = dayIn(zone, doneAt ?? now)
  const words = vault.open('follow_ups.what', id, what)
  return { id, on, title: 'Followed up', words, isTouch: false }
}

export function fromInterview(
  { id, company, startsAt }: RowOf<typeof listInterviewsWith>,
  { zone }: Person,
): Happening {
  const link = { href: `/applications/interviews/${id}`, words: company }
  return { id, on: dayIn(zone, startsAt), title: 'Interview', link, words: null, isTouch: false }
}
