const QUIET_MS = 2
const MOST_TURNS = 10

/**
 * Between two parts of a long piece of work: waits until nobody else has anything to do, but not
 * for ever. A page needs many turns of the event loop, and one between two parts would be too few.
 */
export async function othersTurn(): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const began = performance.now()
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (performance.now() - began < QUIET_MS) return
  }
}
