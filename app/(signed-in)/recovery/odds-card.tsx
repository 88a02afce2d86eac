'use client'

import { useId, useState } from 'react'
import { bases, chanceOfNone, inPerCent } from '@/lib/recovery/odds'

const START = 3
const TABLE = { interview: [1, 3, 5, 8, 12], application: [10, 20, 50, 100] }

/** How often nothing but noes would happen to anybody, with the sum shown and what it leaves out. */
export function OddsCard() {
  const id = useId()
  const [value, setValue] = useState<'interview' | 'application'>('interview')
  const [wanted, setWanted] = useState(START)
  const [percent, setPercent] = useState('')
  const base = bases.find((each) => each.value === value) ?? bases[0]
  if (!base) return null
  const tries = Math.min(wanted, base.most)
  const own = Number(percent)
  const rate = percent !== '' && own > 0 && own < 100 ? own / 100 : base.rate
  const chance = inPerCent(chanceOfNone(tries, rate))
  const each = `${Math.round(rate * 1000) / 10} %`
  return (
    <article className="card calm" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Only noes, just by chance?</h2>
      <p role="status">
        <span className="figure-large">{chance}</span>
        <br />
        of people would have nothing but noes after {tries} {tries === 1 ? base.one : base.many}, if
        each were an independent {each} chance.
      </p>
      <fieldset className="choices plain-group">
        <legend className="visually-hidden">What is counted</legend>
        {bases.map((one) => (
          <label key={one.value} className="choice">
            <input
              type="radio"
              name={`${id}-base`}
              checked={one.value === value}
              onChange={() => setValue(one.value)}
            />
            {one.many}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-tries`}>How many {base.many}</label>
        <input
          id={`${id}-tries`}
          type="range"
          min={1}
          max={base.most}
          value={tries}
          aria-valuetext={`${tries} ${tries === 1 ? base.one : base.many}`}
          onChange={({ target }) => setWanted(Number(target.value))}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-rate`}>Another base rate, in per cent</label>
        <input
          id={`${id}-rate`}
          type="number"
          min={1}
          max={99}
          inputMode="numeric"
          placeholder={String(base.rate * 100)}
          value={percent}
          onChange={({ target }) => setPercent(target.value)}
        />
      </div>
      <details>
        <summary>The sum, and what it leaves out</summary>
        <p>
          (1 − {each})<sup>{tries}</sup> = {chance}
        </p>
        <p>
          The base rates are averages of more than 60,000 small US businesses (CareerPlug’s report
          of 2025, employers’ view): 27 % of the interviewed were hired, and 3 % of applicants
          interviewed. They can’t be multiplied. No two tries are truly independent: skill and
          practice make a row of noes less likely, and shared screening software makes it more
          likely. It is a sum about rows of noes, not about you.
        </p>
        <table>
          <caption className="visually-hidden">
            The chance of nothing but noes at {each} each
          </caption>
          <thead>
            <tr>
              <th scope="col">{base.many}</th>
              <th scope="col">nothing but noes</th>
            </tr>
          </thead>
          <tbody>
            {TABLE[value].map((many) => (
              <tr key={many}>
                <th scope="row">{many}</th>
                <td>{inPerCent(chanceOfNone(many, rate))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  )
}
