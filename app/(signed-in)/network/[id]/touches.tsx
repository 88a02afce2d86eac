import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Empty, Section } from '@/app/_ui/page'
import { listTouches } from '@/db/network/queries'
import { formatDay } from '@/lib/day'
import { type DayCursor, writeDayCursor } from '@/lib/day-cursor'
import { touchName } from '@/lib/network/words'
import { pageOf } from '@/lib/page-of'
import { requireUser } from '@/lib/server/require-user'
import { takeBackTouch } from '../actions'

const PAGE_SIZE = 20

type Props = { contactId: string; after?: DayCursor }

export async function Touches({ contactId, after }: Props) {
  const person = await requireUser()
  const found = await listTouches(person.id, contactId, { after, limit: PAGE_SIZE + 1 })
  const { shown, last } = pageOf(found, PAGE_SIZE)
  return (
    <Section title="So far">
      {shown.length === 0 && <NoTouches />}
      <ol className="timeline">
        {shown.map(({ id, kind, on, note }) => (
          <li key={id}>
            <time dateTime={on}>{formatDay(on, person.locale, person.today)}</time>
            {touchName(kind)}
            {note && <p className="quote soft">{person.vault.open('touches.note', id, note)}</p>}
            <Form
              action={takeBackTouch}
              className=""
              label={`Take back: ${touchName(kind)}, ${on}`}
            >
              <Hidden name="id" value={id} />
              <SubmitButton look="text">Take back</SubmitButton>
            </Form>
          </li>
        ))}
      </ol>
      <nav className="buttons" aria-label="Earlier and later">
        {after && (
          <Link href={`/network/${contactId}`} prefetch={false}>
            Back to the latest
          </Link>
        )}
        {last && (
          <Link href={`/network/${contactId}?after=${writeDayCursor(last)}`} prefetch={false}>
            Earlier
          </Link>
        )}
      </nav>
    </Section>
  )
}

function NoTouches() {
  return (
    <Empty>
      <p>
        Nothing here yet. A short message counts as much as a long lunch, and it needn’t ask for
        anything.
      </p>
    </Empty>
  )
}
