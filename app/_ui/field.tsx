'use client'

import { type ReactNode, useId } from 'react'
import { useFormState } from './form'

export type Common = { name: string; label: string; hint?: string; required?: boolean }

/** A control with its label, its hint and its problem. */
export function Field({
  id,
  label,
  hint,
  problem,
  children,
}: Common & { id: string; problem?: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      <Problem id={id} problem={problem} />
    </div>
  )
}

export function Problem({ id, problem }: { id: string; problem?: string }) {
  return problem ? (
    <span className="problem" id={`${id}-problem`}>
      {problem}
    </span>
  ) : null
}

// Wires a control to its label, its hint, its problem and what was typed before, once for all.
export function useField({ name, hint, required }: Common) {
  const id = useId()
  const { result, offered } = useFormState()
  const problem = result.status === 'invalid' ? result.fields[name] : undefined
  const typed = 'typed' in result ? result.typed[name] : offered[name]
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return {
    id,
    problem,
    typed,
    wiring: {
      id,
      name,
      required,
      'aria-invalid': problem ? true : undefined,
      'aria-describedby': described || undefined,
    } as const,
  }
}
