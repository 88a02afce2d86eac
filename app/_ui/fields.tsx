'use client'

import type { ReactNode } from 'react'
import { type Common, Field, Problem, useField } from './field'
import { useFormState } from './form'

type Option = { value: string | number; label: string }

/** A line of text; also email, password, date and number, which browsers know how to ask for. */
export function TextField({
  type = 'text',
  maxLength,
  min,
  max,
  defaultValue,
  autoComplete = 'off',
  suggestions,
  autoFocus,
  ...field
}: Common & {
  type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'number' | 'url' | 'search'
  maxLength?: number
  min?: number | string
  max?: number | string
  defaultValue?: string | number | null
  autoComplete?: string
  suggestions?: string[]
  autoFocus?: boolean
}) {
  const { wiring, typed, id, ...shown } = useField(field)
  const list = suggestions && `${id}-list`
  return (
    <Field {...field} {...shown} id={id}>
      <input
        {...wiring}
        type={type}
        maxLength={maxLength}
        min={min}
        max={max}
        list={list}
        autoComplete={autoComplete}
        // biome-ignore lint/a11y/noAutofocus: only the one field of a page made for one thing
        autoFocus={autoFocus}
        defaultValue={typed ?? defaultValue ?? ''}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

export function TextArea({
  maxLength,
  defaultValue,
  rows,
  ...field
}: Common & { maxLength: number; defaultValue?: string | null; rows?: number }) {
  const { wiring, typed, ...shown } = useField(field)
  return (
    <Field {...field} {...shown}>
      <textarea
        {...wiring}
        rows={rows}
        maxLength={maxLength}
        defaultValue={typed ?? defaultValue ?? ''}
      />
    </Field>
  )
}

export function SelectField({
  options,
  defaultValue,
  empty,
  onChange,
  ...field
}: Common & {
  options: Option[]
  defaultValue?: string | number | null
  empty?: string
  onChange?: (chosen: string) => void
}) {
  const { wiring, typed, ...shown } = useField(field)
  const chosen = typed ?? String(defaultValue ?? '')
  return (
    <Field {...field} {...shown}>
      {/* React never resets a select to a new default; a new key does. */}
      <select
        key={chosen}
        {...wiring}
        defaultValue={chosen}
        onChange={onChange && (({ target }) => onChange(target.value))}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** One of a few, each a thumb's size: radio buttons with their words. */
export function ChoiceField({
  options,
  defaultValue,
  ...field
}: Common & { options: Option[]; defaultValue?: string | number | null }) {
  const { wiring, typed, problem, id } = useField(field)
  const chosen = typed ?? String(defaultValue ?? '')
  return (
    <fieldset className="field" aria-describedby={wiring['aria-describedby']}>
      <legend>{field.label}</legend>
      {field.hint && (
        <span className="hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
      <div className={options.length === 5 ? 'choices five' : 'choices'} key={chosen}>
        {options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={field.name}
              value={value}
              defaultChecked={chosen === String(value)}
            />
            {label}
          </label>
        ))}
      </div>
      <Problem id={id} problem={problem} />
    </fieldset>
  )
}

export function CheckField({
  name,
  label,
  value = 'yes',
  defaultChecked,
}: {
  name: string
  label: string
  value?: string
  defaultChecked?: boolean
}) {
  const { result, offered, isDraft } = useFormState()
  const typed = 'typed' in result ? result.typed : isDraft ? offered : undefined
  // A box that isn’t ticked sends nothing, so where there is an answer, nothing means empty.
  const isTicked = typed ? (typed[name]?.split('\n').includes(value) ?? false) : defaultChecked
  return (
    <label className="choice">
      <input
        type="checkbox"
        name={name}
        value={value}
        key={String(isTicked)}
        defaultChecked={isTicked}
      />
      {label}
    </label>
  )
}

export function Hidden({ name, value }: { name: string; value: string }) {
  const { offered, isDraft } = useFormState()
  // A draft goes on as the row it was begun as, so that it is one row however often it is sent.
  const shown = (isDraft && offered[name]) || value
  return <input type="hidden" name={name} value={shown} data-own={isDraft ? value : undefined} />
}

export function SubmitButton({
  children,
  look = '',
  name,
  value,
  pressed,
}: {
  children: ReactNode
  look?: '' | 'quiet' | 'text'
  name?: string
  value?: string | number
  pressed?: boolean
}) {
  const { pending } = useFormState()
  return (
    <button
      type="submit"
      className={`button ${look}`}
      name={name}
      value={value}
      aria-pressed={pressed}
      aria-disabled={pending}
    >
      {children}
    </button>
  )
}
