import { type ReminderKind, reminderKinds } from './words'

/** What a reminder is about: a row, and which of its occasions. */
export type Named = { kind: ReminderKind; id: string; occasion: string }

const KINDS = new Set<string>(reminderKinds)
const SHAPE = /^([a-z-]+):([0-9a-f-]{36})(?::([0-9-]{1,24}))?$/

/**
 * The lasting name of a reminder: the same as long as it is the same occasion, so that what she
 * said to it is remembered, and another once its day has moved.
 */
export function nameOf({ kind, id, occasion }: Named): string {
  return occasion ? `${kind}:${id}:${occasion}` : `${kind}:${id}`
}

/** The other way round; null for what names no reminder. */
export function readName(name: string): Named | null {
  const [, kind = '', id = '', occasion = ''] = SHAPE.exec(name) ?? []
  return KINDS.has(kind) ? { kind: kind as ReminderKind, id, occasion } : null
}
