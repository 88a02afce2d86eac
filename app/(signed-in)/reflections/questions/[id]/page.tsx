import type { Metadata } from 'next'
import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { getQuestion } from '@/db/reflections/questions/queries'
import { formatDay } from '@/lib/day'
import { draftOf } from '@/lib/server/draft'
import { requireUser } from '@/lib/server/require-user'
import { correctQuestion, discardQuestion } from '../actions'
import { QuestionFields } from '../question-fields'
import { openQuestion } from '../sealed-question'

export const metadata: Metadata = { title: 'A question asked of you' }

export default async function QuestionPage({ params }: PageProps<'/reflections/questions/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const question = await foundOr404(getQuestion(person.id, id))
  const noted = formatDay(question.on, person.locale, person.today)
  return (
    <Page
      title="A question asked of you"
      lead={question.company ? `${question.company}, noted ${noted}` : `Noted ${noted}`}
      narrow
    >
      <Form action={correctQuestion} draft={await draftOf(`reflections:question:${id}`)}>
        <Hidden name="id" value={id} />
        <QuestionFields words={openQuestion(question, person.vault)} />
        <div className="buttons">
          <SubmitButton>Save question</SubmitButton>
          <Link href="/reflections#questions" prefetch={false}>
            All questions
          </Link>
        </div>
      </Form>
      <Removal action={discardQuestion} id={id} what="this question" />
    </Page>
  )
}
