const LONGEST_SENTENCE = 900
const MOST = 400
const ABBREVIATIONS =
  /(?:^|\s)(?:mr|mrs|ms|dr|prof|sr|jr|st|no|nr|e\.g|i\.e|z\.b|ca|ref|approx|inc|ltd|\p{L})\.$/iu

/** A text's sentences: wrapped lines are joined, and lines that stand alone stay alone. */
export function sentencesOf(text: string): string[] {
  const paragraphs = text.split(/\n\s*\n/).flatMap(joinWrapped)
  return paragraphs.flatMap(cut).slice(0, MOST)
}

function joinWrapped(paragraph: string): string[] {
  const lines: string[] = []
  let wrapped = false
  for (const raw of paragraph.split('\n')) {
    const line = raw.replace(/\s+/g, ' ').trim()
    if (!line) continue
    if (wrapped && !/^[-*•]\s/.test(line)) lines.push(`${lines.pop() ?? ''} ${line}`)
    else lines.push(line)
    // A line that breaks off is wrapped; a greeting's comma ends its line.
    wrapped = !/[.!?:]$/.test(line) && !(line.length < 40 && /[,-]$/.test(line)) && !isTitle(line)
  }
  return lines
}

// "Senior Baker – Harbour Books" on its own line: capitals, short, and no verb to break off from.
function isTitle(line: string): boolean {
  return (
    line.length < 60 &&
    line.split(' ').every((word) => /^[\p{Lu}\d&–(/-]|^(?:of|and|the|at|for)$/u.test(word))
  )
}

function cut(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const { index, 0: mark } of paragraph.matchAll(
    /[.!?…]{1,3}["”’)]?(?:\s(?=["“‘(¿¡]?[\p{Lu}\d])|(?<=\p{Ll}{3}[.!?])(?=(?!Js|Net|Com)\p{Lu}\p{Ll}{0,12} \p{Ll}))/gu,
  )) {
    const sentence = paragraph.slice(start, index + mark.length).trim()
    if (ABBREVIATIONS.test(sentence.slice(-8))) continue
    sentences.push(sentence)
    start = index + mark.length
  }
  sentences.push(paragraph.slice(start).trim())
  return sentences.flatMap(inPieces).filter((sentence) => /[\p{L}\d]/u.test(sentence))
}

function inPieces(sentence: string): string[] {
  const count = Math.ceil(sentence.length / LONGEST_SENTENCE)
  return Array.from({ length: count }, (_, at) =>
    sentence.slice(at * LONGEST_SENTENCE, (at + 1) * LONGEST_SENTENCE),
  )
}

/** A sentence as the patterns expect it: lower case, straight quotes, single spaces. */
export function normalised(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
