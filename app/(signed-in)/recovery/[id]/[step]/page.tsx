import Link from 'next/link'
import { notFound } from 'next/navigation'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page, Section } from '@/app/_ui/page'
import { getRecovery, listSteps } from '@/db/recovery/queries'
import { daysBetween } from '@/lib/day'
import { cardOfTheDay } from '@/lib/recovery/evidence'
import { wordsFor } from '@/lib/recovery/step-words'
import { closingName, isStep, type Step, stepNumber, stepTitle } from '@/lib/recovery/words'
import { requireUser } from '@/lib/server/require-user'
import { NextOpening } from '../../../applications/next-opening'
import { RecoveryWorkout } from '../../../exercise/recovery-workout'
import { AskForFeedback } from '../../../feedback/ask-for-feedback'
import { ReachOut } from '../../../network/reach-out'
import { ThoughtRecord } from '../../../perspective/thought-record'
import { RecoveryReflection } from '../../../reflections/recovery-reflection'
import { EvidenceFigure } from '../../evidence-card'
import { NotAlone } from '../../not-alone'
import { StepClosing } from '../../step-closing'
import { StepMood } from '../../step-mood'

type Recovery = Awaited<ReturnType<typeof getRecovery>>

export async function generateMetadata({ params }: PageProps<'/recovery/[id]/[step]'>) {
  const { step } = await params
  return { title: isStep(step) ? stepTitle(step) : 'Not found' }
}

export default async function StepPage({ params }: PageProps<'/recovery/[id]/[step]'>) {
  const id = await idOr404(params)
  const { step } = await params
  if (!isStep(step)) notFound()
  const person = await requireUser()
  const recovery = await foundOr404(getRecovery(person.id, id))
  const touched = (await listSteps(person.id, id)).find((row) => row.step === step)
  const ofStep = { recoveryId: id, step }
  const card = cardOfTheDay(step, daysBetween(recovery.openedOn, person.today))
  return (
    <Page title={stepTitle(step)} lead={wordsFor(step).lead}>
      <p className="soft">
        Step {stepNumber(step)} of 6,{' '}
        <Link href={`/recovery/${id}`} prefetch={false}>
          after {recovery.company}
        </Link>
      </p>
      <StepMood {...ofStep} when="before" mood={touched?.moodBefore ?? null} />
      <EvidenceFigure card={card} />
      <RecordOf step={step} recovery={recovery} shown={card.id} />
      <StepMood {...ofStep} when="after" mood={touched?.moodAfter ?? null} />
      <Section title={touched?.closing ? closingName(touched.closing) : 'Close this step'}>
        <StepClosing {...ofStep} closing={touched?.closing ?? null} />
      </Section>
    </Page>
  )
}

// Each step is about real rows, and each domain brings its own.
function RecordOf({ step, recovery, shown }: { step: Step; recovery: Recovery; shown: string }) {
  switch (step) {
    case 'alone':
      return (
        <>
          <NotAlone receivedOn={recovery.receivedOn} shown={shown} />
          <NextOpening />
        </>
      )
    case 'feedback':
      return <AskForFeedback recovery={recovery} />
    case 'network':
      return <ReachOut />
    case 'perspective':
      return <ThoughtRecord recoveryId={recovery.id} />
    case 'exercise':
      return <RecoveryWorkout recoveryId={recovery.id} />
    case 'positives':
      return <RecoveryReflection applicationId={recovery.applicationId} recoveryId={recovery.id} />
  }
}
