import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listWaitingNotes } from '@/db/recovery/notes/queries'
import { requireUser } from '@/lib/server/require-user'

/** The end of a rehearsal: nothing more to do, and nothing to take along. */
export async function PutAway({ interviewId }: { interviewId: string }) {
  const { id } = await requireUser()
  const waiting = await listWaitingNotes(id)
  const isKept = waiting.some((note) => note.interviewId === interviewId)
  return (
    <Section title="And now put it away">
      <p>You’ve planned for it, so you needn’t carry it in there.</p>
      {isKept && (
        <p className="soft">What you wrote is sealed. If a no comes, it opens by itself.</p>
      )}
      <p>
        <Link href={`/prep/${interviewId}`} className="button" prefetch={false}>
          Back to getting ready
        </Link>
      </p>
    </Section>
  )
}
