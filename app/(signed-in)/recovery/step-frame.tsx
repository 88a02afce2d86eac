import Link from 'next/link'
import type { ReactNode } from 'react'
import { Page, Section } from '@/app/_ui/page'
import type { RecoveryStepRow } from '@/db/recovery/tables'
import type { EvidenceCard } from '@/lib/recovery/evidence'
import { wordsFor } from '@/lib/recovery/step-words'
import { closingName, type Step, stepNumber, stepTitle } from '@/lib/recovery/words'
import { EvidenceFigure } from './evidence-card'
import { StepClosing } from './step-closing'
import { StepMood } from './step-mood'

type Props = {
  step: Step
  recovery: { id: string; company: string }
  touched?: RecoveryStepRow
  card: EvidenceCard
  /** Behind a door there are three questions, and nothing else on the screen. */
  isBare?: boolean
  children: ReactNode
}

/** What every step has around its own record: the mood at both ends, a card, and its closing. */
export function StepFrame({ step, recovery, touched, card, isBare = false, children }: Props) {
  const ofStep = { recoveryId: recovery.id, step }
  return (
    <Page title={stepTitle(step)} lead={isBare ? undefined : wordsFor(step).lead}>
      <p className="soft">
        Step {stepNumber(step)} of 6,{' '}
        <Link href={`/recovery/${recovery.id}`} prefetch={false}>
          after {recovery.company}
        </Link>
      </p>
      {isBare ? (
        children
      ) : (
        <>
          <StepMood {...ofStep} when="before" mood={touched?.moodBefore ?? null} />
          <EvidenceFigure card={card} />
          {children}
          <StepMood {...ofStep} when="after" mood={touched?.moodAfter ?? null} />
          <Section title={touched?.closing ? closingName(touched.closing) : 'Close this step'}>
            <StepClosing {...ofStep} closing={touched?.closing ?? null} />
          </Section>
        </>
      )}
    </Page>
  )
}
