import type { Brand } from '@/lib/brand'

/** Private words as they are stored: unreadable without the person's own vault. */
export type Sealed = Brand<string, 'Sealed'>

/** Which column a sealed value belongs to; it opens nowhere else. */
export type SealedPlace = `${string}.${string}`
