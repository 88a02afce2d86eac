'use client'

import { useState } from 'react'
import { useFormState } from './form'

const FIELD = 'basedOn'

/**
 * Says which edition of a row a form was made from. Whatever else draws the page anew, it stays the
 * one whose words she saw when she began to type, until this very form has been saved.
 */
export function BasedOn({ edition }: { edition: string }) {
  const { result, offered, isDraft } = useFormState()
  // Without JavaScript the answer is a new page around the words of the old one.
  const typed = 'typed' in result ? result.typed[FIELD] : undefined
  const [held, setHeld] = useState({ edition: typed ?? edition, after: result })
  // The answer and the page that shows it may arrive one after the other.
  const isSaved = result.status === 'saved' && result !== held.after
  if (isSaved && edition !== held.edition) setHeld({ edition, after: result })
  const begunOn = isDraft && result.status !== 'saved' ? offered[FIELD] : undefined
  return (
    <>
      <input type="hidden" name={FIELD} value={held.edition} />
      {begunOn !== undefined && begunOn !== held.edition && (
        <p className="notice attention">
          This was changed after you began. The fields hold what you typed: if you save it, it takes
          the place of that change.
        </p>
      )}
    </>
  )
}
