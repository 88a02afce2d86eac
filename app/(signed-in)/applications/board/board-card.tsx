'use client'

import Link from 'next/link'
import type { KeyboardEvent } from 'react'
import { Reached } from '../reached'
import type { Card } from './board-columns'
import { useDraggable } from './use-dragging'

export function BoardCard({
  card,
  onAsk,
  onStep,
}: {
  card: Card
  onAsk: (card: Card) => void
  onStep: (card: Card, by: 1 | -1) => void
}) {
  const { ref, isDragged } = useDraggable<HTMLLIElement>(card.id)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    event.preventDefault()
    onStep(card, event.key === 'ArrowRight' ? 1 : -1)
  }

  return (
    <li ref={ref} className="board-card" data-dragged={isDragged || undefined}>
      <Link href={`/applications/${card.id}`} prefetch={false}>
        {card.company}
      </Link>
      <span className="soft small">{card.role}</span>
      {card.ending && <Reached furthestStage={card.furthestStage} ending={card.ending} />}
      <span className="board-card-foot">
        <span className="soft small">{card.waited}</span>
        <button
          type="button"
          id={`move-${card.id}`}
          className="button text small"
          aria-label={`Move ${card.company}, ${card.role}`}
          aria-describedby="board-help"
          onClick={() => onAsk(card)}
          onKeyDown={onKeyDown}
        >
          Move
        </button>
      </span>
    </li>
  )
}
