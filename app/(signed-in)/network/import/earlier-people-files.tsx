import Link from 'next/link'
import { Section } from '@/app/_ui/page'
import { listPeopleFiles } from '@/db/network/imports/queries'
import { isUndoable, undoableSince } from '@/lib/files/undo'
import { countOf } from '@/lib/plural'
import { type Person, requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'
import { UndoPeopleImport } from './undo-people-import'

const MOST = 20

type Listed = Awaited<ReturnType<typeof listPeopleFiles>>[number]

/** Files that came in, and those that still wait. */
export async function EarlierPeopleFiles() {
  const person = await requireUser()
  const files = await listPeopleFiles(person.id, {
    undoneSince: undoableSince(person.now),
    limit: MOST,
  })
  if (files.length === 0) return null
  return (
    <Section title="Earlier files">
      <ul className="rows">
        {files.map((file) => (
          <EarlierFile key={file.id} file={file} person={person} />
        ))}
      </ul>
    </Section>
  )
}

function EarlierFile({ file, person }: { file: Listed; person: Person }) {
  const { id, finishedAt, undoneAt } = file
  const name = person.vault.open('contact_imports.file_name', id, file.fileName)
  return (
    <li>
      <span className="what">
        <Link href={`/network/import/${id}`} prefetch={false}>
          {name}
        </Link>
        <span className="soft">{said(file, person)}</span>
      </span>
      {finishedAt && !undoneAt && isUndoable(finishedAt, person.now) && (
        <UndoPeopleImport id={id} name={name} />
      )}
    </li>
  )
}

function said({ createdAt, finishedAt, undoneAt, written }: Listed, person: Person): string {
  const day = formatDayAt(undoneAt ?? finishedAt ?? createdAt, person)
  if (undoneAt) return `Taken back ${day}`
  if (!finishedAt) return `Chosen ${day}, and not imported yet`
  return `${countOf(written, 'person', 'people')}, ${day}`
}
