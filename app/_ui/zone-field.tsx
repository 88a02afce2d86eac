'use client'

import { useEffect, useState } from 'react'
import { SelectField } from './fields'

/**
 * A time zone. There are over four hundred, which would weigh more than the rest of the page, so
 * the browser lists them itself.
 */
export function ZoneField({
  name,
  label,
  hint,
  own,
}: {
  name: string
  label: string
  hint?: string
  own: string
}) {
  const [zones, setZones] = useState([own])
  const options = zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))
  useEffect(() => setZones(everyZone(own)), [own])
  return <SelectField name={name} label={label} hint={hint} options={options} defaultValue={own} />
}

function everyZone(own: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])].sort()
}
