import Link from 'next/link'
import { addressOf, firstScreen, type Viewpoint } from '@/lib/reflections/look-back'
import { aboutDoor, doorName, doors } from '@/lib/reflections/words'
import { newId } from '@/lib/server/id'

/** The two ways to look back. The id of what will be written stands in the address from here on. */
export function Doors({ viewpoint }: { viewpoint: Viewpoint }) {
  return (
    <>
      <p className="soft">
        Take the one that feels truer today. Any question can stay open, and only you can read your
        answers: they are sealed with a key of your own.
      </p>
      <div className="doors">
        {doors.map((door) => (
          <Link
            key={door}
            href={addressOf(viewpoint, { door, screen: firstScreen(door), reflectionId: newId() })}
            className="card door"
            prefetch={false}
          >
            <strong>{doorName(door)}</strong>
            <span>{aboutDoor(door)}</span>
          </Link>
        ))}
      </div>
    </>
  )
}
