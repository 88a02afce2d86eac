import type { Remote } from '@/lib/applications/words'
import { plainWords } from '@/lib/files/plain-words'

const HYBRID =
  /\b(hybrid\w*|hibrid\w*|partly remote|partially remote|partly from home|teilweise|flexible)\b/
const REMOTE =
  /\b(remote\w*|wfh|work from home|from home|home ?office|teletravail|teletrabajo|remoto|a distance|distributed|anywhere|telecommute|virtual)\b/
const ONSITE =
  /\b(on ?site|in office|office|in person|vor ort|prasenz|presentiel|presencial|sur site|site)\b/

/** Where the work would be done, as far as a text says it. */
export function remoteIn(text: string): Remote | null {
  const plain = plainWords(text)
  if (HYBRID.test(plain)) return 'hybrid'
  if (/\b(not|non|no) remote\b/.test(plain)) return 'onsite'
  if (REMOTE.test(plain)) return 'remote'
  return ONSITE.test(plain) ? 'onsite' : null
}

/** The same for a column about it, where “yes” means remote. */
export function remoteAnswer(text: string): Remote | null {
  const plain = plainWords(text)
  if (/^(yes|y|true|1|x|ja|oui|si|full|fully|100)$/.test(plain) || text.trim() === '✓')
    return 'remote'
  return /^(no|n|false|0|nein|non)$/.test(plain) ? 'onsite' : remoteIn(text)
}
