import { CopyButton } from '@/app/_ui/copy-button'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { ListedMedal } from '@/db/recovery/silver/queries'
import { formatDay } from '@/lib/day'
import { mailtoLink } from '@/lib/mailto'
import { requireUser } from '@/lib/server/require-user'
import { dropReturn, noteReturn } from './actions'

/** Days to write to somebody again, each with its note, ready to be sent or let go. */
export async function MedalList({ medals }: { medals: ListedMedal[] }) {
  const { vault, locale, today } = await requireUser()
  return (
    <ul className="rows">
      {medals.map(({ id, dueOn, person, company, draft }) => {
        const words = vault.open('silver_medals.draft', id, draft)
        const on = formatDay(dueOn, locale, today)
        return (
          <li key={id}>
            <span className="what">
              <strong>Write to {person ? `${person} at ${company}` : company}</strong>
              <span className="soft small">{on}</span>
            </span>
            <details>
              <summary>The note</summary>
              <p className="quote">{words}</p>
              <div className="buttons">
                <a className="button quiet" href={mailtoLink({ body: words })}>
                  Open in my mail
                </a>
                <CopyButton text={words} />
                <Form action={noteReturn} className="" label={`Wrote to ${company}, ${on}`}>
                  <Hidden name="id" value={id} />
                  <SubmitButton look="quiet">I wrote</SubmitButton>
                </Form>
                <Form action={dropReturn} className="" label={`Not any more: ${company}, ${on}`}>
                  <Hidden name="id" value={id} />
                  <SubmitButton look="text">Not any more</SubmitButton>
                </Form>
              </div>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
