import { CopyButton } from '@/app/_ui/copy-button'
import { mailtoLink } from '@/lib/mailto'
import { friendMessages } from '@/lib/recovery/friend-message'

/** One message to a friend: it asks for company, and is already written. */
export function FriendMessage() {
  const [first, other] = friendMessages
  return (
    <section className="card" aria-labelledby="friend">
      <h3 id="friend">One message to a friend</h3>
      <p>Not for advice, only so that somebody knows. Take one of these, or your own words.</p>
      <Message words={first} />
      <details>
        <summary>Another wording</summary>
        <Message words={other} />
      </details>
    </section>
  )
}

function Message({ words }: { words: string }) {
  return (
    <div className="section">
      <p className="quote">{words}</p>
      <div className="buttons">
        <a className="button quiet" href={`sms:?&body=${encodeURIComponent(words)}`}>
          As a text
        </a>
        <a className="button quiet" href={mailtoLink({ body: words })}>
          As a mail
        </a>
        <CopyButton text={words} />
      </div>
    </div>
  )
}
