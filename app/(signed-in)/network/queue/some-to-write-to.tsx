import Link from 'next/link'
import { countOf } from '@/lib/plural'
import { readQueue } from './read-queue'

/** How many there would be a reason to write to; who, stands on a page of its own. */
export async function SomeToWriteTo() {
  const { people, afterANo } = await readQueue()
  if (people.length === 0) return null
  const count = Math.min(people.length, AT_MOST)
  return (
    <section className="card calm" aria-labelledby="reach-out">
      <h2 id="reach-out">Reach out today</h2>
      <p>
        {afterANo
          ? 'A no is a good day to hear a friendly voice. '
          : 'There is a reason to write to somebody. '}
        {countOf(count, 'person comes', 'people come')} to mind, each with why now.
      </p>
      <p>
        <Link href="/network/queue" className="button quiet" prefetch={false}>
          Look who
        </Link>
      </p>
    </section>
  )
}

const AT_MOST = 5
