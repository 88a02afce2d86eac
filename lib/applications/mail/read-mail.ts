import type { Day } from '@/lib/day'
import { readEmployer } from './employer/read-employer'
import { weigh } from './kind/weigh'
import { mailDay } from './mail-day'
import { type Layer, splitThread, type Thread } from './parts'
import { says } from './says'
import { sentencesOf } from './sentences'
import type { MailReading } from './words'

/**
 * What a pasted mail says: what it is, from whom, about which job, and which of its sentences were
 * written for this one person. Rules only: nothing leaves the machine, and nothing is stored.
 * A `.eml` file goes through `openEml` first.
 */
export function readMail(text: string, { today }: { today: Day }): MailReading {
  const mail = layerToRead(splitThread(text))
  const sentences = sentencesOf(mail.body)
  const subject = mail.subject ?? ''
  const { kind, aboutAJob } = weigh(subject, mail.body)
  const employer = readEmployer({ ...mail, subject, sentences })
  return {
    kind,
    ...(!aboutAJob ? { company: null, role: null } : employer),
    on: mail.date ? mailDay(mail.date, today) : null,
    sentences: sentences.map((sentence) => ({ text: sentence, says: says(sentence) })),
  }
}

// Whoever pastes a forwarded mail means the mail inside. A reply that says nothing by itself
// ("Thank you for letting me know") is pasted for what it answers.
function layerToRead({ top, under, forwarded }: Thread): Layer {
  if (!under?.body) return top
  if (forwarded || !top.body) return { ...under, subject: under.subject ?? top.subject }
  if (weigh(top.subject ?? '', top.body).said) return top
  return { ...under, subject: under.subject ?? top.subject, from: under.from ?? top.from }
}
