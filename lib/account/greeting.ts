import { firstName } from '@/lib/first-name'
import { dateFormat } from '@/lib/formats'
/** A greeting that fits the hour where the person is. */
export function greeting(now: Date, { name, zone }: { name: string; zone: string }): string {
  const hour = Number(
    dateFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(now),
  )
  const first = firstName(name)
  if (hour < 5) return `Still up, ${first}?`
  if (hour < 12) return `Good morning, ${first}`
  if (hour < 18) return `Good afternoon, ${first}`
  return `Good evening, ${first}`
}
