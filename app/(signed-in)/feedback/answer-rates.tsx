import { Section } from '@/app/_ui/page'
import { countAnswered, listWaits } from '@/db/feedback/rates'
import { stageName, stages } from '@/lib/applications/words'
import { ENOUGH } from '@/lib/enough'
import { medianWait, type Rate, rateInWords, rateOf, ratesBy } from '@/lib/feedback/answer-rate'
import { sentLongEnoughBy } from '@/lib/feedback/tries'
import { channelName, channels } from '@/lib/feedback/words'
import { countOf } from '@/lib/plural'
import { requireUser } from '@/lib/server/require-user'

/** How often she was answered, in her own figures only; nobody has counted it for anyone else. */
export async function AnswerRates() {
  const { id, today } = await requireUser()
  const until = sentLongEnoughBy(today)
  const [counted, waits] = await Promise.all([countAnswered(id, until), listWaits(id, until)])
  const all = rateOf(counted)
  const { days, n } = medianWait(waits)
  const byChannel = ratesBy(counted, [...channels, 'here', null], ({ by }) => by)
  const byStage = ratesBy(counted, stages, ({ stage }) => stage)
  return (
    <Section title="How often you were answered" aside={`n = ${all.asked}`}>
      <table className="rates">
        <caption className="visually-hidden">Your own answer rate</caption>
        <thead>
          <tr>
            <th scope="col">Of those you asked</th>
            <th scope="col">Answered</th>
          </tr>
        </thead>
        <tbody>
          <RateRow name="All of them" rate={all} />
        </tbody>
        {byChannel.length > 0 && (
          <tbody>
            {byChannel.map(({ word, rate }) => (
              <RateRow key={word} name={word ? channelName(word) : 'Not noted how'} rate={rate} />
            ))}
          </tbody>
        )}
        {byStage.length > 0 && (
          <tbody>
            {byStage.map(({ word, rate }) => (
              <RateRow key={word} name={`After ${stageName(word).toLowerCase()}`} rate={rate} />
            ))}
          </tbody>
        )}
        <tbody>
          <tr>
            <th scope="row">Half of them within</th>
            <td>
              {days === null
                ? `too few to say: ${n} so far`
                : `${countOf(days, 'day')}, of ${countOf(n, 'answer')}`}
            </td>
          </tr>
          <tr>
            <th scope="row">Employers at large</th>
            <td>unknown: nobody has counted</td>
          </tr>
        </tbody>
      </table>
      <p className="soft small">
        A request counts once it has had five working days. A share is shown from {ENOUGH} on, since
        fewer say more about chance than about you or them.
      </p>
    </Section>
  )
}

function RateRow({ name, rate }: { name: string; rate: Rate }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{rateInWords(rate)}</td>
    </tr>
  )
}
