'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { type Ending, endingName, endings, stageName, stages } from '@/lib/applications/words'
import type { Destination } from '../use-moves'
import type { Card } from './board-columns'

type QuickEnding = Exclude<Ending, 'rejected'>
const quickEndings = endings.filter((ending): ending is QuickEnding => ending !== 'rejected')

/** Where one card may go. A no is never a slip of the hand: it has a page of its own. */
export function MoveDialog({
  card,
  onChoose,
  onClose,
}: {
  card: Card | null
  onChoose: (card: Card, to: Destination) => void
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (card) dialog.current?.showModal()
  }, [card])

  function choose(to: Destination) {
    dialog.current?.close()
    if (card) onChoose(card, to)
  }

  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="move-title" onClose={onClose}>
      <div className="sheet-inside">
        <h2 id="move-title">{card ? `Move ${card.company}` : 'Move'}</h2>
        {card?.ending ? (
          <Ended card={card} />
        ) : (
          <>
            <div className="choices">
              {stages.map((stage) => (
                <button
                  key={stage}
                  type="button"
                  className="button quiet"
                  aria-pressed={card?.stage === stage}
                  disabled={card?.stage === stage}
                  onClick={() => choose({ stage })}
                >
                  {stageName(stage)}
                </button>
              ))}
            </div>
            <h3>It has ended</h3>
            <div className="choices">
              <Link href={`/no?application=${card?.id}`} className="button quiet" prefetch={false}>
                They said no
              </Link>
              {quickEndings.map((ending) => (
                <button
                  key={ending}
                  type="button"
                  className="button quiet"
                  onClick={() => choose({ ending })}
                >
                  {endingName(ending)}
                </button>
              ))}
            </div>
          </>
        )}
        <form method="dialog">
          <button type="submit" className="button text">
            Leave it where it is
          </button>
        </form>
      </div>
    </dialog>
  )
}

function Ended({ card }: { card: Card }) {
  return (
    <p>
      This road has ended. To open it again, or to correct how it ended, go to{' '}
      <Link href={`/applications/${card.id}`} prefetch={false}>
        its page
      </Link>
      .
    </p>
  )
}
