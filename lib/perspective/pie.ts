/**
 * The arithmetic of a responsibility pie, a technique of cognitive therapy (Christine Padesky):
 * everything outside oneself is given its share first, and one's own share is what is left.
 */
export const WHOLE = 100

/** The outside shares, in whole per cent. What they leave of the whole is one's own. */
export type Shares = readonly number[]

export function ownShare(shares: Shares): number {
  return Math.max(0, WHOLE - sumOf(shares))
}

/** By how much the outside shares are more than there is; typing one may pass through that. */
export function tooMuch(shares: Shares): number {
  return Math.max(0, sumOf(shares) - WHOLE)
}

/** The most one share can be while the other outside shares stay as they are. */
export function mostFor(shares: Shares, at: number): number {
  return ownShare(shares.filter((_, position) => position !== at))
}

/** One outside share changed. What it takes, it takes from one's own, and gives back to it. */
export function withShare(shares: Shares, at: number, to: number): number[] {
  const share = within(to, mostFor(shares, at))
  return shares.map((before, position) => (position === at ? share : before))
}

/** One's own share changed: the outside ones make room, or fill it, each in proportion. */
export function withOwnShare(shares: Shares, to: number): number[] {
  const sum = sumOf(shares)
  if (sum === 0) return [...shares]
  const total = WHOLE - within(to, WHOLE)
  const exact = shares.map((share) => (share * total) / sum)
  const rounded = exact.map(Math.floor)
  const byRemainder = exact
    .map((share, position) => ({ position, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.position - other.position)
  const lost = total - sumOf(rounded)
  for (const { position } of byRemainder.slice(0, lost)) {
    rounded[position] = (rounded[position] ?? 0) + 1
  }
  return rounded
}

function within(share: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(share)))
}

function sumOf(shares: Shares): number {
  return shares.reduce((sum, share) => sum + share, 0)
}
