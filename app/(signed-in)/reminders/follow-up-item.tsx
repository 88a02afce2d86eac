import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Press } from '@/app/_ui/press'
import type { ListedFollowUp } from '@/db/reminders/queries'
import { formatDay, isAfter, relativeDay } from '@/lib/day'
import { postponed } from '@/lib/reminders/due'
import { nameOf } from '@/lib/reminders/name'
import { requireUser } from '@/lib/server/require-user'
import { letFollowUpGo, markDone, putOff } from './actions'
import { AnswerForm } from './answer-form'

type Shown = {
  followUp: ListedFollowUp
  /** Left out where the page is about that person already. */
  withPerson?: boolean
  mayWait?: boolean
}

export async function FollowUpItem({ followUp, withPerson = true, mayWait = true }: Shown) {
  const { vault, today, locale } = await requireUser()
  const { id, contactId, contactName, on } = followUp
  const what = vault.open('follow_ups.what', id, followUp.what)
  const about = { what, name: nameOf({ kind: 'follow-up', id, occasion: on }) }
  return (
    <li>
      <span className="what">
        <strong>{what}</strong>
        <span className="soft small">
          {withPerson && (
            <>
              <Link href={`/network/${contactId}`} prefetch={false}>
                {contactName}
              </Link>
              {' · '}
            </>
          )}
          <time dateTime={on} title={formatDay(on, locale, today)}>
            {relativeDay(on, today, locale)}
          </time>
        </span>
      </span>
      <div className="buttons">
        {mayWait ? (
          <>
            <AnswerForm action={markDone} gives="done" {...about}>
              <Hidden name="id" value={id} />
              <SubmitButton look="quiet">Done</SubmitButton>
            </AnswerForm>
            <AnswerForm action={putOff} gives="later" {...about}>
              <Hidden name="id" value={id} />
              <Hidden name="on" value={postponed(followUp, today)} />
              <SubmitButton look="text">
                {isAfter(on, today) ? 'A day later' : 'Tomorrow'}
              </SubmitButton>
            </AnswerForm>
            <AnswerForm action={letFollowUpGo} gives="dropped" {...about}>
              <Hidden name="id" value={id} />
              <SubmitButton look="text">Not any more</SubmitButton>
            </AnswerForm>
          </>
        ) : (
          // Today’s page stays light: the way back costs a script of its own.
          <Press action={markDone} id={id}>
            Done
          </Press>
        )}
      </div>
    </li>
  )
}
