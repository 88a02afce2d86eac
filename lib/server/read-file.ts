import { othersTurn } from '@/db/others-turn'
import { type Answers, firstAnswers } from '@/lib/applications/import/answers'
import { FILE_TOO_LARGE, refuseTooLarge, refuseTooManyLines } from '@/lib/applications/import/size'
import { readTable } from '@/lib/applications/import/table'
import { decodeFile } from '@/lib/files/decode'
import { MOST_FILE_BYTES } from '@/lib/files/size'
import { Refusal } from '@/lib/refusal'

/**
 * The text of a file somebody chose, and what it says of itself.
 *
 * @throws Refusal saying why it can't be read.
 */
export async function readFileIn(
  file: File,
): Promise<{ text: string; answers: Answers; rows: number }> {
  if (file.size > MOST_FILE_BYTES) throw new Refusal(FILE_TOO_LARGE)
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()))
  refuseTooManyLines(text)
  await othersTurn()
  const table = readTable(text)
  refuseTooLarge(table)
  await othersTurn()
  return { text, answers: firstAnswers(table), rows: table.rows.length }
}
