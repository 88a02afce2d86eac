import { Section } from '@/app/_ui/page'
import { Press } from '@/app/_ui/press'
import { type KeptMail, listUndelivered } from '@/db/mail/queries'
import { failureWords } from '@/lib/mail/failure'
import { isOfUse } from '@/lib/mail/of-use'
import { mailKindNames } from '@/lib/mail/words'
import { requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'
import { letMailGo, tryMailAgain } from './actions'

const MOST = 20

/** Mail that was given up; nothing, where there is none. */
export async function Undelivered() {
  const person = await requireUser()
  const mails = await listUndelivered(person.id, { limit: MOST })
  if (mails.length === 0) return null
  return (
    <Section title="Mail that couldn’t be delivered">
      <ul className="rows">
        {mails.map((mail) => (
          <li key={mail.id}>
            <span className="what">
              <span>
                {mailKindNames[mail.kind]} to <strong>{mail.to}</strong>
              </span>
              <span className="soft small">{howItWent(mail, (at) => formatDayAt(at, person))}</span>
            </span>
            <span className="buttons">
              {isOfUse(mail, person.now) && (
                <Press action={tryMailAgain} id={mail.id}>
                  Try again
                </Press>
              )}
              <Press action={letMailGo} id={mail.id}>
                Let it go
              </Press>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function howItWent({ tries, deadAt, lastFailure }: KeptMail, say: (at: Date) => string): string {
  const on = deadAt ? say(deadAt) : ''
  const tried = tries === 1 ? `Tried once, on ${on}` : `Tried ${tries} times, last on ${on}`
  return `${tried}; ${failureWords(lastFailure)}.`
}
