import { v5, v7 } from 'uuid'

/** A UUIDv7 (RFC 9562): made before the write, so that a repeated submit is the same row. */
export function newId(): string {
  return v7()
}

/** The id of one part of a whole, a UUIDv5 (RFC 9562): the same whole sent twice has the same parts. */
export function idOfPart(wholeId: string, part: string): string {
  return v5(part, wholeId)
}
