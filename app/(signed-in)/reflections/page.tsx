import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404 } from '@/app/_ui/found'
import { Empty, Page } from '@/app/_ui/page'
import { getInterview } from '@/db/applications/interviews/queries'
import { countReflections } from '@/db/reflections/queries'
import { readDayCursor } from '@/lib/day-cursor'
import { idField } from '@/lib/input'
import { one } from '@/lib/params'
import { evidenceCalled } from '@/lib/recovery/evidence'
import { readWalk } from '@/lib/reflections/look-back'
import { requireUser } from '@/lib/server/require-user'
import { EvidenceFigure } from '../recovery/evidence-card'
import { LookBack } from './look-back'
import { QuestionList } from './questions/question-list'
import { RecentInterviews } from './recent-interviews'
import { ReflectionList } from './reflection-list'

export const metadata: Metadata = { title: 'Reflections' }

export default async function ReflectionsPage({ searchParams }: PageProps<'/reflections'>) {
  const params = await searchParams
  const person = await requireUser()
  const asked = idField.safeParse(one(params.interview))
  const interview = asked.success ? await foundOr404(getInterview(person.id, asked.data)) : null
  const card = evidenceCalled('debriefs')
  const isChoosing = readWalk(params) === undefined
  return (
    <Page title="Reflections" lead="What an interview taught you, kept for the next one.">
      <LookBack
        viewpoint={{ interviewId: interview?.id }}
        applicationId={interview?.applicationId ?? null}
        params={params}
        title={interview ? `Look back at ${interview.company}` : 'Look back at an interview'}
      />
      {isChoosing && !interview && <RecentInterviews />}
      {isChoosing && !interview ? (
        <>
          {(await countReflections(person.id)) === 0 && <NothingYet />}
          <QuestionList after={readDayCursor(one(params.questions))} />
          <ReflectionList after={readDayCursor(one(params.after))} />
          <EvidenceFigure card={card} />
        </>
      ) : (
        <p>
          <Link href="/reflections" prefetch={false}>
            All reflections
          </Link>
        </p>
      )}
    </Page>
  )
}

function NothingYet() {
  return (
    <Empty>
      <p>
        Nothing here yet. An interview is practice, whatever came of it: one line on what they asked
        and what you’d say now is worth a lot on the evening before the next.
      </p>
    </Empty>
  )
}
