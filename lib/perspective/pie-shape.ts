/** A part of a circle, in turns: 0 is twelve o'clock, 0.25 three o'clock, and 1 is all of it. */
export type Arc = { from: number; to: number }

type Point = { x: number; y: number }

/** Where each share begins and ends, one after the other from where the first one begins. */
export function arcs(shares: readonly number[], begin: number): Arc[] {
  const whole = Math.max(
    100,
    shares.reduce((sum, share) => sum + share, 0),
  )
  let at = begin
  return shares.map((share) => {
    const from = at
    at += share / whole
    return { from, to: at }
  })
}

/** The outline of a slice round the middle of the drawing. */
export function slicePath({ from, to }: Arc, radius: number): string {
  const [start, end] = [pointAt(from, radius), pointAt(to, radius)]
  // An arc that ends where it began would be none, so a whole pie is drawn in two halves.
  if (to - from >= 0.9999) {
    const half = pointAt(from + 0.5, radius)
    return `M${said(start)}${arcTo(half, radius, false)}${arcTo(start, radius, false)}Z`
  }
  return `M0 0L${said(start)}${arcTo(end, radius, to - from > 0.5)}Z`
}

export function pointAt(turn: number, radius: number): Point {
  const angle = turn * 2 * Math.PI
  return { x: rounded(Math.sin(angle) * radius), y: rounded(-Math.cos(angle) * radius) }
}

/** In which direction a point lies from the middle. */
export function turnAt({ x, y }: Point): number {
  const turn = Math.atan2(x, -y) / (2 * Math.PI)
  return turn < 0 ? turn + 1 : turn
}

/** The short way round from one direction to another, clockwise above nought. */
export function shortWay(from: number, to: number): number {
  const way = (((to - from) % 1) + 1) % 1
  return way > 0.5 ? way - 1 : way
}

function arcTo(end: Point, radius: number, isLarge: boolean): string {
  return `A${radius} ${radius} 0 ${isLarge ? 1 : 0} 1 ${said(end)}`
}

function said({ x, y }: Point): string {
  return `${x} ${y}`
}

// Two digits: the server and the browser must come to the very same text. No minus before nought.
function rounded(length: number): number {
  return Math.round(length * 100) / 100 || 0
}
