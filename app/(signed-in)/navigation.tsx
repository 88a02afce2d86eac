'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { Icon } from '@/app/_ui/icon'
import { OnItsWay } from '@/app/_ui/on-its-way'
import { Wordmark } from '@/app/_ui/wordmark'

const places = [
  { href: '/today', name: 'Today' },
  { href: '/applications', name: 'Applications' },
  { href: '/network', name: 'Network' },
  { href: '/feedback', name: 'Feedback' },
  { href: '/exercise', name: 'Exercise' },
  { href: '/mood', name: 'Mood' },
  { href: '/reflections', name: 'Reflections' },
  { href: '/reminders', name: 'Reminders' },
  { href: '/insights', name: 'Insights' },
  { href: '/account', name: 'Account' },
]

/** Beside the page, where there is room for all of it. */
export function Rail() {
  const isCurrent = useIsCurrent()
  return (
    <nav className="rail" aria-label="Onward">
      <Wordmark href="/today" />
      <Link href="/no" className="button" prefetch={false}>
        I just got a no
      </Link>
      <ul className="plain-list">
        {places.map(({ href, name }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={isCurrent(href)}>
              {name}
              <OnItsWay />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** At the thumb, on a phone. */
export function Tabs() {
  const isCurrent = useIsCurrent()
  const tab = (href: string, name: string, icon: ReactNode, className?: string) => (
    <Link href={href} prefetch={false} className={className} aria-current={isCurrent(href)}>
      <Icon>{icon}</Icon>
      {name}
      <OnItsWay />
    </Link>
  )
  return (
    <nav className="tabs" aria-label="Main">
      {tab('/today', 'Today', <path d="M4 11.5 12 5l8 6.500V20h-5.500v-5h-5v5H4z" />)}
      {tab('/applications', 'Applications', <path d="M5 6h14M5 12h14M5 18h9" />)}
      {tab(
        '/no',
        'I just got a no',
        <path d="M12 20c-5-3.500-8-6.500-8-10a4.200 4.200 0 0 1 8-2 4.200 4.200 0 0 1 8 2c0 3.500-3 6.500-8 10z" />,
        'no-link',
      )}
      {tab(
        '/network',
        'Network',
        <path d="M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-5.500 8a5.500 5.500 0 0 1 11 0M16 11.500a2.500 2.500 0 1 0-1-4.800M17 14.200a4.500 4.500 0 0 1 3.500 4.800" />,
      )}
      {tab('/more', 'More', <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3" />)}
    </nav>
  )
}

function useIsCurrent() {
  const pathname = usePathname()
  return (href: string) =>
    pathname === href || pathname.startsWith(`${href}/`) ? ('page' as const) : undefined
}
