'use client'

import { useLinkStatus } from 'next/link'

/** Inside a link: a small sign that the page was asked for and is coming. */
export function OnItsWay() {
  const { pending } = useLinkStatus()
  return <span className="on-its-way" data-pending={pending || undefined} aria-hidden="true" />
}
