/** Work that stops now and then, so that others may have their turn. */
export type Work<Result> = Generator<undefined, Result>

const SLICE = 250

/** All of it at once. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** The same with a pause wherever it stops, every few milliseconds. */
export async function inTurns<Result>(
  work: Work<Result>,
  pause: () => Promise<void>,
): Promise<Result> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await pause()
  }
}

/** Does something with each, and stops after every few hundred. */
export function* eachOf<Item>(items: Iterable<Item>, does: (item: Item) => unknown): Work<void> {
  let count = 0
  for (const item of items) {
    does(item)
    count += 1
    if (count % SLICE === 0) yield
  }
}
