import { CheckField, Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import type { ApplicationRow } from '@/db/applications/tables'
import { isBeforeInterviews } from '@/lib/applications/interviews/reached'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { keepInterview } from './actions'
import { InterviewFields } from './interview-fields'

type Props = { application: ApplicationRow; round: number; colleagues: string[] }

export async function AddInterview({ application, round, colleagues }: Props) {
  const { zone } = await requireUser()
  return (
    <details>
      <summary>Add an interview</summary>
      <Form action={keepInterview} label="Add an interview" clears>
        <Hidden name="id" value={newId()} />
        <Hidden name="applicationId" value={application.id} />
        <InterviewFields zone={zone} round={round} colleagues={colleagues} />
        {isBeforeInterviews(application) && (
          <CheckField name="moves" label="Move it to Interview too" defaultChecked />
        )}
        <div className="buttons">
          <SubmitButton>Save interview</SubmitButton>
        </div>
      </Form>
    </details>
  )
}
