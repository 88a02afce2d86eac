'use client'

import { useEffect, useState } from 'react'
import { stageName, stageOptions } from '@/lib/applications/words'
import type { Destination } from '../use-moves'
import type { Row } from './table-rows'

/**
 * Where a row stands, and where it may go. The other stages join once the page has come to life:
 * without JavaScript they could not be chosen anyway, and a page of them is most of a page.
 */
export function StageSelect({
  row,
  onMove,
}: {
  row: Row
  onMove: (row: Row, to: Destination) => void
}) {
  const [isAwake, wake] = useState(false)
  useEffect(() => wake(true), [])
  const options = isAwake ? stageOptions : [{ value: row.stage, label: stageName(row.stage) }]
  return (
    <select
      className="stage-select"
      aria-label={`Stage of ${row.company}, ${row.role}`}
      value={row.stage}
      onChange={({ target }) => {
        const chosen = stageOptions.find(({ value }) => value === target.value)
        if (chosen) onMove(row, { stage: chosen.value })
      }}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
