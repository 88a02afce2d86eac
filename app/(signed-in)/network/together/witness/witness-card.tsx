import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { SecretLink } from '@/app/_ui/secret-link'
import type { WitnessRow } from '@/db/network/witness/tables'
import { publicAddress } from '@/lib/server/link-secret'
import { requireUser } from '@/lib/server/require-user'
import { formatDayAt } from '@/lib/time'
import { endWitness } from './actions'

type Props = { witness: WitnessRow; secret: string | null }

export async function WitnessCard({ witness: { id, name, expiresAt }, secret }: Props) {
  const person = await requireUser()
  // It runs out at midnight, which is the last moment of the day before.
  const lastMoment = new Date(expiresAt.getTime() - 1)
  return (
    <article className="card" aria-label={name}>
      <h3>{name}</h3>
      <p className="soft small">Open until the end of {formatDayAt(lastMoment, person)}</p>
      {secret && <SecretLink address={publicAddress(`/witness/${secret}`)} copy="Copy the link" />}
      <div className="buttons">
        {secret && (
          <Link href={`/witness/${secret}`} prefetch={false}>
            See what they see
          </Link>
        )}
        <Form action={endWitness} className="" label={`End the link of ${name}`}>
          <Hidden name="id" value={id} />
          <SubmitButton look="text">End it now</SubmitButton>
        </Form>
      </div>
    </article>
  )
}
