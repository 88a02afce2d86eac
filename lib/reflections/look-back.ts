import { idField } from '@/lib/input'
import { one, type Params } from '@/lib/params'
import { type Door, doors } from './words'

/** What can be done with a screen: keep it and go on, or back, or keep it and add another. */
export const screenSteps = ['on', 'back', 'another'] as const
export type ScreenStep = (typeof screenSteps)[number]

const screens = ['questions', 'rest', 'kept'] as const
export type Screen = (typeof screens)[number]

/** The screens behind each door, as they are numbered in the address. */
const behind: Record<Door, Screen[]> = {
  better: ['questions', 'rest', 'kept'],
  best: ['rest', 'kept'],
}

/** Where in a look back she is, and which reflection it makes. */
export type Walk = { door: Door; screen: Screen; reflectionId: string | undefined }

/** From where she looks back: a recovery, an interview that is over, or just so. */
export type Viewpoint = { recoveryId?: string | null; interviewId?: string | null }

/** Where the address says she is; one that was edited by hand leads to the two doors. */
export function readWalk(params: Params): Walk | undefined {
  const door = doors.find((name) => name === one(params.door))
  if (!door) return undefined
  const screen = behind[door][Number(one(params.screen) ?? 1) - 1] ?? firstScreen(door)
  const id = idField.safeParse(one(params.reflection))
  return { door, screen, reflectionId: id.success ? id.data : undefined }
}

export function firstScreen(door: Door): Screen {
  return behind[door][0] as Screen
}

/** "1 of 2", where there is more than one to fill in. */
export function screenNumber({ door, screen }: Walk): string | undefined {
  const toFill = behind[door].slice(0, -1)
  const at = toFill.indexOf(screen)
  return toFill.length > 1 && at >= 0 ? `${at + 1} of ${toFill.length}` : undefined
}

/** The address of a screen, or of the two doors. No word of hers ever stands in it. */
export function addressOf(viewpoint: Viewpoint, walk?: Walk): string {
  const { recoveryId, interviewId } = viewpoint
  const path = recoveryId ? `/recovery/${recoveryId}/positives` : '/reflections'
  const query = new URLSearchParams()
  if (!recoveryId && interviewId) query.set('interview', interviewId)
  if (walk) {
    query.set('door', walk.door)
    query.set('screen', String(behind[walk.door].indexOf(walk.screen) + 1))
    if (walk.reflectionId) query.set('reflection', walk.reflectionId)
  }
  const asked = query.size > 0 ? `?${query}` : ''
  return `${path}${asked}${walk ? '#look-back' : ''}`
}

/** The screen she comes to next; undefined stands for the two doors. */
export function screenAfter({ door, screen }: Walk, step: ScreenStep): Screen | undefined {
  if (step === 'another') return screen
  return behind[door][behind[door].indexOf(screen) + (step === 'on' ? 1 : -1)]
}

/** The address she comes to next. */
export function addressAfter(viewpoint: Viewpoint, walk: Walk, step: ScreenStep): string {
  const screen = screenAfter(walk, step)
  return addressOf(viewpoint, screen && { ...walk, screen })
}
