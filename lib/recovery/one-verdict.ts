import { type Day, daysBetween } from '@/lib/day'
import { applicantSystem } from './applicant-system'

type No = { company: string; link: string | null; receivedOn: Day }

/** Noes that may have been one verdict, repeated. */
export type SharedVerdict = { system: string; companies: string[] }

/** How near to each other noes must lie to be looked at together, in days. */
export const WITHIN_DAYS = 7

/**
 * Noes of different employers that came through one applicant system within a week of a day. They
 * may go back to one screening; that is all that is said.
 */
export function sharedVerdicts(noes: readonly No[], around: Day): SharedVerdict[] {
  const bySystem = new Map<string, Set<string>>()
  for (const { company, link, receivedOn } of noes) {
    const system = applicantSystem(link)
    if (!system || Math.abs(daysBetween(receivedOn, around)) > WITHIN_DAYS) continue
    bySystem.set(system, (bySystem.get(system) ?? new Set()).add(company))
  }
  return [...bySystem]
    .filter(([, companies]) => companies.size > 1)
    .map(([system, companies]) => ({ system, companies: [...companies] }))
}
