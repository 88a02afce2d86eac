'use client'

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { mostFor, ownShare, withOwnShare, withShare } from '@/lib/perspective/pie'
import { arcs, pointAt, shortWay, turnAt } from '@/lib/perspective/pie-shape'
import { RADIUS } from './pie-chart'

type Drag = { at: number; shares: readonly number[]; begin: number; turn: number; moved: number }

/** A slice, or oneself after all of them. */
type Border = { at: number; share: number; most: number; turn: number; name: string }

/**
 * A handle at the end of each slice, for pointer and keyboard alike. An outside slice takes from
 * what is left for oneself; one's own comes last, and moves all the others in proportion.
 */
export function PieHandles({
  shares,
  names,
  begin,
  onChange,
}: {
  shares: readonly number[]
  names: string[]
  begin: number
  onChange: (shares: number[], begin: number) => void
}) {
  const drag = useRef<Drag>(null)
  const [focused, setFocused] = useState<number>()
  const own = ownShare(shares)
  const ends = arcs([...shares, own], begin)
  const borders: Border[] = [...shares, own].map((share, at) => ({
    ...{ at, share, turn: ends[at]?.to ?? 0, name: names[at] ?? '' },
    most: at < shares.length ? mostFor(shares, at) : 100,
  }))
  const isSomethingGiven = shares.some((share) => share > 0)

  function setTo(from: readonly number[], at: number, to: number): number[] {
    return at < from.length ? withShare(from, at, to) : withOwnShare(from, to)
  }

  function take(event: PointerEvent<SVGGElement>, at: number) {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.focus()
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { at, shares, begin, turn: turnUnder(event), moved: 0 }
  }

  function pull(event: PointerEvent<SVGGElement>) {
    const now = drag.current
    if (!now || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const turn = turnUnder(event)
    now.moved += shortWay(now.turn, turn)
    now.turn = turn
    const isOwn = now.at === now.shares.length
    const before = isOwn ? ownShare(now.shares) : (now.shares[now.at] ?? 0)
    const after = setTo(now.shares, now.at, before + now.moved * 100)
    // One's own slice stays where it begins, so the others begin where it now ends.
    const turned = isOwn ? now.begin + (ownShare(after) - before) / 100 : now.begin
    onChange(after, turned)
  }

  function press(event: KeyboardEvent<SVGGElement>, { at, share, most }: Border) {
    const to = goal(event.key, share, most)
    if (to === undefined) return
    event.preventDefault()
    onChange(setTo(shares, at, to), begin)
  }

  // A slice that has just been made nothing keeps its handle while it has the focus.
  const shown = borders.filter(
    ({ at, share }) => at === focused || (at === shares.length ? isSomethingGiven : share > 0),
  )
  const handles = shown.map((border) => {
    const { x, y } = pointAt(border.turn, RADIUS)
    return (
      <g
        key={border.at}
        className="pie-handle"
        // What lies on the border before it must not be in the way of that one.
        pointerEvents={border.share > 0 ? undefined : 'none'}
        transform={`translate(${x} ${y})`}
        role="slider"
        tabIndex={0}
        aria-label={border.name}
        aria-valuenow={border.share}
        aria-valuemin={0}
        aria-valuemax={border.most}
        aria-valuetext={`${border.share} per cent`}
        onFocus={() => setFocused(border.at)}
        onBlur={() => setFocused(undefined)}
        onPointerDown={(event) => take(event, border.at)}
        onPointerMove={pull}
        onPointerUp={() => {
          drag.current = null
        }}
        onPointerCancel={() => {
          drag.current = null
        }}
        onKeyDown={(event) => press(event, border)}
      >
        <circle className="reach" r="20" />
        <circle className="grip" r="9" />
      </g>
    )
  })
  return <g ref={holdStill}>{handles}</g>
}

// A finger on a handle must not scroll the page. Inside a drawing, browsers don't heed `touch-action`,
// and React listens to touches passively.
function holdStill(group: SVGGElement): () => void {
  const hold = (event: TouchEvent) => event.preventDefault()
  group.addEventListener('touchstart', hold, { passive: false })
  return () => group.removeEventListener('touchstart', hold)
}

function goal(key: string, share: number, most: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return share + 1
    case 'ArrowDown':
    case 'ArrowLeft':
      return share - 1
    case 'PageUp':
      return share + 10
    case 'PageDown':
      return share - 10
    case 'Home':
      return 0
    case 'End':
      return most
    default:
      return undefined
  }
}

function turnUnder(event: PointerEvent<SVGGElement>): number {
  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect()
  const x = event.clientX - box.left - box.width / 2
  const y = event.clientY - box.top - box.height / 2
  return turnAt({ x, y })
}
