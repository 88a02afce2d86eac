import Link from 'next/link'
import { Empty } from '@/app/_ui/page'
import { listForRecord } from '@/db/applications/export'
import { endingName, stageName, UNKNOWN_ROLE } from '@/lib/applications/words'
import { type Day, formatDayInFull } from '@/lib/day'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'
import { PrintButton } from './print-button'

const MOST = 10_000

type Period = { from?: Day; to?: Day }

export async function RecordTable({ period }: { period: Period }) {
  const { id, name, locale, today } = await requireUser()
  const all = await listForRecord(id, MOST)
  const shown = all.filter(
    ({ beganOn }) =>
      (!period.from || beganOn >= period.from) && (!period.to || beganOn <= period.to),
  )
  const inFull = (day: Day) => formatDayInFull(day, locale)
  return (
    <>
      <form className="filters no-print" action="/applications/print">
        <div className="field">
          <label htmlFor="from">From</label>
          <input id="from" name="from" type="date" defaultValue={period.from} />
        </div>
        <div className="field">
          <label htmlFor="to">To</label>
          <input id="to" name="to" type="date" defaultValue={period.to} />
        </div>
        <button type="submit" className="button quiet">
          Show
        </button>
        <PrintButton />
      </form>
      {shown.length === 0 ? (
        <Empty>
          <p>No application falls into that time.</p>
          <Link href="/applications" prefetch={false}>
            Back to your applications
          </Link>
        </Empty>
      ) : (
        <section className="section" aria-label="Record">
          <p>
            {name} · {countOf(shown.length, 'application')} · as of {inFull(today)}
          </p>
          <div className="table-wrap">
            <table className="record">
              <thead>
                <tr>
                  <th scope="col">Date</th>
                  <th scope="col">Employer</th>
                  <th scope="col">Role</th>
                  <th scope="col">Stage reached</th>
                  <th scope="col">Outcome</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((application) => (
                  <tr key={application.id}>
                    <td>{inFull(application.appliedOn ?? application.beganOn)}</td>
                    <th scope="row">
                      {application.company}
                      {application.place && `, ${application.place}`}
                    </th>
                    <td>{application.role === UNKNOWN_ROLE ? '' : application.role}</td>
                    <td>{stageName(application.furthestStage)}</td>
                    <td>
                      {application.ending
                        ? `${endingName(application.ending)}, ${inFull(application.stageSince)}`
                        : 'Open'}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  )
}
