/** Who sent a mail, as far as its head tells. */
export type Sender = { name: string; local: string; labels: string[] }

const APPLICANT_SYSTEMS = new Set(
  'greenhouse greenhouse-mail lever ashbyhq myworkday myworkdayjobs workday smartrecruiters icims workable workablemail teamtailor teamtailor-mail personio bamboohr jobvite taleo successfactors recruitee breezy breezy-mail join jazzhr jazz applytojob rippling pinpointhq pinpoint eploy tribepad oleeo softgarden rexx-systems dover gem hibob homerun hireserve networxrecruitment avature phenompeople eightfold welcometothejungle otta indeed indeedemail linkedin stepstone glassdoor reed totaljobs xing monster hackerrank codility calendly goodtime modernhire hirevue'.split(
    ' ',
  ),
)
const FREE_MAIL = new Set(
  'gmail googlemail outlook hotmail live yahoo icloud me mac aol gmx web proton protonmail pm t-online freenet posteo mail zoho fastmail btinternet orange wanadoo free laposte example'.split(
    ' ',
  ),
)
const NOBODY =
  /^(?:jobs?[-_.]no-?reply|no|not?[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|notify|mail(?:er)?|e?mail|jobs?|careers?|karriere|bewerbung(?:en)?|hr|recruit(?:ing|ment|er)?|talent|hello|hi|info|team|people|hiring|apply|applications?|candidates?|system|support|admin|us|eu|uk|app|my|e|m|em|mg|send|smtp|www|host|wd\d*|alerts?|updates?|messages?|post|contact|workday|greenhouse|lever|icims|personnel|interviews?)$/
const SECOND_LEVEL = /^(?:co|com|org|ac|gov|net|edu|or|gob)$/

export function readSender(from: string | null): Sender {
  const line = (from ?? '').slice(0, 300)
  const [, local = '', host = ''] = /([^\s<>@"'()[\]:]{1,64})@([a-z0-9.-]{1,120})/i.exec(line) ?? []
  const name = line
    .replace(/<[^<>]{0,200}>|\[mailto:[^\]]{0,200}\]|\S{1,64}@\S{1,120}/g, ' ')
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { name, local: local.toLowerCase(), labels: hostLabels(host.toLowerCase()) }
}

/** The word in the address that stands for the employer, such as `acme` in `acme@myworkday.com`. */
export function senderWord({ local, labels }: Sender): string | null {
  const [own, ...nearer] = labels
  if (!own || FREE_MAIL.has(own)) return null
  if (!APPLICANT_SYSTEMS.has(own)) return NOBODY.test(own) ? null : own
  const word = [nearer[0], local.split('+')[0]].find((each) => each && !isNobody(each))
  return word ?? null
}

function isNobody(word: string): boolean {
  return NOBODY.test(word) || APPLICANT_SYSTEMS.has(word) || /\d{3}|[._]/.test(word)
}

// The owner's label first, then what stands before it, nearest first; endings are left out.
function hostLabels(host: string): string[] {
  const labels = host.split('.').filter(Boolean).slice(0, -1)
  if (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? '')) labels.pop()
  return labels.toReversed()
}

const BOARDS =
  /^(?:linkedin|indeed|indeed apply|glassdoor|ziprecruiter|monster|dice|reed|totaljobs|stepstone|xing)$/i

/** Whether a name is that of a board, which passes on what others decide. */
export function isJobBoard(name: string): boolean {
  return BOARDS.test(name.trim())
}
