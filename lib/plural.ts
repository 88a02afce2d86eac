import { formatCount } from '@/lib/formats'

const english = new Intl.PluralRules('en-GB')

/** "1 application", "12 applications": how lists say their total. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  const noun = english.select(count) === 'one' ? one : many
  return `${formatCount(count)} ${noun}`
}
