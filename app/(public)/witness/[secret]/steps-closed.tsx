import { type Step, steps, stepTitle } from '@/lib/recovery/words'

type Props = { recovery: { text: string; open: Step[] } }

/** Which of the six are closed; how one was closed is nobody else’s business. */
export function StepsClosed({ recovery: { text, open } }: Props) {
  return (
    <div className="card">
      <p>
        <strong>{text}</strong> <span className="soft">steps closed</span>
      </p>
      <ul className="plain-list steps-closed">
        {steps.map((step) => (
          <li key={step}>
            <span>{stepTitle(step)}</span>
            <span className={open.includes(step) ? 'soft' : 'badge going'}>
              {open.includes(step) ? 'open' : 'closed'}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
