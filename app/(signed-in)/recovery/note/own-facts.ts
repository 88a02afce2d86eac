import { getApplication } from '@/db/applications/queries'
import { countStandings } from '@/db/insights/queries'
import { countQuestions } from '@/db/reflections/questions/queries'
import type { Stage } from '@/lib/applications/words'
import { roads } from '@/lib/insights/roads'
import { alsoTrue, type OwnFact } from '@/lib/recovery/rehearsal'
import type { Person } from '@/lib/server/require-user'

type Interview = { applicationId: string; company: string; round: number }

/** What is true of her own record, whatever comes of this interview. */
export async function ownFacts({ id }: Person, interview: Interview): Promise<OwnFact[]> {
  const [standings, answers, application] = await Promise.all([
    countStandings(id),
    countQuestions(id, { answered: true }),
    getApplication(id, interview.applicationId),
  ])
  const { reached, open } = roads(standings)
  const atLeast = (stage: Stage) => reached.find((one) => one.stage === stage)?.atLeast ?? 0
  const isCounted = application.ending === null && application.archivedAt === null
  return alsoTrue({
    company: interview.company,
    round: interview.round,
    sent: atLeast('applied'),
    interviewed: atLeast('interview'),
    answers,
    open: isCounted ? open - 1 : open,
  })
}
