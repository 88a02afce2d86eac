const BETWEEN = /^(.{2,}?)\s+(?:at|@|bei|chez|en)\s+(.{2,})$/i
const DASHED = /^(.{2,}?)\s*(?:\s[-–—]\s|\s?\|\s?|\s·\s)\s*(.{2,})$/
const WORK =
  /\b(engineer\w*|developer|programmer|manager|analyst|designer|architect|scientist|consultant|intern|internship|specialist|assistant|associate|director|lead|head|officer|administrator|coordinator|teacher|nurse|sales|marketing|accountant|writer|editor|researcher|technician|representative|executive|recruiter|trainee|apprentice|werkstudent\w*|praktik\w+|entwickler\w*|ingenieur\w*|berater\w*|leiter\w*|developpeur\w*|développeur\w*|ingénieur\w*|desarrollador\w*|ingenier\w+|product owner|scrum master|devops|sre|swe|qa|tester|cashier|driver|chef|cook|waiter|clerk|advisor|agent|professor|lecturer|librarian|support|barista)\b/i

/** “Engineer at Acme”, “Acme - Engineer”: a role and a company written in one cell, or null. */
export function titleParts(title: string): { role: string; company: string } | null {
  const at = BETWEEN.exec(title)
  if (at?.[1] && at[2]) return { role: at[1].trim(), company: at[2].trim() }
  const dashed = DASHED.exec(title)
  if (!dashed?.[1] || !dashed[2]) return null
  const [one, other] = [dashed[1].trim(), dashed[2].trim()]
  if (WORK.test(one) === WORK.test(other)) return null
  return WORK.test(one) ? { role: one, company: other } : { role: other, company: one }
}

/** Whether words name a kind of work rather than an employer. */
export function isJobName(words: string): boolean {
  return WORK.test(words)
}
