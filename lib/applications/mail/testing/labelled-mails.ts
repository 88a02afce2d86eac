import { type MailKind, mailKinds } from '../words'

/** An invented mail with what a careful person reads in it. */
export type LabelledMail = {
  kind: MailKind
  company: string | null
  role: string | null
  text: string
}

/** The mails of a catalogue: each begins with `=== kind | company | role`, and `-` is nothing. */
export function mailsIn(catalogue: string): LabelledMail[] {
  return catalogue
    .split(/^=== /m)
    .slice(1)
    .map((entry) => {
      const [heading = '', ...lines] = entry.split('\n')
      const [kind, company, role] = heading.split(' | ').map((part) => part.trim())
      return {
        kind: kindNamed(kind),
        company: orNothing(company),
        role: orNothing(role),
        text: lines.join('\n').trim(),
      }
    })
}

function kindNamed(word: string | undefined): MailKind {
  const kind = mailKinds.find((each) => each === word)
  if (!kind) throw new Error(`No such kind of mail: ${word}`)
  return kind
}

function orNothing(word: string | undefined): string | null {
  return word && word !== '-' ? word : null
}
