import { htmlToText, looksLikeHtml } from '../advert/html-to-text'

/** One mail of a thread: what its head says, and what it says itself. */
export type Layer = {
  from: string | null
  subject: string | null
  date: string | null
  body: string
  signature: string
}

/** A pasted mail: the newest layer, and the one it forwards or answers. */
export type Thread = { top: Layer; under: Layer | null; forwarded: boolean }

const LONGEST = 60_000
const HEADS: [keyof Pick<Layer, 'from' | 'subject' | 'date'>, RegExp][] = [
  ['from', /^(?:from|von|de|expéditeur|remitente)$/],
  ['subject', /^(?:subject|betreff|objet|asunto)$/],
  ['date', /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?)$/],
]
const HEADER =
  /^\s{0,8}\*?(from|von|de|expéditeur|remitente|subject|betreff|objet|asunto|date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?|to|an|à|para|cc|kopie|bcc|reply-to|antwort an)\*?\s?:\s?\*?\s*(.*)$/i
const FORWARD =
  /^\s*(?:-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado)\s*-{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:)/i
const ANSWERED =
  /^\s*(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original)\s*-{2,}|_{10,})\s*$/i
const WROTE =
  /^\s*(?:on\s.{6,200}\swrote|am\s.{6,200}\sschrieb.{0,120}|le\s.{6,200}\sa écrit|el\s.{6,200}\sescribió)\s?:\s*$/i
const SIGN_OFF =
  /^\s*(?:--\s?|(?:with )?(?:kind|best|warm|warmest|kindest|many)?\s?(?:regards|wishes|thanks)|all the best|yours(?: sincerely| faithfully| truly)?|best|thanks|thank you|cheers|sincerely|mit freundlichen gr[üu](?:ß|ss)en|(?:viele|beste|herzliche|liebe) gr[üu](?:ß|ss)e|cordialement|bien (?:cordialement|à vous)|(?:un )?(?:saludo|cordial saludo)s?|atentamente|hugs)[\s,.!–-]*$/i

export function splitThread(text: string): Thread {
  const lines = cleaned(text).split('\n')
  const at = lines.findIndex((_, index) => index > 0 && startsOlder(lines, index))
  const first = lines.findIndex((line) => line.trim() !== '')
  const forwardedFirst = first >= 0 && FORWARD.test(lines[first] ?? '')
  const from = forwardedFirst ? first : at
  if (from < 0) return { top: layer(lines), under: null, forwarded: false }
  return {
    top: layer(lines.slice(0, from)),
    under: older(lines.slice(from)),
    forwarded: FORWARD.test(lines[from] ?? ''),
  }
}

function cleaned(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
}

function startsOlder(lines: string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (FORWARD.test(line) || WROTE.test(line) || wroteOverTwoLines(lines, index)) return true
  const following = lines.slice(index + 1, index + 6).join('\n')
  if (ANSWERED.test(line)) return /^\s*\*?(?:from|von|de)\*?\s?:/im.test(following)
  if (/^\s*>/.test(line))
    return (
      !/^\s*>/.test(lines[index - 1] ?? '') &&
      lines.slice(0, index).some((each) => /^[^>]{0,200}\w/.test(each))
    )
  return (
    /^\s*\*?(?:from|von)\*?\s?:/i.test(line) &&
    index > 8 &&
    /^\s*\*?(?:sent|date|gesendet|datum|subject|betreff)\*?\s?:/im.test(following)
  )
}

function wroteOverTwoLines(lines: string[], index: number): boolean {
  const line = lines[index] ?? ''
  return /^\s*(?:on|am|le|el)\s/i.test(line) && WROTE.test(`${line} ${lines[index + 1] ?? ''}`)
}

function older(lines: string[]): Layer {
  const twice = wroteOverTwoLines(lines, 0) && !WROTE.test(lines[0] ?? '')
  const opening = lines.slice(0, twice ? 2 : 1).join(' ')
  const isOpening = twice || FORWARD.test(opening) || ANSWERED.test(opening) || WROTE.test(opening)
  const rest = isOpening ? lines.slice(twice ? 2 : 1) : lines
  const read = layer(cutAtOlder(unquoted(rest)))
  const wrote = isOpening && !FORWARD.test(opening) && !ANSWERED.test(opening) ? opening : null
  return { ...read, date: read.date ?? wrote }
}

function cutAtOlder(lines: string[]): string[] {
  const at = lines.findIndex((_, index) => index > 0 && startsOlder(lines, index))
  return at < 0 ? lines : lines.slice(0, at)
}

function unquoted(lines: string[]): string[] {
  return lines.map((line) => line.replace(/^\s?>\s?/, ''))
}

function layer(all: string[]): Layer {
  const lines = all.every((line) => /^\s*(?:>|$)/.test(line)) ? unquoted(all) : all
  const { heads, rest } = readHeads(lines)
  const joined = rest.join('\n')
  const body =
    looksLikeHtml(joined) || /&(?:nbsp|amp|#\d+);/.test(joined) ? htmlToText(joined) : joined
  return { ...heads, ...withoutSignature(body.split('\n')) }
}

function readHeads(lines: string[]) {
  const heads: Pick<Layer, 'from' | 'subject' | 'date'> = { from: null, subject: null, date: null }
  let at = lines.findIndex((line) => line.trim() !== '')
  const bare = /^\s*[^<>@:]{1,80}<[^<>\s@]{1,64}@[^<>\s]{1,120}>\s*$/.exec(lines[at] ?? '')
  if (bare) {
    heads.from = bare[0].trim()
    at += 1
  }
  for (; at >= 0 && at < lines.length; at += 1) {
    const [, name = '', value = ''] = HEADER.exec((lines[at] ?? '').slice(0, 1000)) ?? []
    if (!name) break
    const head = HEADS.find(([, names]) => names.test(name.toLowerCase()))
    if (head) heads[head[0]] ??= value.trim() || null
  }
  return { heads, rest: lines.slice(Math.max(at, 0)) }
}

function withoutSignature(lines: string[]): Pick<Layer, 'body' | 'signature'> {
  const words = lines.findIndex((line) => line.trim() !== '')
  const at = lines.findIndex(
    (line, index) => index > words + 1 && line.length < 60 && SIGN_OFF.test(line),
  )
  const end = at < 0 ? lines.length : at
  return {
    body: lines.slice(0, end).join('\n').trim(),
    signature: lines.slice(end).join('\n').trim(),
  }
}
