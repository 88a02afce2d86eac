'use client'

import { useRef } from 'react'
import { SelectField } from '@/app/_ui/fields'
import { typeInto } from '@/app/_ui/type-into'
import { type WorkoutKind, workoutOptions } from '@/lib/exercise/words'

/** The kind; last time’s own words go with “something else”, and come back with it. */
export function KindField({ kind, called }: { kind: WorkoutKind; called: string | null }) {
  const around = useRef<HTMLDivElement>(null)

  function chosen(now: string) {
    const field = around.current?.closest('form')?.elements.namedItem('called')
    if (!called || !(field instanceof HTMLInputElement)) return
    if (now === 'other' && field.value === '') typeInto(field, called)
    if (now !== 'other' && field.value === called) typeInto(field, '')
  }

  return (
    <div ref={around}>
      <SelectField
        name="kind"
        label="Kind"
        options={workoutOptions}
        defaultValue={kind}
        onChange={chosen}
      />
    </div>
  )
}
