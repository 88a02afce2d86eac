import { ownFacts } from '@/lib/perspective/own-facts'
import type { OwnRecord } from '@/lib/perspective/own-record'

/** A thought, and what her own record has to say to it. */
export function OwnFacts({
  thought,
  record,
  locale,
}: {
  thought: string
  record: OwnRecord
  locale: string
}) {
  const { quote, answer, more } = ownFacts(thought, record, locale)
  return (
    <div className="own-facts">
      <p>
        You wrote “{quote}”: {answer}
      </p>
      {more.length > 0 && <p className="soft">{more.join(' ')}</p>}
    </div>
  )
}
