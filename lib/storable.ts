/** Whether both engines can keep a text: PostgreSQL refuses NUL, and half a surrogate is no text. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}
