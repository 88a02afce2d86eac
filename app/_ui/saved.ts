type Listener = () => void

const listeners = new Set<Listener>()

/** Something was saved by this page, so that whatever shows it elsewhere may be out of date. */
export function tellSaved(): void {
  for (const listener of listeners) listener()
}

/** @returns how to stop listening. */
export function onSaved(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
