import Link from 'next/link'
import { LeftOut } from '@/app/_ui/left-out'
import { Page, Section } from '@/app/_ui/page'
import { UndoFile } from '@/app/_ui/undo-file'
import { countAsTheyCame } from '@/db/network/imports/queries'
import type { ContactImportRow } from '@/db/network/imports/tables'
import { isUndoable } from '@/lib/files/undo'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { undoPeopleImport } from '../actions'

/** What came of a file. */
export async function PeopleAreIn({ kept }: { kept: ContactImportRow }) {
  const { vault, now } = await requireUser()
  const { id, written, choices, finishedAt } = kept
  const name = vault.open('contact_imports.file_name', id, kept.fileName)
  return (
    <Page title={`${countOf(written, 'person is', 'people are')} in your list`} lead={name}>
      <div className="buttons">
        <Link href="/network" className="button" prefetch={false}>
          See your people
        </Link>
      </div>
      <LeftOut leftOut={choices.leftOut} badRows={`/api/contact-imports/${id}/bad-rows`} />
      {finishedAt && isUndoable(finishedAt, now) && <SecondThoughts kept={kept} name={name} />}
    </Page>
  )
}

async function SecondThoughts({
  kept: { id, written },
  name,
}: {
  kept: ContactImportRow
  name: string
}) {
  const person = await requireUser()
  const going = await countAsTheyCame(person.id, id)
  const staying = written - going
  return (
    <Section title="Not what you meant?">
      <p>
        For a day you can undo it.{' '}
        {staying === 0
          ? 'Then everyone in it goes out of your list again, but for those you change, are in touch with or plan something with until then.'
          : `Then ${countOf(going, 'person goes', 'people go')} out of your list again; whom you have changed, been in touch with or planned something with since stays.`}
      </p>
      <UndoFile action={undoPeopleImport} id={id} name={name} />
    </Section>
  )
}
