import { ChoiceField, Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { KeptAnswer } from '@/db/feedback/queries'
import { isReadyToOpen, unopenedSentence } from '@/lib/feedback/opening'
import { moodOptions } from '@/lib/mood/words'
import { requireUser } from '@/lib/server/require-user'
import { formatMoment } from '@/lib/time'
import { openFeedback, waitUntilTomorrow } from './actions'

/** What came back, before it is opened: when that may be, and every way to do otherwise. */
export async function Unopened({ answer }: { answer: KeptAnswer }) {
  const person = await requireUser()
  const { id, opensWith } = answer
  const isReady = isReadyToOpen(answer, person.now)
  const isForTwo = opensWith === 'friend'
  return (
    <section className="card calm" aria-label="Not opened yet">
      <p>
        <strong>{unopenedSentence(answer, person.now, (at) => formatMoment(at, person))}</strong>
      </p>
      <p>
        It is sealed with your own key, and its words are shown nowhere until you open it. It can
        wait as long as you like.
      </p>
      {isForTwo && (
        <>
          <p>Is your friend there, beside you or on the phone?</p>
          <OpeningForm id={id} label="With a friend" press="We’re here. Open it" />
        </>
      )}
      {isReady && <OpeningForm id={id} label="Open it" press="Open it" />}
      {!isReady && (
        <details>
          <summary>{isForTwo ? 'Open it on your own after all' : 'Open it now after all'}</summary>
          <OpeningForm id={id} label="Open it after all" press="Open it now" />
        </details>
      )}
      {(isReady || isForTwo) && (
        <Form action={waitUntilTomorrow} className="">
          <Hidden name="id" value={id} />
          <SubmitButton look="text">Rather tomorrow at ten</SubmitButton>
        </Form>
      )}
    </section>
  )
}

function OpeningForm({ id, label, press }: { id: string; label: string; press: string }) {
  return (
    <Form action={openFeedback} label={label}>
      <Hidden name="id" value={id} />
      <ChoiceField
        name="mood"
        label="How are you just now?"
        hint="Only if you like. If it’s a low moment, another one will do as well."
        options={moodOptions}
      />
      <div className="buttons">
        <SubmitButton>{press}</SubmitButton>
      </div>
    </Form>
  )
}
