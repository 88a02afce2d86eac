/** Where the drafts of this domain are kept; identifiers only, never words. */
export function thoughtPlace(id: string): string {
  return `perspective:thought:${id}`
}

export function piePlace(id: string): string {
  return `perspective:pie:${id}`
}

export function letterPlace(id: string): string {
  return `perspective:letter:${id}`
}

export function eveningPlace(recoveryId: string, evening: number): string {
  return `perspective:evening:${recoveryId}:${evening}`
}
