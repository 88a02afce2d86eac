import { v7 } from 'uuid'

/** A UUIDv7 (RFC 9562): made before the write, so that a repeated submit is the same row. */
export function newId(): string {
  return v7()
}
