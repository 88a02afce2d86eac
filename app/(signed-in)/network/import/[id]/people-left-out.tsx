import Link from 'next/link'
import { CheckField, Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { BadRow } from '@/lib/files/bad-rows'
import type { Duplicate, PeoplePlan } from '@/lib/network/import/plan'
import type { Likeness } from '@/lib/network/import/same-person'
import { countOf } from '@/lib/plural'
import { choosePeople } from '../actions'

const SHOWN = 50

const likenesses: Record<Likeness, string> = {
  email: 'the same mail address',
  link: 'the same profile',
  name: 'the same name, and no other company',
}

/** Rows that nobody is made of, and why; the duplicates only unless she says otherwise. */
export function PeopleLeftOut({
  id,
  plan: { duplicates, bad },
  keepDuplicates,
}: {
  id: string
  plan: PeoplePlan
  keepDuplicates: boolean
}) {
  return (
    <>
      {(duplicates.length > 0 || keepDuplicates) && (
        <Form action={choosePeople} label="Duplicates">
          <Hidden name="id" value={id} />
          <div className="choices">
            <CheckField
              name="keepDuplicates"
              label="Import the duplicates too"
              defaultChecked={keepDuplicates}
            />
          </div>
          <div className="buttons">
            <SubmitButton look="quiet">Look again</SubmitButton>
          </div>
        </Form>
      )}
      <div>
        {duplicates.length > 0 && <Duplicates duplicates={duplicates} />}
        {bad.length > 0 && <BadRows id={id} bad={bad} />}
      </div>
    </>
  )
}

function Duplicates({ duplicates }: { duplicates: Duplicate[] }) {
  return (
    <details>
      <summary>{duplicatesSaid(duplicates.length)}</summary>
      <ul className="rows">
        {duplicates.slice(0, SHOWN).map((duplicate) => (
          <li key={duplicate.line}>
            <span className="what">
              <strong>{duplicate.name}</strong>
              <span className="soft">{duplicate.company}</span>
            </span>
            <span className="soft small">
              Line {duplicate.line.toLocaleString('en-GB')} · <LooksLike {...duplicate} />
            </span>
          </li>
        ))}
      </ul>
      <More count={duplicates.length - SHOWN} />
    </details>
  )
}

function LooksLike({ of, by }: Duplicate) {
  if (of.at === 'file') {
    return (
      <>
        like {of.name} in line {of.line.toLocaleString('en-GB')}: {likenesses[by]}
      </>
    )
  }
  return (
    <>
      like{' '}
      <Link href={`/network/${of.id}`} prefetch={false}>
        {of.name}
      </Link>{' '}
      in your list: {likenesses[by]}
    </>
  )
}

function BadRows({ id, bad }: { id: string; bad: BadRow[] }) {
  return (
    <details>
      <summary>{countOf(bad.length, 'row')} can’t be read</summary>
      <ul className="rows">
        {bad.slice(0, SHOWN).map(({ line, reason }) => (
          <li key={line}>
            <span className="soft small">Line {line.toLocaleString('en-GB')}</span>
            <span className="what">{reason}</span>
          </li>
        ))}
      </ul>
      <More count={bad.length - SHOWN} />
      <p>
        The others can come in without them.{' '}
        <a href={`/api/contact-imports/${id}/bad-rows`}>
          Download {bad.length === 1 ? 'this row' : 'these rows'} with the{' '}
          {bad.length === 1 ? 'reason' : 'reasons'} (CSV)
        </a>{' '}
        to put them right.
      </p>
    </details>
  )
}

function More({ count }: { count: number }) {
  return count > 0 ? <p className="soft">And {count.toLocaleString('en-GB')} more.</p> : null
}

export function duplicatesSaid(count: number): string {
  return `${countOf(count, 'row')} ${count === 1 ? 'looks like a duplicate' : 'look like duplicates'}`
}
