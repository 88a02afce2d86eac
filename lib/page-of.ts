/** One page of rows of which one more than fits was asked for; `last` is there when more follow. */
export function pageOf<Row>(found: readonly Row[], size: number): { shown: Row[]; last?: Row } {
  const shown = found.slice(0, size)
  return { shown, last: found.length > size ? shown.at(-1) : undefined }
}
