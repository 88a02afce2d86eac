import type { Brand } from '@/lib/brand'

/** Whose rows. Minted by `requireUser()` alone, so holding one means a live session was checked. */
export type UserId = Brand<string, 'UserId'>
