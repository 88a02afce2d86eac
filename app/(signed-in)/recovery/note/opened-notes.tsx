import { Removal } from '@/app/_ui/removal'
import { listOpenedNotes } from '@/db/recovery/notes/queries'
import type { NoteForNoRow } from '@/db/recovery/tables'
import { planInWords } from '@/lib/recovery/if-then'
import { requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'
import { discardNoteForNo } from './actions'
import { openNote } from './sealed-note'

/** What she wrote to herself on a calm day, for exactly now. */
export async function OpenedNotes({ recoveryId }: { recoveryId: string }) {
  const { id } = await requireUser()
  const notes = await listOpenedNotes(id, recoveryId)
  return notes.map((note, at) => {
    const label =
      notes.length > 1 ? `A note from you, ${at + 1} of ${notes.length}` : 'A note from you'
    return <OpenedNote key={note.id} note={note} label={label} />
  })
}

async function OpenedNote({ note, label }: { note: NoteForNoRow; label: string }) {
  const person = await requireUser()
  const { plan, where, thought, friend, alsoTrue, letter } = openNote(note, person.vault)
  const written = formatDayAt(note.createdAt, person)
  return (
    <section className="card calm note-to-self" aria-label={label}>
      <p className="soft">
        You wrote this to yourself on {written}
        {note.kind === 'rehearsal' && ', before the interview'}.
      </p>
      {plan && <p className="plan">{planInWords(plan, where)}</p>}
      {thought && (
        <div>
          <p className="soft small">You thought that this might come first</p>
          <p className="quote">{thought}</p>
        </div>
      )}
      {friend && (
        <div>
          <p className="soft small">And what you’d tell a friend who had it</p>
          <p className="quote">{friend}</p>
        </div>
      )}
      {alsoTrue.length > 0 && (
        <div>
          <p className="soft small">What was true as well when you wrote it</p>
          <ul>
            {alsoTrue.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      )}
      {letter && <p className="letter">{letter}</p>}
      <Removal action={discardNoteForNo} id={note.id} what="this note" />
    </section>
  )
}
