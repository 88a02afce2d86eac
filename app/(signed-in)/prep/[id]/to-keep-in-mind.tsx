import Link from 'next/link'
import { Section } from '@/app/_ui/page'

/** Her own notes for this one interview. */
export function ToKeepInMind({
  interviewId,
  notes,
}: {
  interviewId: string
  notes: string | null
}) {
  return (
    <Section title="To keep in mind">
      {notes ? (
        <p className="quote">{notes}</p>
      ) : (
        <p className="soft">
          Nothing noted. A line or two you’d like to read just before is enough.
        </p>
      )}
      <p>
        <Link href={`/applications/interviews/${interviewId}`} prefetch={false}>
          {notes ? 'Change these notes' : 'Note something'}
        </Link>
      </p>
    </Section>
  )
}
