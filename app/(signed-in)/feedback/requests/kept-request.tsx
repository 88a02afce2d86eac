import Link from 'next/link'
import { Press } from '@/app/_ui/press'
import type { KeptRequest as Kept } from '@/db/feedback/queries'
import { type Day, formatDay } from '@/lib/day'
import { standingSentence } from '@/lib/feedback/standing-sentence'
import { isSettled, slip, standingOf } from '@/lib/feedback/tries'
import { requireUser } from '@/lib/server/require-user'
import { letGo, pickUpAgain, takeBackTry } from './actions'
import { FirstTry } from './first-try'
import { howItWent } from './how-it-was-sent'
import { itsLetter } from './its-letter'
import { SecondTry } from './second-try'

type Props = {
  request: Kept
  /** On its own page, which needs no way to itself. */
  alone?: boolean
}

/** One request: where it stands in a sentence, and the one thing to do next, if there is one. */
export async function KeptRequest({ request, alone = false }: Props) {
  const person = await requireUser()
  const { today, locale } = person
  const { id, sentOn, askedOf } = request
  const draft = person.vault.open('feedback_requests.draft', id, request.draft)
  const standing = standingOf(request, today)
  const letter = isSettled(standing) ? null : await itsLetter(person, request)
  const say = (day: Day) => formatDay(day, locale, today)
  return (
    <div className="card request">
      <p>
        <strong>{howItWent(request, say)}</strong>
        {askedOf && <span className="soft"> · to {askedOf}</span>}
      </p>
      {letter?.is === 'undelivered' && <p className="notice">{letter.sentence}</p>}
      <p role="status">
        {letter?.is === 'on-its-way' ? letter.sentence : standingSentence(standing, today, say)}
      </p>
      {letter?.is === 'left' && <p className="soft small">{letter.sentence}</p>}
      {sentOn ? (
        <details>
          <summary>The message</summary>
          <p className="quote">{draft}</p>
        </details>
      ) : (
        <p className="quote">{draft}</p>
      )}
      {standing.is === 'ready' && <FirstTry request={request} draft={draft} />}
      {standing.is === 'second-try' && <SecondTry request={request} words={letter?.text} />}
      <div className="buttons">
        {!alone && (
          <Link href={`/feedback/requests/${id}`} prefetch={false}>
            Change it
          </Link>
        )}
        {slip(request) && (alone || !isSettled(standing)) && (
          <Press action={takeBackTry} id={id} look="text">
            {request.againOn ? 'Take the second try back' : 'It hasn’t gone out yet'}
          </Press>
        )}
        {!isSettled(standing) && (
          <Press action={letGo} id={id} look="text">
            Let it rest
          </Press>
        )}
        {standing.is === 'let-go' && (
          <Press action={pickUpAgain} id={id} look="text">
            Pick it up again
          </Press>
        )}
      </div>
    </div>
  )
}
