import { SaxesParser } from 'saxes'
import type { Work } from '@/lib/files/in-turns'
import { Refusal } from '@/lib/refusal'

/** What a reader of a kind of file hears; names are without their prefixes. */
export type Hears = {
  opened: (name: string, attributes: Readonly<Record<string, string>>) => void
  closed: (name: string) => void
  /** All of an element’s text at once; not given where nobody needs any. */
  text?: (words: string) => void
}

export const ENTITIES =
  'That file uses XML entities of its own, and those are never opened here. Export it again from the app it came from.'
export const DAMAGED =
  'That file ends in the middle or is damaged, so nothing of it was read. Get it again from where it came from.'

const DEEPEST = 200
const AT_ONCE = 64 * 1024

/**
 * A parser that is given text bit by bit. It opens nothing a file points to and expands nothing it
 * declares: a file that brings its own entities is refused before it can use one.
 */
export function xmlParser({ opened, closed, text }: Hears) {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  })
  let depth = 0
  parser.on('error', ({ message }) => {
    // Apps do write control characters into names of things, which harms nobody.
    if (/disallowed character\.$/.test(message)) return
    throw new Refusal(/entity/.test(message) ? ENTITIES : DAMAGED)
  })
  parser.on('doctype', (declared) => {
    if (/<!ENTITY/i.test(declared)) throw new Refusal(ENTITIES)
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > DEEPEST) throw new Refusal(DAMAGED)
    opened(bare(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    closed(bare(name))
  })
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return {
    write: (part: string) => void parser.write(part),
    /** @throws Refusal when something is still open. */
    end: () => void parser.close(),
  }
}

/** Reads a whole text, in turns. @throws Refusal when it is no sound XML. */
export function* readXml(text: string, hears: Hears): Work<void> {
  const parser = xmlParser(hears)
  for (let from = 0; from < text.length; from += AT_ONCE) {
    parser.write(text.slice(from, from + AT_ONCE))
    yield
  }
  parser.end()
}

function bare(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
