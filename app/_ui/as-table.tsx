import type { ReactNode } from 'react'

/** The table behind a chart, for whoever would rather read it; the rows are its children. */
export function AsTable({
  columns,
  note,
  children,
}: {
  columns: string[]
  note?: string
  children: ReactNode
}) {
  return (
    <details>
      <summary>The same as a table</summary>
      <div className="table-wrap">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {note && <p className="soft small">{note}</p>}
    </details>
  )
}
