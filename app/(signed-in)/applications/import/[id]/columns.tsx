import { SelectField } from '@/app/_ui/fields'
import { type Field, fieldOptions } from '@/lib/applications/import/fields'
import { columnName } from '@/lib/applications/import/form-names'
import type { Table } from '@/lib/applications/import/table'
import type { ReadImport } from '@/lib/server/read-import'

const LONGEST = 60

/** What every list is asked for; the rest only where the file seems to hold it. */
const first: readonly Field[] = ['company', 'role', 'stage', 'appliedOn', 'link', 'notes']

/** One select for each thing a column can hold, with what stands in it first. */
export function Columns({ read: { table, choices } }: { read: ReadImport }) {
  const { mapping } = choices
  const options = table.header.map((_, at) => ({ value: at, label: headerOf(table, at) }))
  const taken = new Set(Object.values(mapping))
  const leftOut = options.filter(({ value }) => !taken.has(value))
  const isShown = (field: Field) => first.includes(field) || mapping[field] !== null
  const select = ({ value: field, label }: (typeof fieldOptions)[number]) => (
    <SelectField
      key={field}
      name={columnName(field)}
      label={label}
      hint={sampleOf(table, mapping[field])}
      options={options}
      empty="Not in this file"
      defaultValue={mapping[field]}
    />
  )
  return (
    <>
      {leftOut.length > 0 && (
        <p className="soft">
          Left out so far: {leftOut.map(({ label }) => `“${label}”`).join(', ')}.
        </p>
      )}
      <div className="column-grid">
        {fieldOptions.filter(({ value }) => isShown(value)).map(select)}
      </div>
      <details>
        <summary>What else a column can hold</summary>
        <div className="column-grid">
          {fieldOptions.filter(({ value }) => !isShown(value)).map(select)}
        </div>
      </details>
    </>
  )
}

function headerOf({ header }: Table, at: number): string {
  const name = header[at] || `Column ${at + 1}`
  const isOnce = header.indexOf(name) === header.lastIndexOf(name)
  return isOnce ? shortened(name) : `${shortened(name)} (column ${at + 1})`
}

function sampleOf({ rows }: Table, column: number | null): string | undefined {
  if (column === null) return undefined
  const cell = rows.find(({ cells }) => cells[column]?.trim())?.cells[column]
  return cell ? `For instance: ${shortened(cell.trim())}` : 'Empty in every row'
}

function shortened(text: string): string {
  const line = text.slice(0, 4 * LONGEST).replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}
