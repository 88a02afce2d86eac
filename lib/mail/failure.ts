/** Why a mail did not leave, as a code that may be stored: a server’s answer, or one of these. */
export type Failure = string

const WORDS: Record<string, string> = {
  ETIMEDOUT: 'the mail server didn’t answer in time',
  ECERTIFICATE: 'the mail server’s certificate couldn’t be trusted',
  EADDRESS: 'it isn’t an address that mail can go to',
  EAUTH: 'the mail server wouldn’t let this Onward in',
}

/** A failure in words: “the mail server said 550”. */
export function failureWords(failure: Failure | null): string {
  if (failure && /^\d{3}$/.test(failure)) return `the mail server said ${failure}`
  return WORDS[failure ?? ''] ?? 'the mail server couldn’t be reached'
}
