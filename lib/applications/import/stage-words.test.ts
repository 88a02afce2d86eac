import { describe, expect, test } from 'vitest'
import { guessColumns } from './columns'
import { stagesWritten } from './stage-history'
import { meaningOf } from './stage-meaning'
import { meaningWith, stageWordsOf } from './stage-words'
import { readTable } from './table'

function meant(word: string): string {
  const meaning = meaningOf(word)
  if (meaning.kind === 'stage') return meaning.stage
  if (meaning.kind !== 'ending') return meaning.kind
  return meaning.stage ? `${meaning.ending} at ${meaning.stage}` : meaning.ending
}

describe('a status word', () => {
  test.each([
    [
      'saved',
      'Wishlist|wish list|Bookmarked|SAVED|To apply|to do|Not applied|Not started|Draft|Interested|🔖 Saved|Merkliste|À postuler|Guardada|Want to apply|Ready to Apply',
    ],
    [
      'applied',
      'Applied|APPLIED|Submitted|1. Applied|Application sent|Pending|In review|Under Review|Waiting|Awaiting response|No response yet|Beworben|Candidature envoyée|Aplicado|Applied ✅|Easy Applied|Followed up|Postulé',
    ],
    [
      'screening',
      'Screen|Phone Screen|phone|PHONE_SCREEN|OA|Online Assessment|Take-home|HackerRank|Recruiter call|HR Screen|Phone interview|Tech Screen|In progress|OA/Take-Home|Coding challenge|Telefoninterview|Entretien téléphonique|Technical test|🔵 Screening Call',
    ],
    [
      'interview',
      'Interview|INTERVIEWING|2nd interview|Onsite|On-site|Final round|Tech Interview 1|Final/Onsite|3. Interview ✅|Interview scheduled|Vorstellungsgespräch|Entretien|Entrevista|Panel|interview stage|Round 2|🟣 Technical Interview',
    ],
    ['offer', 'Offer|Offered|⭐ Offer|Offer received|Job offer|Zusage|Oferta|Negotiating'],
    [
      'accepted at offer',
      'Accepted|Hired|Embauchée|Contratado|Offer accepted|Accepted offer|Hired after interview',
    ],
    [
      'rejected',
      'Rejected|REJECTED|reject|❌ Rejected|❌|Declined|Not selected|Denied|Unsuccessful|Not moving forward|No longer under consideration|Absage|Abgelehnt|Refusé|Rechazado|Auto-rejected',
    ],
    [
      'rejected at interview',
      'Rejected after interview|Interview - rejected|Rejected (onsite)|Not selected after final round',
    ],
    ['rejected at screening', 'Rejected after phone screen|Failed OA|Rejected post-OA'],
    ['rejected at applied', 'Application rejected|Candidature refusée'],
    [
      'ghosted',
      'Ghosted|ghost|👻 Ghosted|No response|No answer|No reply|Never heard back|Keine Antwort|Sans réponse|Sin respuesta',
    ],
    ['ghosted at interview', 'Ghosted after interview|No response after interview'],
    [
      'withdrew',
      'Withdrawn|Withdrew|I withdrew|WITHDRAWN|Not interested|No longer interested|Zurückgezogen',
    ],
    [
      'declined at offer',
      'Offer declined|Declined offer|Rejected offer|Turned down the offer|I declined the offer',
    ],
    ['closed', 'Position filled|Closed|Expired|Cancelled|No longer available|Hiring freeze'],
    ['archived', 'Archived|archive'],
    ['unknown', 'Purple|???|7|b'],
  ])('%s', (expected, words) => {
    expect(words.split('|').map((word) => [word, meant(word)])).toEqual(
      words.split('|').map((word) => [word, expected]),
    )
  })

  test('is listed with its count, and corrected', () => {
    const table = readTable(
      'Company,Status\nA,Applied\nB,Applied\nC,Purple\nD,Rejected after interview',
    )
    const words = stageWordsOf(table, guessColumns(table.header, table.rows))
    expect(words).toEqual([
      { word: 'Applied', count: 2, meaning: 'applied' },
      { word: 'Purple', count: 1, meaning: 'leave-out' },
      { word: 'Rejected after interview', count: 1, meaning: 'rejected' },
    ])
    expect(meaningWith('Purple', { Purple: 'offer' })).toEqual({ kind: 'stage', stage: 'offer' })
    expect(meaningWith('Applied', { Applied: 'leave-out' })).toEqual({ kind: 'unknown' })
    expect(meaningWith('toString', {})).toEqual({ kind: 'unknown' })
    const confirmed = meaningWith('Rejected after interview', {
      'Rejected after interview': 'rejected',
    })
    expect(confirmed).toMatchObject({ ending: 'rejected', stage: 'interview' })
  })
})

describe('a history in one cell', () => {
  const words = (cell: string) =>
    stagesWritten(cell).map(({ word, on }) => (on ? `${word} ${on}` : word))

  test('is read from lists and arrows', () => {
    expect(words("['Applied', 'OA', 'Rejected']")).toEqual(['Applied', 'OA', 'Rejected'])
    expect(words('["Applied", "Phone Screen"]')).toEqual(['Applied', 'Phone Screen'])
    expect(words('[Applied, Onsite]')).toEqual(['Applied', 'Onsite'])
    expect(words('Applied > Screen → Onsite')).toEqual(['Applied', 'Screen', 'Onsite'])
    expect(words('Applied, Interview, Rejected')).toEqual(['Applied', 'Interview', 'Rejected'])
    expect(words('[]')).toEqual([])
  })

  test('keeps its days', () => {
    expect(words("[('Applied', '2026-01-02'), ('Interview', '2026-01-09')]")).toEqual([
      'Applied 2026-01-02',
      'Interview 2026-01-09',
    ])
    expect(
      words(
        '[{"date": "2026-01-02", "stage": "Applied"}, {"date": "2026-01-09", "stage": "Offer"}]',
      ),
    ).toEqual(['Applied 2026-01-02', 'Offer 2026-01-09'])
    expect(words('Applied (2026-01-02) → Offer (2026-01-09)')).toEqual([
      'Applied 2026-01-02',
      'Offer 2026-01-09',
    ])
  })

  test('is not seen in a status with a comma or a stroke', () => {
    expect(words('Rejected, after interview')).toEqual(['Rejected, after interview'])
    expect(words('Applied, purple')).toEqual(['Applied, purple'])
  })
})
