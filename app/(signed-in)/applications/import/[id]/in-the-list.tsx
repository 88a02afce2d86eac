import Link from 'next/link'
import { LeftOut } from '@/app/_ui/left-out'
import { Page, Section } from '@/app/_ui/page'
import { UndoFile } from '@/app/_ui/undo-file'
import { countUntouched } from '@/db/applications/imports/queries'
import type { ImportRow } from '@/db/applications/imports/tables'
import { isUndoable } from '@/lib/files/undo'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { undoImport } from '../actions'

/** What came of a file. */
export async function InTheList({ kept }: { kept: ImportRow }) {
  const { vault, now } = await requireUser()
  const { id, written, choices, finishedAt } = kept
  const name = vault.open('imports.file_name', id, kept.fileName)
  return (
    <Page
      title={`${countOf(written, 'application')} ${written === 1 ? 'is' : 'are'} in your list`}
      lead={name}
    >
      <div className="buttons">
        <Link href="/applications" className="button" prefetch={false}>
          See your applications
        </Link>
      </div>
      <LeftOut leftOut={choices.leftOut} badRows={`/api/imports/${id}/bad-rows`} />
      {finishedAt && isUndoable(finishedAt, now) && <SecondThoughts kept={kept} name={name} />}
    </Page>
  )
}

async function SecondThoughts({ kept: { id, written }, name }: { kept: ImportRow; name: string }) {
  const person = await requireUser()
  const going = await countUntouched(person.id, id)
  const staying = written - going
  return (
    <Section title="Not what you meant?">
      <p>
        For a day you can undo it.{' '}
        {staying === 0
          ? `Then ${going === 1 ? 'it goes' : `all ${countOf(going, 'application')} go`} out of your list again.`
          : `Then ${countOf(going, 'application')} ${going === 1 ? 'goes' : 'go'} out of your list again; the ${staying.toLocaleString('en-GB')} you have worked with since ${staying === 1 ? 'stays' : 'stay'}.`}
      </p>
      <UndoFile action={undoImport} id={id} name={name} />
    </Section>
  )
}
