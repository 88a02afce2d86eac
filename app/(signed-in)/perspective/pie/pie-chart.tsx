import type { ReactNode } from 'react'
import { arcs, pointAt, slicePath } from '@/lib/perspective/pie-shape'
import { type SlicePlace, sliceLetter, slicePlaces } from '@/lib/perspective/slices'

/** The outside shares by their place, in the order in which they are asked. */
export type Drawn = { place: SlicePlace; share: number }

export const RADIUS = 100
const LETTER_RADIUS = 66
/** A slice thinner than this has no room for its letter, in per cent. */
const THINNEST_WITH_LETTER = 5

/** The pie itself: lettered slices, one's own last. What it shows is always in words beside it. */
export function PieChart({
  outside,
  own,
  begin = 0,
  label,
  children,
}: {
  outside: Drawn[]
  own: number
  /** Where the first slice begins, in turns from twelve o'clock. */
  begin?: number
  label?: string
  children?: ReactNode
}) {
  const shares = [...outside.map(({ share }) => share), own]
  const slices = arcs(shares, begin).map((arc, at) => ({ arc, share: shares[at] ?? 0, at }))
  return (
    <svg
      viewBox="-124 -124 248 248"
      className="pie"
      role={label ? 'group' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <g>
        {slices
          .filter(({ share }) => share > 0)
          .map(({ arc, share, at }) => {
            const place = outside[at]?.place
            const { x, y } = pointAt((arc.from + arc.to) / 2, LETTER_RADIUS)
            return (
              <g key={place ?? 'own'} className={`slice ${sliceTone(place)}`}>
                <path d={slicePath(arc, RADIUS)} />
                {share >= THINNEST_WITH_LETTER && (
                  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: text in a drawing takes no focus
                  <text x={x} y={y} dy="0.36em" aria-hidden="true">
                    {place ? sliceLetter(place) : 'Me'}
                  </text>
                )}
              </g>
            )
          })}
      </g>
      {children}
    </svg>
  )
}

/** The letter of a slice in its colour, for the words beside the pie. */
export function SliceKey({ place }: { place?: SlicePlace }) {
  return (
    <span className={`slice-key ${sliceTone(place)}`} aria-hidden="true">
      {place ? sliceLetter(place) : 'Me'}
    </span>
  )
}

function sliceTone(place: SlicePlace | undefined): string {
  return place ? `slice-${slicePlaces.indexOf(place) + 1}` : 'slice-own'
}
