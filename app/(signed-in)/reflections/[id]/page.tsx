import type { Metadata } from 'next'
import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getReflection } from '@/db/reflections/queries'
import { formatDay } from '@/lib/day'
import { requireUser } from '@/lib/server/require-user'
import { correctReflection, discardReflection } from '../actions'
import { ReflectionFields } from '../reflection-fields'
import { openAnswers } from '../sealed-answers'

export const metadata: Metadata = { title: 'Reflection' }

export default async function ReflectionPage({ params }: PageProps<'/reflections/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const reflection = await foundOr404(getReflection(person.id, id))
  const answers = { ...openAnswers(reflection, person.vault), gaveMyBest: reflection.gaveMyBest }
  const written = formatDay(reflection.on, person.locale, person.today)
  return (
    <Page title={reflection.company ?? 'Reflection'} lead={`Written ${written}`} narrow>
      <Form action={correctReflection}>
        <Hidden name="id" value={reflection.id} />
        <ReflectionFields answers={answers} />
        <div className="buttons">
          <SubmitButton>Save reflection</SubmitButton>
          <Link href="/reflections" prefetch={false}>
            All reflections
          </Link>
        </div>
      </Form>
      <Removal action={discardReflection} id={reflection.id} what="this reflection" />
    </Page>
  )
}
