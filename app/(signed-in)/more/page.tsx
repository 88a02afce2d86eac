import Link from 'next/link'
import { Page } from '@/app/_ui/page'

const rooms = [
  ['/feedback', 'Feedback', 'What you asked, what came back, and what you keep.'],
  ['/exercise', 'Exercise', 'Any movement counts.'],
  ['/mood', 'Mood', 'How you have been.'],
  ['/reflections', 'Reflections', 'What each interview taught you.'],
  ['/perspective', 'In proportion', 'First thoughts, and what became of them.'],
  ['/recovery/note', 'A note for the next no', 'From a calm day, to yourself.'],
  ['/reminders', 'Reminders', 'Follow-ups, and when they are due.'],
  ['/insights', 'Insights', 'How far the road went.'],
  ['/account', 'Account', 'Your name, time zone and language.'],
] as const

export default function MorePage() {
  return (
    <Page title="More">
      <ul className="rows">
        {rooms.map(([href, name, about]) => (
          <li key={href}>
            <span className="what">
              <Link href={href} prefetch={false}>
                {name}
              </Link>
              <span className="soft small">{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
