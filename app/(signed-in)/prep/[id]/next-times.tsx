import Link from 'next/link'
import { listReflections } from '@/db/reflections/queries'
import { formatDay } from '@/lib/day'
import { requireUser } from '@/lib/server/require-user'
import { KeptWordsList } from './kept-words'

const SHOWN = 4
/** Not every reflection says something for another time, so more are looked at than shown. */
const LOOKED_AT = 24

/** What she wanted to do, keep or look into another time, after the interviews before. */
export async function NextTimes() {
  const { id: userId, vault, locale, today } = await requireUser()
  const reflections = await listReflections(userId, { limit: LOOKED_AT })
  const kept = reflections.flatMap(({ id, nextTime, greyAreas, on, company }) => {
    const from = (
      <Link href={`/reflections/${id}`} prefetch={false}>
        {formatDay(on, locale, today)}
        {company && `, ${company}`}
      </Link>
    )
    const wish = vault.open('reflections.next_time', id, nextTime)
    const toLookInto = vault.open('reflections.grey_areas', id, greyAreas)
    return [
      wish && { key: id, words: wish, from },
      toLookInto && { key: `${id}-grey`, words: `To look into: ${toLookInto}`, from },
    ].filter((each) => each !== null && each !== '')
  })
  return (
    <KeptWordsList
      title="What you wanted to take into this one"
      empty="Nothing yet. What you write after an interview, for the next one, comes back here."
      kept={kept.slice(0, SHOWN)}
    />
  )
}
