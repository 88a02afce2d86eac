import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { listInterviewsOf } from '@/db/applications/interviews/queries'
import { listFirstAnswers } from '@/db/recovery/own-road'
import type { Ending, Stage } from '@/lib/applications/words'
import { type Day, dayIn, daysBetween } from '@/lib/day'
import { countOf } from '@/lib/plural'
import { longSilence, quietSince, usualWait } from '@/lib/recovery/silence'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { letItRest } from './actions'

/** As many answers as her usual wait is taken from, the newest ones. */
const LOOKED_AT = 200

type Application = { id: string; stage: Stage; ending: Ending | null; stageSince: Day }

/** Once it has been silent for longer than usual: she may call it a no, for her own peace. */
export async function LongSilence({ application }: { application: Application }) {
  const { id, today, zone } = await requireUser()
  if (application.ending !== null || application.stage === 'saved') return null
  const [answers, rounds] = await Promise.all([
    listFirstAnswers(id, { limit: LOOKED_AT }),
    listInterviewsOf(id, application.id),
  ])
  const met = rounds.map(({ startsAt }) => dayIn(zone, startsAt))
  const since = quietSince(application.stageSince, met, today)
  if (!since) return null
  const waits = answers.flatMap(({ appliedOn, answeredOn }) =>
    appliedOn ? Math.max(0, daysBetween(appliedOn, answeredOn)) : [],
  )
  const usual = usualWait(waits)
  const silence = longSilence(since, today, usual)
  if (!silence) return null
  return (
    <section className="card" aria-labelledby="silence">
      <h2 id="silence">It has been quiet for {countOf(silence.days, 'day')}</h2>
      <p>
        {usual &&
          `Answers to you usually came within ${countOf(usual.days, 'day')} (n = ${usual.count}). `}
        You needn’t go on waiting. If an answer comes after all, it simply takes its place here.
      </p>
      <Form action={letItRest} className="buttons" label="Treat as closed">
        <Hidden name="id" value={newId()} />
        <Hidden name="applicationId" value={application.id} />
        <SubmitButton look="quiet">Treat as closed for my peace</SubmitButton>
      </Form>
    </section>
  )
}
