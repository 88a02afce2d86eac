import { Section } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { listLetters } from '@/db/perspective/queries'
import type { LetterRow } from '@/db/perspective/tables'
import { letterPlace } from '@/lib/perspective/places'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'
import { discardLetter } from '../actions'
import { LetterForm } from './letter-form'

/** The letters of a recovery, to be read again, and paper for another. */
export async function LetterList({ recoveryId }: { recoveryId: string }) {
  const { id } = await requireUser()
  const [rows, draft] = await Promise.all([
    listLetters(id, recoveryId),
    draftOf(letterPlace(recoveryId)),
  ])
  return (
    <>
      {rows.map((row) => (
        <KeptLetter key={row.id} row={row} />
      ))}
      <Section title={rows.length > 0 ? 'Another letter' : 'Three things it may hold'}>
        <Prompts />
        <LetterForm recoveryId={recoveryId} letter={{ id: newId(), words: '' }} draft={draft} />
      </Section>
    </>
  )
}

function Prompts() {
  return (
    <ol className="prompts">
      <li>What happened, told as it was, and how it feels.</li>
      <li>What you would say to a friend who stood where you stand now.</li>
      <li>What you wish for yourself in the days to come.</li>
    </ol>
  )
}

async function KeptLetter({ row }: { row: LetterRow }) {
  const person = await requireUser()
  const words = person.vault.open('letters.words', row.id, row.words)
  const draft = await draftOf(letterPlace(row.id))
  return (
    <article className="card letter">
      <h2>Written {formatDayAt(row.createdAt, person)}</h2>
      <p className="written">{words}</p>
      <details open={draft.fields !== null}>
        <summary>Change it</summary>
        <LetterForm letter={{ id: row.id, words }} draft={draft} />
        <Removal action={discardLetter} id={row.id} what="this letter" />
      </details>
    </article>
  )
}
