/** Fewer of anything than this say more about chance than about her: shares and averages stay silent. */
export const ENOUGH = 5
