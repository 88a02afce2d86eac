import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { WaitingNote } from '@/db/recovery/notes/queries'
import { requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'
import { discardNoteForNo } from './actions'

/** The notes that wait, each by the day it was written, and no word more. */
export function WaitingNotes({ notes }: { notes: WaitingNote[] }) {
  return (
    <section className="section" aria-label="Waiting">
      {notes.map((note) => (
        <Waiting key={note.id} note={note} />
      ))}
      <p className="soft">
        It stays shut, for you too, until you next record a no. Then it opens by itself, on the page
        of that recovery.
      </p>
    </section>
  )
}

async function Waiting({ note }: { note: WaitingNote }) {
  const person = await requireUser()
  const written = formatDayAt(note.createdAt, person)
  return (
    <div className="card calm">
      <p>
        <strong>
          {note.kind === 'rehearsal' ? 'What you rehearsed is waiting.' : 'A note is waiting.'}
        </strong>{' '}
        You wrote it on {written}.
      </p>
      <details>
        <summary>Discard it unread</summary>
        <Form action={discardNoteForNo}>
          <Hidden name="id" value={note.id} />
          <p>It will be gone for good, and nobody will have read it.</p>
          <div className="buttons">
            <SubmitButton look="quiet">Discard for good</SubmitButton>
          </div>
        </Form>
      </details>
    </div>
  )
}
