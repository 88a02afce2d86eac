'use client'

import Link from 'next/link'
import { useRef } from 'react'
import { Hidden } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { UndoNote } from '@/app/_ui/undo-note'
import { Reached } from '../reached'
import { type Movable, type Move, useMoves } from '../use-moves'
import { changeMany } from './actions'
import { BulkBar } from './bulk-bar'
import { StageSelect } from './stage-select'
import { useBulk } from './use-bulk'

export type Row = Movable & { role: string; waited: string; tags: string[] }

/**
 * The rows and what can be done to many of them. One client component for all of them, so that a
 * row travels once as HTML and once as plain data, and not as a tree.
 */
export function TableRows({
  rows,
  today,
  changeId,
  archived = false,
}: {
  rows: Row[]
  today: string
  /** For a browser without JavaScript; with it each change makes its own. */
  changeId: string
  archived?: boolean
}) {
  const { shown, told, tell, forget, move } = useMoves(rows, { today, moved: afterMove })
  const table = useRef<HTMLDivElement>(null)
  const bulk = useBulk(table, tell)
  return (
    <div ref={table}>
      <Form action={changeMany} className="section" label="Applications" onSent={bulk.onSent}>
        <Hidden name="id" value={changeId} />
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  className="tick"
                  aria-label="All on this page"
                  onChange={(event) => bulk.tickAll(event.target.checked)}
                />
              </th>
              <th scope="col">Application</th>
              <th scope="col">Stage</th>
              <th scope="col">There for</th>
            </tr>
          </thead>
          <tbody onChange={bulk.count}>
            {shown.map((row) => (
              <tr key={row.id}>
                <td>
                  <input
                    type="checkbox"
                    className="tick"
                    name="ids"
                    value={row.id}
                    aria-label={`${row.company}, ${row.role}`}
                  />
                </td>
                <th scope="row">
                  <Link href={`/applications/${row.id}`} prefetch={false}>
                    {row.company}
                  </Link>
                  <span className="soft">{row.role}</span>
                  {row.tags.length > 0 && <span className="soft small">{tagLine(row.tags)}</span>}
                </th>
                <td>
                  {row.ending ? (
                    <Reached furthestStage={row.furthestStage} ending={row.ending} />
                  ) : (
                    <StageSelect row={row} onMove={move} />
                  )}
                </td>
                <td className="soft small">{row.waited}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <BulkBar ticked={bulk.ticked} archived={archived} />
      </Form>
      <UndoNote told={told} onGone={forget} />
    </div>
  )
}

function afterMove(rows: Row[], { id, to }: Move): Row[] {
  return rows.map((row) =>
    row.id === id && 'stage' in to ? { ...row, stage: to.stage, waited: 'since today' } : row,
  )
}

function tagLine(tags: string[]): string {
  return tags.map((tag) => `#${tag}`).join(' ')
}
