import { plainWords } from '@/lib/files/plain-words'
import type { WorkoutKind } from '../words'
import type { Found } from './found'

/**
 * What other apps call our kinds: Strava, Garmin, Apple, and Strava’s exports in German, French and
 * Spanish. As `plainWords` writes them; the first that fits counts.
 */
const kinds: readonly [WorkoutKind, RegExp][] = [
  ['yoga', /\byoga\b/],
  ['dance', /\b(dance|dancing|zumba|barre|tanz|tanzen|danse|baile)\b/],
  ['stretching', /\b(stretch|stretching|flexibility|mobility|cooldown|dehnen|etirements)\b/],
  ['housework', /\b(housework|gardening|cleaning|hausarbeit|gartenarbeit)\b/],
  ['swim', /\b(swim|swimming|schwimmen|natation|natacion)\b/],
  [
    'cycle',
    /\b(ride|bike|biking|cycle|cycling|velomobile|handcycle|radfahrt|radfahren|velo|cyclisme|ciclismo)\b/,
  ],
  [
    'gym',
    /\b(gym|workout|strength|weights?|crossfit|elliptical|stair|stairs|stairclimbing|stepper|core|hiit|interval|cross training|training|fitness|krafttraining|musculation)\b/,
  ],
  ['walk', /\b(walk|walking|hike|hiking|spaziergang|gehen|wanderung|wandern|marche|randonnee)\b/],
  ['walk', /\b(caminata|senderismo)\b/],
  [
    'run',
    /\b(run|running|jog|jogging|treadmill|lauf|laufen|course a pied|carrera|correr|trailrun)\b/,
  ],
]

/** What says nothing: the names files use where nobody chose a sport. */
const NOTHING_SAID = /^(|other|generic|all|unknown|activity|multisport|default|uncategorized)$/
const APPLE = /^HKWorkoutActivityType/
/** Numbers that Strava once wrote into GPX files. */
const numbered: Record<string, string> = { '1': 'ride', '4': 'hike', '9': 'run', '10': 'walk' }
const LONGEST_NAME = 60

export type NamedKind = { kind: WorkoutKind; called: string | null }

/**
 * Which of our kinds it is. Where none of them fits it is something else, called what the file calls
 * it; where the file says nothing, the pace decides, as most GPX files need.
 */
export function kindOf({ sport, seconds, distance }: Omit<Found, 'start' | 'climb'>): NamedKind {
  const name = numbered[sport.trim()] ?? sport.trim().replace(APPLE, '')
  const plain = plainWords(name)
  if (NOTHING_SAID.test(plain)) return { kind: kindByPace(seconds, distance), called: null }
  const kind = kinds.find(([, words]) => words.test(plain))?.[0]
  return kind ? { kind, called: null } : { kind: 'other', called: calledAs(name) }
}

// In kilometres an hour: faster than anybody walks, runs, or rides.
function kindByPace(seconds: number | null, distance: number | null): WorkoutKind {
  if (!seconds || seconds <= 0 || !distance || distance < 100) return 'other'
  const pace = (distance / seconds) * 3.6
  if (pace < 7) return 'walk'
  if (pace < 16) return 'run'
  return pace < 70 ? 'cycle' : 'other'
}

/** "TraditionalBoxing", "rock_climbing" and "Rock Climbing" in one way: "Rock climbing". */
function calledAs(name: string): string {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase()
    .slice(0, LONGEST_NAME)
    .toWellFormed()
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
