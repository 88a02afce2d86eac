import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { findRejectionOf } from '@/db/recovery/queries'
import type { Ending } from '@/lib/applications/words'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { beginRecovery } from './actions'

/** For an application that was turned down: the way to its recovery, or to beginning one. */
export async function ItsRecovery({
  application,
}: {
  application: { id: string; ending: Ending | null }
}) {
  const { id } = await requireUser()
  const { ending } = application
  if (ending !== 'rejected' && ending !== 'ghosted') return null
  const rejection = await findRejectionOf(id, application.id)
  if (rejection?.recoveryId) {
    return (
      <p>
        <Link href={`/recovery/${rejection.recoveryId}`} prefetch={false}>
          {ending === 'ghosted' ? 'The recovery after this silence' : 'The recovery after this no'}
        </Link>
      </p>
    )
  }
  return (
    <Form action={beginRecovery} label="Begin a recovery">
      <Hidden name="id" value={newId()} />
      <Hidden name="applicationId" value={application.id} />
      <p>If this one stings, six small steps are there for it, whenever you like.</p>
      <div className="buttons">
        <SubmitButton look="quiet">Begin a recovery</SubmitButton>
      </div>
    </Form>
  )
}
