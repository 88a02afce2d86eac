import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { formatDay } from '@/lib/day'
import { requireUser } from '@/lib/server/require-user'
import { takeBackTouch } from '../actions'
import type { Happening } from './happening'

export async function HappeningItem({ happening }: { happening: Happening }) {
  const { locale, today } = await requireUser()
  const { on, title, link, words, isTouch } = happening
  return (
    <li>
      <time dateTime={on}>{formatDay(on, locale, today)}</time>
      {title}
      {link && (
        <>
          {', '}
          <Link href={link.href} prefetch={false}>
            {link.words}
          </Link>
        </>
      )}
      {words && <p className="quote soft">{words}</p>}
      {isTouch && <TakingBack {...happening} />}
    </li>
  )
}

/** A touch without words is gone in a tap; one with words, in two. */
function TakingBack({ id, on, title, words }: Happening) {
  const form = (
    <Form action={takeBackTouch} className="" label={`Take back: ${title}, ${on}`}>
      <Hidden name="id" value={id} />
      <SubmitButton look="text">{words ? 'Take it back' : 'Take back'}</SubmitButton>
    </Form>
  )
  if (!words) return form
  return (
    <details>
      <summary>Take back</summary>
      <p className="soft">The words go with it.</p>
      {form}
    </details>
  )
}
