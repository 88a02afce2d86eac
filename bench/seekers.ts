import { encode } from 'next-auth/jwt'
import { applicationEvents, applications } from '@/db/applications/tables'
import { closeConnection, write } from '@/db/client'
import { workouts } from '@/db/exercise/tables'
import { migrateDatabase } from '@/db/migrate'
import { moods } from '@/db/mood/tables'
import { contacts } from '@/db/network/tables'
import { derivedOf } from '@/db/network/writing'
import type { UserId } from '@/lib/account/user-id'
import { type Stage, stages } from '@/lib/applications/words'
import { addDays, dayIn } from '@/lib/day'
import { type WorkoutKind, workoutKinds } from '@/lib/exercise/words'
import { type Mood, moodValues } from '@/lib/mood/words'
import { ties } from '@/lib/network/words'
import { searchText } from '@/lib/search'
import { newId } from '@/lib/server/id'
import { openLogin, sessionCookie, sessionSecret } from '@/lib/server/session'
import { makeAccount } from '@/lib/server/sign-in'

/** Someone with so many applications, people and workouts, twice as many moods, and the cookie that signs them in. */
export type Seeker = { count: number; id: UserId; cookie: string }

const ROWS_AT_ONCE = 500
/** 10,000 of them fill five years. */
const MOOD_EVERY_MS = 4.4 * 3_600_000

export async function makeSeekers(counts: number[]): Promise<Seeker[]> {
  await migrateDatabase()
  const seekers: Seeker[] = []
  for (const count of counts) {
    const now = new Date()
    const id = await makeAccount(
      {
        name: `Seeker ${count}`,
        email: `seeker${count}@bench.example`,
        password: 'nobody signs in with this',
        zone: 'Europe/London',
        locale: 'en-GB',
      },
      now,
    )
    await keepApplications(id, count, now)
    await keepPeople(id, count, now)
    await keepMoods(id, 2 * count, now)
    await keepWorkouts(id, count, now)
    const token = { loginId: await openLogin(id, now) }
    const value = await encode({ token, secret: sessionSecret() })
    seekers.push({ count, id, cookie: `${sessionCookie().name}=${value}` })
  }
  await closeConnection()
  return seekers
}

async function keepPeople(userId: UserId, count: number, now: Date): Promise<void> {
  const today = dayIn('Europe/London', now)
  for (let first = 0; first < count; first += ROWS_AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(ROWS_AT_ONCE, count - first) },
      (_, at) => first + at,
    )
    const rows = numbers.map((number) => {
      const lastTouchOn = number % 4 === 0 ? null : addDays(today, -(number % 400))
      const cadenceDays = number % 5 === 0 ? 30 : null
      const [name, company] = [`Person ${number}`, `Company ${number % 900} & Sons`]
      return {
        ...{ id: newId(), userId, name, company, lastTouchOn, cadenceDays, createdAt: now },
        tie: ([null, ...ties] as const)[number % 4] ?? null,
        ...derivedOf({ name, company, cadenceDays, lastTouchOn }, today),
      }
    })
    await write(async (tx) => {
      await tx.insert(contacts).values(rows)
    })
  }
}

/** A mood every few hours, as far back as they reach. */
async function keepMoods(userId: UserId, count: number, now: Date): Promise<void> {
  await inTurns(count, (numbers) => {
    const rows = numbers.map((number) => {
      const at = new Date(now.getTime() - number * MOOD_EVERY_MS)
      const mood = moodValues[number % moodValues.length] as Mood
      return { id: newId(), userId, mood, at, on: dayIn('Europe/London', at) }
    })
    return write((tx) => tx.insert(moods).values(rows))
  })
}

async function keepWorkouts(userId: UserId, count: number, now: Date): Promise<void> {
  const today = dayIn('Europe/London', now)
  await inTurns(count, (numbers) => {
    const rows = numbers.map((number) => ({
      ...{ id: newId(), userId, minutes: 10 + (number % 50), on: addDays(today, -number) },
      kind: workoutKinds[number % workoutKinds.length] as WorkoutKind,
      moodBefore: moodValues[number % 3] as Mood,
      moodAfter: moodValues[2 + (number % 3)] as Mood,
      createdAt: now,
    }))
    return write((tx) => tx.insert(workouts).values(rows))
  })
}

async function inTurns(count: number, keep: (numbers: number[]) => Promise<unknown>) {
  for (let first = 0; first < count; first += ROWS_AT_ONCE) {
    const length = Math.min(ROWS_AT_ONCE, count - first)
    await keep(Array.from({ length }, (_, at) => first + at))
  }
}

async function keepApplications(userId: UserId, count: number, now: Date): Promise<void> {
  const today = dayIn('Europe/London', now)
  for (let first = 0; first < count; first += ROWS_AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(ROWS_AT_ONCE, count - first) },
      (_, at) => first + at,
    )
    const rows = numbers.map((number) => {
      const stage = stages[number % stages.length] as Stage
      const at = new Date(now.getTime() - number * 3_600_000)
      const [company, role] = [`Company ${number} & Sons`, `Analyst, level ${number % 7}`]
      return {
        id: newId(),
        userId,
        company,
        role,
        stage,
        furthestStage: stage,
        ending: number % 3 === 2 ? ('rejected' as const) : null,
        stageSince: addDays(today, -Math.floor(number / 24)),
        beganOn: addDays(today, -Math.floor(number / 24)),
        source: `Source ${number % 9}`,
        searchText: searchText(company, role),
        createdAt: at,
        touchedAt: at,
      }
    })
    await write(async (tx) => {
      await tx.insert(applications).values(rows)
      await tx.insert(applicationEvents).values(
        rows.map(({ id, stage, stageSince, createdAt }) => ({
          id: newId(),
          userId,
          applicationId: id,
          kind: 'added' as const,
          stage,
          on: stageSince,
          createdAt,
        })),
      )
    })
  }
}
