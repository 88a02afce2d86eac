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

export const workoutOptions = workoutKinds.map((value) => ({ value, label: workoutNames[value] }))
