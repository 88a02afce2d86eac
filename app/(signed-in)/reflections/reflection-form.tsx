import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { keepReflection } from './actions'
import { ReflectionFields } from './reflection-fields'

type Props = { recoveryId?: string; applicationId?: string }

/** The article’s three questions. Given an application or a recovery, the answers belong to it. */
export async function ReflectionForm({ recoveryId, applicationId }: Props) {
  await requireUser()
  return (
    <Form action={keepReflection} clears>
      <Hidden name="id" value={newId()} />
      {recoveryId && <Hidden name="recoveryId" value={recoveryId} />}
      {applicationId && <Hidden name="applicationId" value={applicationId} />}
      <ReflectionFields />
      <div className="buttons">
        <SubmitButton>Save reflection</SubmitButton>
      </div>
    </Form>
  )
}
