import { ChoiceField, Hidden } from '@/app/_ui/fields'
import { type Day, formatDay } from '@/lib/day'
import { inOrder, type Order } from '@/lib/files/dates'
import type { ReadImport } from '@/lib/server/read-import'
import { requireUser } from '@/lib/server/require-user'

const example = { first: 3, second: 4, year: 2026 }
const orders = ['day-first', 'month-first'] as const satisfies readonly Order[]

/** Whether 03/04 is in April or in March. */
export async function DayOrder({ read: { found, choices } }: { read: ReadImport }) {
  const { locale, today } = await requireUser()
  const said = (day: Day | null) => day && formatDay(day, locale, today)
  const options = orders.map((value) => ({
    value,
    label: `03/04/2026 is ${said(inOrder(example, value))}`,
  }))
  return (
    <>
      <Hidden name="found" value={found === 'unclear' || found === 'neither' ? '' : found} />
      <ChoiceField
        name="order"
        label="How this file writes its days"
        options={options}
        defaultValue={choices.order}
      />
    </>
  )
}
