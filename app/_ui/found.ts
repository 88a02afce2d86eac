import { notFound } from 'next/navigation'
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
