'use client'

import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { UndoNote } from '@/app/_ui/undo-note'
import { type Stage, stageName, stages } from '@/lib/applications/words'
import { countOf } from '@/lib/plural'
import { type Movable, useMoves } from '../use-moves'
import { afterMove } from './after-move'
import { BoardCard } from './board-card'
import { MoveDialog } from './move-dialog'
import { useDropTarget } from './use-dragging'

export type Card = Movable & { role: string; waited: string }

/** One stage, or with null the roads that have ended: the newest cards, and how many there are. */
export type Column = { stage: Stage | null; total: number; cards: Card[]; all: string }

export function BoardColumns({ columns, today }: { columns: Column[]; today: string }) {
  const { shown, told, forget, move } = useMoves(columns, { today, moved: afterMove })
  const [asked, ask] = useState<Card | null>(null)
  const follow = useFocusFollowing(shown)

  function step(card: Card, by: 1 | -1) {
    if (card.ending) return ask(card)
    const stage = stages[stages.indexOf(card.stage) + by]
    if (!stage) return
    follow(card.id)
    move(card, { stage })
  }

  function drop(cardId: string, stage: Stage | null) {
    const card = shown.flatMap(({ cards }) => cards).find(({ id }) => id === cardId)
    if (!card || card.stage === stage) return
    // A road that has ended is opened again on its own page, and how one ended is always asked.
    if (stage === null || card.ending) return ask(card)
    move(card, { stage })
  }

  return (
    <section className="section" aria-label="Your applications">
      <p className="soft small" id="board-help">
        Drag a card, or use its Move button: press it for a menu, or the arrow keys to go one stage
        on or back.
      </p>
      <div className="board">
        {shown.map((column) => (
          <BoardColumn key={column.stage ?? 'ended'} column={column} onDrop={drop}>
            {column.cards.map((card) => (
              <BoardCard key={card.id} card={card} onAsk={ask} onStep={step} />
            ))}
          </BoardColumn>
        ))}
      </div>
      <MoveDialog
        card={asked}
        onClose={() => ask(null)}
        onChoose={(card, to) => {
          follow(card.id)
          move(card, to)
        }}
      />
      <UndoNote told={told} onGone={forget} />
    </section>
  )
}

function BoardColumn({
  column: { stage, total, cards, all },
  onDrop,
  children,
}: {
  column: Column
  onDrop: (cardId: string, stage: Stage | null) => void
  children: React.ReactNode
}) {
  const { ref, isOver } = useDropTarget<HTMLElement>((cardId) => onDrop(cardId, stage))
  const name = stage ? stageName(stage) : 'Ended'
  return (
    <section ref={ref} className="board-column" data-over={isOver || undefined} aria-label={name}>
      <h2>
        {name} <span className="soft small">{total}</span>
      </h2>
      <ul className="plain-list">{children}</ul>
      {total > cards.length && (
        <Link href={all} prefetch={false} className="small">
          All {countOf(total, 'application')}
        </Link>
      )}
    </section>
  )
}

// A card that moves is drawn anew elsewhere, perhaps several times; whoever moved it by keyboard
// goes with it, until they go somewhere else.
function useFocusFollowing(shown: Column[]) {
  const following = useRef<string>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever the cards change
  useEffect(() => {
    const card = document.getElementById(`move-${following.current}`)
    const { activeElement, body } = document
    if (activeElement === body) card?.focus()
    else if (activeElement !== card) following.current = null
  }, [shown])
  return (cardId: string) => {
    following.current = cardId
  }
}
