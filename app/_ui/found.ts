import { notFound } from 'next/navigation'
import { idField } from '@/lib/input'
import { NotFound } from '@/lib/refusal'

/** What was asked for, or the not-found page: the same for a missing row and for someone else's. */
export async function foundOr404<Row>(asked: Promise<Row>): Promise<Row> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}

/** The id in a page's address; whatever can't be one was never anybody's row. */
export async function idOr404(params: Promise<{ id: string }>): Promise<string> {
  const id = idField.safeParse((await params).id)
  return id.success ? id.data : notFound()
}
