import Link from 'next/link'
import { hasWaitingNote } from '@/db/recovery/notes/queries'
import { isOver } from '@/lib/applications/interviews/when'
import { requireUser } from '@/lib/server/require-user'

type Meeting = { startsAt: Date; minutes: number }

/** One quiet line while an interview is still to come, and none once a note is waiting. */
export async function WhileItsCalm({ interviews }: { interviews: Meeting[] }) {
  const { id, now } = await requireUser()
  const isAhead = interviews.some((interview) => !isOver(interview, now))
  if (!isAhead || (await hasWaitingNote(id))) return null
  return (
    <p className="small">
      <span className="soft">While it’s calm:</span>{' '}
      <Link href="/recovery/note" prefetch={false}>
        a note to yourself, in case it’s a no
      </Link>
    </p>
  )
}
