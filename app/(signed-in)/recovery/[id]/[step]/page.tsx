import { notFound } from 'next/navigation'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { getRecovery, listSteps } from '@/db/recovery/queries'
import { daysBetween } from '@/lib/day'
import { readTone } from '@/lib/feedback/words'
import { one, type Params } from '@/lib/params'
import { cardOfTheDay } from '@/lib/recovery/evidence'
import { isStep, type Step, stepTitle } from '@/lib/recovery/words'
import { readWalk } from '@/lib/reflections/look-back'
import { requireUser } from '@/lib/server/require-user'
import { NextOpening } from '../../../applications/next-opening'
import { RecoveryWorkout } from '../../../exercise/recovery-workout'
import { AskForFeedback } from '../../../feedback/ask-for-feedback'
import { ReachOut } from '../../../network/reach-out'
import { OtherWays } from '../../../perspective/other-ways'
import { ThoughtRecord } from '../../../perspective/thought-record'
import { RecoveryReflection } from '../../../reflections/recovery-reflection'
import { NotAlone } from '../../not-alone'
import { StepFrame } from '../../step-frame'

type Props = PageProps<'/recovery/[id]/[step]'>
type Recovery = Awaited<ReturnType<typeof getRecovery>>

export async function generateMetadata({ params }: Props) {
  const { step } = await params
  return { title: isStep(step) ? stepTitle(step) : 'Not found' }
}

export default async function StepPage({ params, searchParams }: Props) {
  const id = await idOr404(params)
  const [{ step }, asked] = await Promise.all([params, searchParams])
  if (!isStep(step)) notFound()
  const person = await requireUser()
  const recovery = await foundOr404(getRecovery(person.id, id))
  const touched = (await listSteps(person.id, id)).find((row) => row.step === step)
  const card = cardOfTheDay(step, daysBetween(recovery.openedOn, person.today))
  const isBare = step === 'positives' && readWalk(asked) !== undefined
  return (
    <StepFrame {...{ step, recovery, touched, card, isBare }}>
      <RecordOf {...{ step, recovery, asked }} shown={card.id} />
    </StepFrame>
  )
}

type RecordProps = { step: Step; recovery: Recovery; asked: Params; shown: string }

// Each step is about real rows, and each domain brings its own.
function RecordOf({ step, recovery, asked, shown }: RecordProps) {
  const { id: recoveryId, applicationId } = recovery
  switch (step) {
    case 'alone':
      return (
        <>
          <NotAlone receivedOn={recovery.receivedOn} shown={shown} />
          <NextOpening />
        </>
      )
    case 'feedback':
      return <AskForFeedback recovery={recovery} tone={readTone(one(asked.tone))} />
    case 'network':
      return <ReachOut />
    case 'perspective':
      return (
        <>
          <ThoughtRecord recoveryId={recoveryId} />
          <OtherWays recoveryId={recoveryId} />
        </>
      )
    case 'exercise':
      return <RecoveryWorkout recoveryId={recoveryId} />
    case 'positives':
      return <RecoveryReflection {...{ applicationId, recoveryId }} params={asked} />
  }
}
