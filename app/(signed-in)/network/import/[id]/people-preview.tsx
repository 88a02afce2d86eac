import { ImportFile } from '@/app/_ui/import-file'
import { Empty, Page } from '@/app/_ui/page'
import { Press } from '@/app/_ui/press'
import type { ContactImportRow } from '@/db/network/imports/tables'
import type { PeoplePlan } from '@/lib/network/import/plan'
import { type ContactFileKind, contactFileName } from '@/lib/network/import/words'
import { countOf } from '@/lib/plural'
import { readKeptPeople } from '@/lib/server/read-people'
import { requireUser } from '@/lib/server/require-user'
import { discardPeopleFile, takeInPeople } from '../actions'
import { duplicatesSaid, PeopleLeftOut } from './people-left-out'
import { PeopleMade } from './people-made'

/** Whom a file would bring, before anything of it is saved. */
export async function PeoplePreview({ kept }: { kept: ContactImportRow }) {
  const person = await requireUser()
  const { id, kind, choices } = kept
  const { plan } = await readKeptPeople(person, kept)
  const name = person.vault.open('contact_imports.file_name', id, kept.fileName)
  return (
    <Page title="Before they come in" lead={name}>
      <div className="card calm">
        <Summary kind={kind} plan={plan} />
        <div className="buttons">
          {plan.made.length > 0 && <ImportFile action={takeInPeople} id={id} />}
          <Press action={discardPeopleFile} id={id} look="text" label="Throw this file away">
            Throw this file away
          </Press>
        </div>
      </div>
      {plan.made.length > 0 ? <PeopleMade made={plan.made} /> : <Nobody />}
      <PeopleLeftOut id={id} plan={plan} keepDuplicates={choices.keepDuplicates} />
    </Page>
  )
}

function Summary({ kind, plan }: { kind: ContactFileKind; plan: PeoplePlan }) {
  const { made, duplicates, bad, dayless } = plan
  return (
    <div>
      <p className="soft">Reads like: {contactFileName(kind)}</p>
      <ul className="plain-list">
        <li>
          <strong>{countOf(made.length, 'person', 'people')} will be added</strong>
        </li>
        {duplicates.length > 0 && <li>{duplicatesSaid(duplicates.length)}</li>}
        {bad.length > 0 && <li>{countOf(bad.length, 'row')} can’t be read</li>}
        {dayless > 0 && (
          <li className="soft">
            {countOf(dayless, '“Met on” day')} can’t be read and {dayless === 1 ? 'is' : 'are'} left
            out
          </li>
        )}
      </ul>
    </div>
  )
}

function Nobody() {
  return (
    <Empty>
      <p>
        Nobody new is in this file. Either everyone in it is in your list already, or none of its
        rows can be read; below is which, and why.
      </p>
    </Empty>
  )
}
