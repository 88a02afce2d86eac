import { furthest } from '@/lib/applications/history'
import type { Move } from '../use-moves'
import type { Card, Column } from './board-columns'

/** The board as it will be once a move is kept: the card on top of where it went. */
export function afterMove(columns: Column[], { id, to }: Move): Column[] {
  const card = columns.flatMap(({ cards }) => cards).find((each) => each.id === id)
  if (!card) return columns
  const moved = arrived(card, to)
  return columns.map((column) => {
    const { stage } = column
    const had = column.cards.some((each) => each.id === id)
    const gets = moved.ending ? stage === null : stage === moved.stage
    const others = column.cards.filter((each) => each.id !== id)
    return {
      ...column,
      total: column.total - Number(had) + Number(gets),
      cards: gets ? [moved, ...others] : others,
    }
  })
}

function arrived(card: Card, to: Move['to']): Card {
  if ('ending' in to) return { ...card, ending: to.ending, waited: '' }
  const furthestStage = furthest(card.furthestStage, to.stage)
  return { ...card, stage: to.stage, furthestStage, ending: null, waited: 'since today' }
}
