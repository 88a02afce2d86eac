import type { Day } from '@/lib/day'
import type { Standing } from './tries'

/** Where a request stands, in one sentence; `say` writes a day the person's own way. */
export function standingSentence(standing: Standing, today: Day, say: (day: Day) => string) {
  switch (standing.is) {
    case 'ready':
      return standing.on > today
        ? `It’s written and ready. ${say(standing.on)} is the day you chose, and any other is as good.`
        : 'It’s written and ready, whenever you are.'
    case 'waiting':
      return `Now it’s with them. If nothing comes by ${say(standing.until)}, a second, shorter line is a fair thing to send.`
    case 'second-try':
      return 'Nothing so far, as so often. One more short line is fair, and so is letting it rest.'
    case 'waiting-again':
      return `You asked a second time. If nothing comes by ${say(standing.until)}, this closes by itself.`
    case 'closed':
      return 'You asked. That was the part in your hands.'
    case 'let-go':
      return 'You let this one rest.'
    case 'answered':
      return `They answered on ${say(standing.on)}.`
  }
}
