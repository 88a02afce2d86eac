import type { Metadata } from 'next'
import Link from 'next/link'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getRecovery, listSteps } from '@/db/recovery/queries'
import { roadSoFar } from '@/lib/recovery/road'
import { steps } from '@/lib/recovery/words'
import { requireUser } from '@/lib/server/require-user'
import { NextStepCard } from '../next-step-card'
import { Progress } from '../progress'
import { StepSection } from '../step-section'

export const metadata: Metadata = { title: 'Recovery' }

export default async function RecoveryPage({ params }: PageProps<'/recovery/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const recovery = await foundOr404(getRecovery(person.id, id))
  const touched = await listSteps(person.id, id)
  return (
    <Page title={`After ${recovery.company}`} lead={roadSoFar(recovery.stageReached)}>
      <NextStepCard recovery={recovery} touched={touched} />
      <Progress touched={touched} />
      <div className="cards two">
        {steps.map((step) => (
          <StepSection
            key={step}
            recoveryId={id}
            step={step}
            touched={touched.find((row) => row.step === step)}
          />
        ))}
      </div>
      <p>
        <Link href={`/applications/${recovery.applicationId}`} prefetch={false}>
          The application this was about
        </Link>
      </p>
    </Page>
  )
}
