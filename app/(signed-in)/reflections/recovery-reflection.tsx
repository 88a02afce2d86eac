import { Section } from '@/app/_ui/page'
import { listReflections } from '@/db/reflections/queries'
import { requireUser } from '@/lib/server/require-user'
import { ReflectionForm } from './reflection-form'
import { ReflectionItem } from './reflection-list'

const SHOWN = 5

/** The sixth step's record: what the interview taught, kept with this recovery. */
export async function RecoveryReflection(ids: { recoveryId: string; applicationId: string }) {
  const { id } = await requireUser()
  const { recoveryId } = ids
  const reflections = await listReflections(id, { recoveryId, limit: SHOWN })
  return (
    <Section title="Three questions">
      {reflections.length > 0 && (
        <ul className="rows">
          {reflections.map((reflection) => (
            <ReflectionItem key={reflection.id} reflection={reflection} />
          ))}
        </ul>
      )}
      <ReflectionForm {...ids} />
    </Section>
  )
}
