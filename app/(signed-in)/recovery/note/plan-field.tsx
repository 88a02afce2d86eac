'use client'

import { useRef } from 'react'
import { TextArea } from '@/app/_ui/fields'
import { typeInto } from '@/app/_ui/type-into'
import { useIsAlive } from '@/app/_ui/use-is-alive'
import { lengths } from '@/lib/lengths'
import { plans, withSuggestion } from '@/lib/recovery/if-then'

/** An if-then plan, and a few to begin with; a tap puts one into the field. */
export function PlanField({ plan }: { plan?: string | null }) {
  const field = useRef<HTMLDivElement>(null)
  const isAlive = useIsAlive()

  function take(suggestion: string) {
    const area = field.current?.querySelector('textarea')
    if (!area) return
    typeInto(area, withSuggestion(area.value, suggestion))
    area.focus()
  }

  return (
    <div ref={field} className="plan-field">
      <TextArea
        name="plan"
        label="If a no comes, then I will …"
        hint="One small thing you can do on a bad day, without deciding anything."
        maxLength={lengths.note}
        rows={2}
        defaultValue={plan}
      />
      {isAlive ? (
        <fieldset className="suggestions">
          <legend className="soft small">Or begin with one of these</legend>
          {plans.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className="choice"
              onClick={() => take(suggestion)}
            >
              {suggestion}
            </button>
          ))}
        </fieldset>
      ) : (
        <p className="soft small">For instance: {plans.join('; ')}.</p>
      )}
    </div>
  )
}
