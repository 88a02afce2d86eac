import { Section } from '@/app/_ui/page'
import { listReflections } from '@/db/reflections/queries'
import type { Params } from '@/lib/params'
import { readWalk } from '@/lib/reflections/look-back'
import { requireUser } from '@/lib/server/require-user'
import { LookBack } from './look-back'
import { ReflectionItem } from './reflection-item'

const SHOWN = 5

type Props = {
  recoveryId: string
  applicationId: string
  /** What the address asks for: which door, and which screen behind it. */
  params?: Params
}

/** The sixth step’s record: what the interview taught, kept with this recovery. */
export async function RecoveryReflection({ recoveryId, applicationId, params = {} }: Props) {
  const { id } = await requireUser()
  const isWalking = readWalk(params) !== undefined
  const kept = isWalking ? [] : await listReflections(id, { recoveryId, limit: SHOWN })
  return (
    <>
      <LookBack
        viewpoint={{ recoveryId }}
        applicationId={applicationId}
        params={params}
        title="Two ways to look back"
      />
      {kept.length > 0 && (
        <Section title="What you kept">
          <ul className="rows">
            {kept.map((reflection) => (
              <ReflectionItem key={reflection.id} reflection={reflection} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
