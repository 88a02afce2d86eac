'use client'

import { useRef, useSyncExternalStore } from 'react'
import { TextArea } from '@/app/_ui/fields'
import { lengths } from '@/lib/lengths'
import { plans, withSuggestion } from '@/lib/recovery/if-then'

const never = () => () => undefined

/** An if-then plan, and a few to begin with; a tap puts one into the field. */
export function PlanField({ plan }: { plan?: string | null }) {
  const field = useRef<HTMLDivElement>(null)
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

  function take(suggestion: string) {
    const area = field.current?.querySelector('textarea')
    if (!area) return
    area.value = withSuggestion(area.value, suggestion)
    // The form keeps what is typed, and this counts as typed.
    area.dispatchEvent(new Event('input', { bubbles: true }))
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
      {isAwake ? (
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
