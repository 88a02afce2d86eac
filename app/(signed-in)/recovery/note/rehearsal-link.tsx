import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listWaitingNotes } from '@/db/recovery/notes/queries'
import { rehearsalAddress } from '@/lib/recovery/rehearsal'
import { requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'

/** The way to a rehearsal, or the word that it has been done. */
export async function RehearsalLink({ interviewId }: { interviewId: string }) {
  const person = await requireUser()
  const waiting = await listWaitingNotes(person.id)
  const done = waiting.find((note) => note.kind === 'rehearsal' && note.interviewId === interviewId)
  return (
    <Section title="Two minutes for the other case">
      <p className="soft">
        {done
          ? `Rehearsed on ${formatDayAt(done.createdAt, person)}, and put away.`
          : 'Go through a no once, calmly, with a plan at the end. Then it needn’t come along.'}
      </p>
      <p>
        <Link href={rehearsalAddress(interviewId, 'where')} prefetch={false}>
          {done ? 'Once more' : 'Rehearse the next no'}
        </Link>
      </p>
    </Section>
  )
}
