import { Section } from '@/app/_ui/page'
import type { Params } from '@/lib/params'
import { addressOf, readWalk, screenNumber, type Viewpoint } from '@/lib/reflections/look-back'
import { doorName } from '@/lib/reflections/words'
import { newId } from '@/lib/server/id'
import { AnswersScreen } from './answers-screen'
import { Doors } from './doors'
import { KeptScreen } from './kept-screen'
import { QuestionsScreen } from './questions/questions-screen'

type Props = {
  viewpoint: Viewpoint
  applicationId: string | null
  params: Params
  /** What the two doors stand under. */
  title: string
}

/** Looking back at one interview: two doors, and behind each a screen or two. */
export function LookBack({ viewpoint, applicationId, params, title }: Props) {
  const walk = readWalk(params)
  if (!walk) {
    return (
      <Section title={title}>
        <Doors viewpoint={viewpoint} />
      </Section>
    )
  }
  const { door, screen, reflectionId = newId() } = walk
  const about = { viewpoint, applicationId, reflectionId }
  return (
    <div id="look-back" className="look-back">
      <Section title={doorName(door)} aside={screenNumber(walk)}>
        {screen === 'questions' && <QuestionsScreen {...about} />}
        {screen === 'rest' && <AnswersScreen {...about} door={door} />}
        {screen === 'kept' && <KeptScreen {...about} door={door} again={addressOf(viewpoint)} />}
      </Section>
    </div>
  )
}
