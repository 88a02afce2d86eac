import type { Metadata } from 'next'
import Link from 'next/link'
import { CheckField, Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getReflection } from '@/db/reflections/queries'
import { formatDay } from '@/lib/day'
import { doorName } from '@/lib/reflections/words'
import { draftOf } from '@/lib/server/draft'
import { requireUser } from '@/lib/server/require-user'
import { correctReflection, discardReflection } from '../actions'
import { AnswerFields } from '../answer-fields'
import { QuestionsOf } from '../questions/questions-of'
import { openAnswers } from '../sealed-answers'

export const metadata: Metadata = { title: 'Reflection' }

export default async function ReflectionPage({ params }: PageProps<'/reflections/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const reflection = await foundOr404(getReflection(person.id, id))
  const { door, company, on, gaveMyBest } = reflection
  const written = `Written ${formatDay(on, person.locale, person.today)}`
  return (
    <Page
      title={company ?? 'Reflection'}
      lead={door ? `${doorName(door)}. ${written}` : written}
      narrow
    >
      {door === 'better' && <QuestionsOf reflection={reflection} />}
      <Form action={correctReflection} draft={await draftOf(`reflections:${id}`)}>
        <Hidden name="id" value={id} />
        <AnswerFields door={door} answers={openAnswers(reflection, person.vault)} />
        {!door && (
          <div>
            <CheckField name="gaveMyBest" label="I gave my best" defaultChecked={gaveMyBest} />
          </div>
        )}
        <div className="buttons">
          <SubmitButton>Save reflection</SubmitButton>
          <Link href="/reflections" prefetch={false}>
            All reflections
          </Link>
        </div>
      </Form>
      <Removal action={discardReflection} id={id} what="this reflection" />
    </Page>
  )
}
