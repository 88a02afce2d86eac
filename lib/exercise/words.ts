/** Any movement counts. */
export const workoutKinds = [
  'walk',
  'run',
  'cycle',
  'swim',
  'yoga',
  'dance',
  'stretching',
  'housework',
  'gym',
  'other',
] as const
export type WorkoutKind = (typeof workoutKinds)[number]

const workoutNames: Record<WorkoutKind, string> = {
  walk: 'Walk',
  run: 'Run',
  cycle: 'Cycle',
  swim: 'Swim',
  yoga: 'Yoga',
  dance: 'Dance',
  stretching: 'Stretching',
  housework: 'Housework',
  gym: 'Gym',
  other: 'Something else',
}

export function workoutName(kind: WorkoutKind): string {
  return workoutNames[kind]
}

/** How hard it felt. */
export const efforts = ['easy', 'moderate', 'vigorous'] as const
export type Effort = (typeof efforts)[number]

const effortNames: Record<Effort, string> = {
  easy: 'Easy',
  moderate: 'Moderate',
  vigorous: 'Vigorous',
}

export function effortName(effort: Effort): string {
  return effortNames[effort]
}

export const effortOptions = efforts.map((value) => ({ value, label: effortNames[value] }))

/** "5.2 km" of so many metres. */
export function kilometres(metres: number): string {
  return `${(metres / 1000).toFixed(1)} km`
}

/** Why nothing is expected of her for a while. */
export const pauseReasons = ['ill', 'away', 'other'] as const
export type PauseReason = (typeof pauseReasons)[number]

const pauseNames: Record<PauseReason, string> = {
  ill: 'Not well',
  away: 'Away, or on holiday',
  other: 'Something else',
}

export function pauseName(reason: PauseReason): string {
  return pauseNames[reason]
}

export const pauseOptions = pauseReasons.map((value) => ({ value, label: pauseNames[value] }))

/** Where movement may have been noted before. */
export const workoutFileKinds = ['gpx', 'tcx', 'fit', 'strava', 'apple-health'] as const
export type WorkoutFileKind = (typeof workoutFileKinds)[number]

const fileNames: Record<WorkoutFileKind, string> = {
  gpx: 'GPX',
  tcx: 'TCX',
  fit: 'FIT',
  strava: 'Strava’s activities.csv',
  'apple-health': 'Apple Health’s export.xml',
}

export function workoutFileName(kind: WorkoutFileKind): string {
  return fileNames[kind]
}

export const workoutOptions = workoutKinds.map((value) => ({ value, label: workoutNames[value] }))
