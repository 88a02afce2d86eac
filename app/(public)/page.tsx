import Link from 'next/link'
import { redirect } from 'next/navigation'
import { Page } from '@/app/_ui/page'
import { wordsFor } from '@/lib/recovery/step-words'
import { steps, stepTitle } from '@/lib/recovery/words'
import { findUser } from '@/lib/server/require-user'

export default async function WelcomePage() {
  if (await findUser()) redirect('/today')
  return (
    <Page
      title="They said no. Here’s what comes next."
      lead="Onward keeps track of your applications, and when one is turned down it walks six small steps with you. What you learn comes back before the next interview."
    >
      <div className="buttons">
        <Link href="/sign-up" className="button" prefetch={false}>
          Create an account
        </Link>
        <Link href="/sign-in" className="button quiet" prefetch={false}>
          Sign in
        </Link>
      </div>
      <ol className="cards two plain-list">
        {steps.map((step) => (
          <li key={step} className="card">
            <h2>{stepTitle(step)}</h2>
            <p className="soft">{wordsFor(step).about}</p>
          </li>
        ))}
      </ol>
      <p>
        What you write is sealed with a key of your own. There are no trackers, no adverts and no
        scores, and no figure without its source.
      </p>
    </Page>
  )
}
