import { z } from 'zod'
import { ENOUGH } from '@/lib/enough'
import { choice, idField, optionalWords, ticked } from '@/lib/input'
import { lengths } from '@/lib/lengths'
import { one, type Params } from '@/lib/params'
import { countOf } from '@/lib/plural'

/** Four screens, one thing each, and the end. */
export const rehearsalScreens = ['where', 'thought', 'true', 'plan', 'away'] as const
export type RehearsalScreen = (typeof rehearsalScreens)[number]

const kinds = ['asked', 'through', 'reached', 'answers', 'open'] as const
export type FactKind = (typeof kinds)[number]
export type OwnFact = { kind: FactKind; words: string }

const SHOWN = 3

const words = optionalWords(lengths.note)

export const rehearsalInput = z.object({
  /** The note it becomes. */
  id: idField,
  interviewId: idField,
  screen: choice(['where', 'thought', 'true', 'plan']),
  go: choice(['on', 'back']),
  where: words,
  thought: words,
  facts: ticked(kinds),
  ownWords: words,
  plan: words,
})

type Input = z.output<typeof rehearsalInput>
/** What was said so far, from screen to screen. */
export type Rehearsed = Pick<Input, 'id' | 'where' | 'thought' | 'facts' | 'ownWords' | 'plan'>

/** What was said so far, with what this one screen says; the note’s id is the first one given. */
export function rehearsedWith(before: Rehearsed | null, said: Input): Rehearsed {
  const { id, screen, where, thought, facts, ownWords, plan } = said
  const known = before ?? { id, where: null, thought: null, facts: [], ownWords: null, plan: null }
  switch (screen) {
    case 'where':
      return { ...known, where }
    case 'thought':
      return { ...known, thought }
    case 'true':
      return { ...known, facts, ownWords }
    case 'plan':
      return { ...known, plan }
  }
}

const rehearsedShape = rehearsalInput.pick({
  ...{ id: true, where: true, thought: true, facts: true, ownWords: true, plan: true },
})

/** The same as fields of a draft. */
export function writeRehearsed({ facts, ...said }: Rehearsed): Record<string, string> {
  const words = Object.entries(said).map(([name, text]) => [name, text ?? ''])
  return { ...Object.fromEntries(words), facts: facts.join('\n') }
}

/** What can’t be read begins anew. */
export function readRehearsed(fields: Record<string, string> | null): Rehearsed | null {
  const facts = fields?.facts?.split('\n').filter(Boolean)
  return fields ? (rehearsedShape.safeParse({ ...fields, facts }).data ?? null) : null
}

/** Which screen the address asks for; whatever it can’t be is the first. */
export function readScreen(params: Params): RehearsalScreen {
  return rehearsalScreens[Number(one(params.screen) ?? 1) - 1] ?? 'where'
}

export function rehearsalAddress(interviewId: string, screen: RehearsalScreen): string {
  return `/prep/${interviewId}/rehearse?screen=${rehearsalScreens.indexOf(screen) + 1}`
}

export function besideScreen(screen: RehearsalScreen, go: 'on' | 'back'): RehearsalScreen {
  const at = rehearsalScreens.indexOf(screen) + (go === 'on' ? 1 : -1)
  return rehearsalScreens[Math.max(0, at)] ?? 'away'
}

/** "2 of 4"; the end is not counted. */
export function screenCount(screen: RehearsalScreen): string | undefined {
  const last = rehearsalScreens.length - 1
  const at = rehearsalScreens.indexOf(screen)
  return at < last ? `${at + 1} of ${last}` : undefined
}

type OwnRecord = {
  company: string
  round: number
  /** Applications sent, and those that came to an interview or further. */
  sent: number
  interviewed: number
  /** Hard questions with a better answer. */
  answers: number
  /** Applications that are still open, besides this one. */
  open: number
}

/** Up to three things that are true whatever this one answer is; all are her own, none is a guess. */
export function alsoTrue(record: OwnRecord): OwnFact[] {
  const { company, round, sent, interviewed, answers, open } = record
  const facts: (OwnFact | false)[] = [
    round > 1 && {
      kind: 'through',
      words: `I have come through ${countOf(round - 1, 'round')} with ${company} already.`,
    },
    round === 1 && {
      kind: 'asked',
      words: `${company} read what I sent and asked to meet me.`,
    },
    sent >= ENOUGH &&
      interviewed > 0 && {
        kind: 'reached',
        words: `${interviewed} of my ${countOf(sent, 'application')} came as far as an interview.`,
      },
    answers > 0 && {
      kind: 'answers',
      words: `I have a better answer now to ${countOf(answers, 'question')} that ${answers === 1 ? 'was' : 'were'} hard before.`,
    },
    open > 0 && {
      kind: 'open',
      words: `${countOf(open, 'other application')} of mine ${open === 1 ? 'is' : 'are'} still open.`,
    },
  ]
  return facts.filter((fact) => fact !== false).slice(0, SHOWN)
}
