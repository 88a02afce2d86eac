/** What says less than the sport under it: “training” may be strength or yoga. */
const VAGUE = /^(generic|training|fitness_equipment)$/

/** Of a FIT session’s sport and the one under it, the name that says more. */
export function fitSport(sport: string, under: string): string {
  return VAGUE.test(sport) && under !== '' && under !== 'generic' ? under : sport
}
