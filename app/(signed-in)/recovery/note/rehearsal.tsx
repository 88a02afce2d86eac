import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import type { Params } from '@/lib/params'
import { type RehearsalScreen, readScreen, screenCount } from '@/lib/recovery/rehearsal'
import { draftOf } from '@/lib/server/draft'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { rehearse } from './actions'
import { ownFacts } from './own-facts'
import { PutAway } from './put-away'
import { RehearsalFields } from './rehearsal-fields'
import { rehearsedSoFar } from './rehearsed'

type Interview = { id: string; applicationId: string; company: string; round: number }

const titles: Record<Exclude<RehearsalScreen, 'away'>, string> = {
  where: 'The message arrives',
  thought: 'The first thought',
  true: 'What is also true',
  plan: 'And then',
}

/** Two minutes before an interview, one thing a screen, and then it is put away. */
export async function Rehearsal({ interview, params }: { interview: Interview; params: Params }) {
  const person = await requireUser()
  const screen = readScreen(params)
  if (screen === 'away') return <PutAway interviewId={interview.id} />
  const said = await rehearsedSoFar(interview.id)
  const place = `recovery:rehearsal:${interview.id}:${screen}`
  const isLast = screen === 'plan'
  return (
    <Section title={titles[screen]} aside={screenCount(screen)}>
      <Form key={screen} action={rehearse} draft={await draftOf(place)} label={titles[screen]}>
        <Hidden name="id" value={said?.id ?? newId()} />
        <Hidden name="interviewId" value={interview.id} />
        <Hidden name="screen" value={screen} />
        <RehearsalFields
          screen={screen}
          said={said}
          facts={screen === 'true' ? await ownFacts(person, interview) : []}
        />
        <div className="buttons">
          <SubmitButton name="go" value="on">
            {isLast ? 'Seal it, and put it away' : 'Next'}
          </SubmitButton>
          {screen === 'where' ? (
            <Link href={`/prep/${interview.id}`} prefetch={false}>
              Not now
            </Link>
          ) : (
            <SubmitButton name="go" value="back" look="text">
              Back
            </SubmitButton>
          )}
        </div>
      </Form>
    </Section>
  )
}
