'use client'

import { useRef, useState } from 'react'
import { ChoiceField, TextArea } from '@/app/_ui/fields'
import { typeInto } from '@/app/_ui/type-into'
import { MOST_POINTS, type Point } from '@/lib/feedback/point'
import { controlOptions } from '@/lib/feedback/words'
import { lengths } from '@/lib/lengths'

type Props = {
  points: Point[]
  /** What the form was holding when it was left, by the names of its fields. */
  kept: Record<string, string> | null
}

/**
 * A row for each point, and an empty one for what is missing. A row without words is left out when
 * it is saved, so that emptying one removes it; with JavaScript a button does that.
 */
export function PointRows({ points, kept }: Props) {
  const rows = useRef<HTMLDivElement>(null)
  const begun = points.length > 0 || kept ? filledRows(points, kept) : []
  const [shown, setShown] = useState(() => withOneMore(begun))
  /** The empty row at the end: there without JavaScript, and otherwise once it is asked for. */
  const [spare, setSpare] = useState(() => shown.at(-1))

  function remove(row: number) {
    const area = rows.current?.querySelector<HTMLTextAreaElement>(`[name="point.${row}"]`)
    if (area) typeInto(area, '')
    setShown((before) => before.filter((each) => each !== row))
  }

  function add() {
    if (spare === undefined) setShown(withOneMore)
    setSpare(undefined)
  }

  return (
    <div className="points" ref={rows}>
      {Array.from({ length: MOST_POINTS }, (_, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number, in its fields too
          key={row}
          className={row === spare ? 'point spare' : 'point'}
          hidden={!shown.includes(row)}
        >
          <TextArea
            name={`point.${row}`}
            label={`Point ${numberOf(row, shown)}`}
            maxLength={lengths.note}
            rows={2}
            defaultValue={points[row]?.text}
          />
          <ChoiceField
            name={`control.${row}`}
            label={`Where does point ${numberOf(row, shown)} lie?`}
            options={controlOptions}
            defaultValue={points[row]?.control}
          />
          <button type="button" className="button text" onClick={() => remove(row)}>
            Leave point {numberOf(row, shown)} out
          </button>
        </div>
      ))}
      {shown.length < MOST_POINTS && (
        <button type="button" className="button text" onClick={add}>
          Add a point
        </button>
      )}
    </div>
  )
}

function filledRows(points: Point[], kept: Props['kept']): number[] {
  return Array.from({ length: MOST_POINTS }, (_, row) => row).filter((row) => {
    const text = kept?.[`point.${row}`] ?? points[row]?.text
    return text !== undefined && text !== ''
  })
}

/** The next row behind those there are, or one that was left out before. */
function withOneMore(rows: number[]): number[] {
  const free = Array.from({ length: MOST_POINTS }, (_, row) => row).filter(
    (row) => !rows.includes(row),
  )
  const next = free.find((row) => row > Math.max(-1, ...rows)) ?? free[0]
  return next === undefined ? rows : [...rows, next]
}

function numberOf(row: number, shown: number[]): number {
  return [...shown].sort((a, b) => a - b).indexOf(row) + 1
}
