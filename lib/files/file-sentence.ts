import { formatDayAt } from '@/lib/time'

/** A file of hers: when it was chosen, came in, and was taken back. */
export type DatedFile = { createdAt: Date; finishedAt: Date | null; undoneAt: Date | null }

/** How a file stands, in a few words; `came` says what came of it: "12 applications". */
export function fileSentence(
  { createdAt, finishedAt, undoneAt }: DatedFile,
  reader: Parameters<typeof formatDayAt>[1],
  came: string,
): string {
  const day = formatDayAt(undoneAt ?? finishedAt ?? createdAt, reader)
  if (undoneAt) return `Taken back ${day}`
  if (!finishedAt) return `Chosen ${day}, and not imported yet`
  return `${came}, ${day}`
}
