import { CopyButton } from '@/app/_ui/copy-button'
import { friendMessages } from '@/lib/recovery/friend-message'

/** One message to a friend: it asks for company, and is already written. */
export function FriendMessage() {
  return (
    <section className="card" aria-labelledby="friend">
      <h3 id="friend">One message to a friend</h3>
      <p>Not for advice, only so that somebody knows. Take one of these, or your own words.</p>
      {friendMessages.map((message) => {
        const body = encodeURIComponent(message)
        return (
          <div key={message} className="section">
            <p className="quote">{message}</p>
            <div className="buttons">
              <a className="button quiet" href={`sms:?&body=${body}`}>
                As a text
              </a>
              <a className="button quiet" href={`mailto:?body=${body}`}>
                As a mail
              </a>
              <CopyButton text={message} />
            </div>
          </div>
        )
      })}
    </section>
  )
}
