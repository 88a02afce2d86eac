const TITLE = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|herr|frau)\.?$/i

/**
 * What somebody is called by those who see no more of them: "Maya Thapa" is Maya, "Costa, Ines" is
 * Ines, and of "Dr. Ali Hassan" the title is left away. One word after a title is a family’s name,
 * and keeps it.
 */
export function firstName(name: string): string {
  const [before = [], after = []] = name.split(',').map(wordsOf)
  // What follows a whole name is a degree.
  const words = before.length === 1 && after.length > 0 ? after : before
  const titles = words.findIndex((word) => !TITLE.test(word))
  const named = titles < 0 ? [] : words.slice(titles)
  if (titles > 0 && named.length === 1) return words.join(' ')
  return named[0] ?? name.trim()
}

// A flower is no name.
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
}
