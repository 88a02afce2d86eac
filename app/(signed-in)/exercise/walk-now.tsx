import { ChoiceField, Hidden, SelectField, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Press } from '@/app/_ui/press'
import { findWalk } from '@/db/exercise/walks'
import { usualWalk, walkLengthOptions } from '@/lib/exercise/walk'
import { moodOptions } from '@/lib/mood/words'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { sinceWhen } from '@/lib/time'
import { forgetWalk, startWalk } from './actions'
import { JustHome } from './just-home'
import { RunningWalk } from './running-walk'

/** A walk, sized to the step; or the one that is under way, wherever it was begun. */
export async function WalkNow({ recoveryId }: { recoveryId?: string }) {
  const person = await requireUser()
  const walk = await findWalk(person.id)
  return (
    <section className="card" aria-labelledby="walk-now">
      <h2 id="walk-now">{walk ? 'You’re out walking' : 'A walk now'}</h2>
      <div role="status">{!walk && <JustHome />}</div>
      {walk ? (
        <>
          <RunningWalk
            id={walk.id}
            startedAt={walk.startedAt.getTime()}
            meant={walk.minutes}
            serverNow={person.now.getTime()}
          />
          <p className="soft small">
            Since {sinceWhen(walk.startedAt, person)}. It counts from then, also while the phone
            sleeps or this page is closed.
          </p>
          <Press action={forgetWalk} id={walk.id} look="text">
            Don’t keep it
          </Press>
        </>
      ) : (
        <>
          <p>Out of the door, and slow is fine. It counts from the moment you press.</p>
          <Form action={startWalk} label="Start a walk">
            <Hidden name="id" value={newId()} />
            {recoveryId && <Hidden name="recoveryId" value={recoveryId} />}
            <ChoiceField
              name="minutes"
              label="How long"
              options={walkLengthOptions}
              defaultValue={usualWalk}
            />
            <SelectField
              name="moodBefore"
              label="Before you go"
              options={moodOptions}
              empty="I’d rather not say"
            />
            <div className="buttons">
              <SubmitButton>Start the walk</SubmitButton>
            </div>
          </Form>
        </>
      )}
    </section>
  )
}
