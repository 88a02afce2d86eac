import { Refusal } from '@/lib/refusal'

// One address and nothing beside it: what mail servers read as a list or a comment is left out.
const ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\]+$/

/** Mail can only be sent from here to one plain email address. */
export function isAddress(text: string | null): text is string {
  return text !== null && ADDRESS.test(text)
}

/** @throws Refusal when there is no address to send it to. */
export function addressIn(text: string | null): string {
  if (isAddress(text)) return text
  throw new Refusal('To send it from here, “To” has to hold an email address.')
}
