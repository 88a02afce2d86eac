import { Section } from '@/app/_ui/page'
import { ENOUGH } from '@/lib/enough'
import { liftInWords, ranked } from '@/lib/recovery/what-helps'
import { stepTitle } from '@/lib/recovery/words'
import { stepUses } from './where-she-is'

/** The steps by how far they have lifted this person's mood; silent while there is too little. */
export async function WhatHelps() {
  const best = ranked(await stepUses())
  return (
    <Section title="What helps me">
      {best.length > 0 ? (
        <>
          <ol className="rows">
            {best.map(({ step, count, lift }) => (
              <li key={step}>
                <span>{stepTitle(step)}</span>
                <span className="soft">
                  {liftInWords(lift)} (n = {count})
                </span>
              </li>
            ))}
          </ol>
          <p className="soft small">
            Your own mood, before and after, on the five of the scale. It says what went along with
            what, no more.
          </p>
        </>
      ) : (
        <p className="soft">
          Say how you feel before and after a step, when you like. After {ENOUGH} times the same
          step, this shows which of them lift you.
        </p>
      )}
    </Section>
  )
}
