import type { Day } from '@/lib/day'
import { Refusal } from '@/lib/refusal'
import { archive, endWith, restore, takeBack } from './changes'
import type { Fact } from './history'
import type { Ending, Stage } from './words'

type Application = {
  id: string
  stage: Stage
  ending: Ending | null
  stageSince: Day
  archivedAt: Date | null
}

/** What happens to each of many; those it makes no sense for are left as they are. */
export function putAwayMany<Any extends Application>(many: Any[], today: Day) {
  return decided(
    many.filter(({ archivedAt }) => archivedAt === null),
    (application) => archive(application, today),
    'They are archived already.',
  )
}

/** Closes those still on their way as ghosted, for her own peace. */
export function closeManyAsGhosted<Any extends Application>(many: Any[], today: Day) {
  return decided(
    many.filter(({ ending }) => ending === null),
    (application) =>
      endWith(application, { ending: 'ghosted', reasons: ['peace'], on: today }, today),
    'These have ended already.',
  )
}

/** Takes back what a change of many did: to each it changed, and whose change is still its newest. */
export function takeBackMany<Any extends Application>(
  many: Any[],
  facts: readonly (Fact & { id: string; applicationId: string })[],
  { today, factOf }: { today: Day; factOf: (applicationId: string) => string },
) {
  const changed = many.flatMap((application) => {
    const fact = facts.find(({ id }) => id === factOf(application.id))
    return fact ? [{ application, fact }] : []
  })
  if (changed.length === 0) throw new Refusal('There is nothing to take back.')
  return changed.map(({ application, fact }) => {
    const history = facts.filter(({ applicationId }) => applicationId === application.id)
    const undone =
      fact.kind === 'archived' ? restore(application, today) : takeBack(history, fact.id, today)
    return { application, fact: undone }
  })
}

function decided<Any extends Application>(
  some: Any[],
  decide: (application: Any) => Fact,
  otherwise: string,
) {
  if (some.length === 0) throw new Refusal(otherwise)
  return some.map((application) => ({ application, fact: decide(application) }))
}
