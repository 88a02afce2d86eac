import { Press } from '@/app/_ui/press'
import { listLinks } from '@/db/account/link-tokens'
import { findDigestSettings } from '@/db/reminders/digest-settings'
import { digestStanding } from '@/lib/reminders/digest-standing'
import { USUAL_TIME } from '@/lib/reminders/digest-times'
import { canSendMail } from '@/lib/server/mail'
import { requireUser } from '@/lib/server/require-user'
import { endDigests, goOnWithMail, pauseMail } from './actions'
import { WishForDigests } from './wish-for-digests'

/** Reminders by mail: whether they come, where to, and when; nothing is on until she says so. */
export async function Digests() {
  const { id, email, now } = await requireUser()
  if (!canSendMail()) {
    return (
      <p>
        This Onward has no mail server, so no reminder can come by mail. Your calendar can do it.
      </p>
    )
  }
  const [settings, links] = await Promise.all([
    findDigestSettings(id),
    listLinks(id, 'confirm-address', now),
  ])
  const standing = digestStanding(settings, links.length > 0)
  const time = settings?.digestTime ?? USUAL_TIME
  switch (standing.is) {
    case 'off':
      return (
        <>
          <p>
            One short mail on a day when something waits, and none on any other. It says how many
            things there are and nothing about them. First, the address is asked whether it’s yours.
          </p>
          <WishForDigests address={email} time={time}>
            Send a link to confirm it
          </WishForDigests>
        </>
      )
    case 'asked':
      return (
        <>
          <p role="status">
            A link is on its way to <strong>{standing.address}</strong>. Reminders begin when you’ve
            opened it and pressed the button there. It works for half an hour.
          </p>
          <WishForDigests address={standing.address} time={time}>
            Send another link
          </WishForDigests>
          <Press action={endDigests}>Never mind</Press>
        </>
      )
    case 'on':
      return (
        <>
          <p role="status">
            On days when something waits, one mail goes to <strong>{standing.address}</strong> at{' '}
            {time} by your clock.
          </p>
          <div className="buttons">
            <Press action={pauseMail}>Pause everything</Press>
            <Press action={endDigests}>Turn them off</Press>
          </div>
          <details>
            <summary>Another address or time</summary>
            <WishForDigests address={standing.address} time={time}>
              Save this
            </WishForDigests>
            <p className="soft small">
              A new address is asked first, and until then nothing comes.
            </p>
          </details>
        </>
      )
    case 'paused':
      return (
        <>
          <p role="status">
            Paused: nothing goes to <strong>{standing.address}</strong> until you say so.
          </p>
          <div className="buttons">
            <Press action={goOnWithMail}>Go on again</Press>
            <Press action={endDigests}>Turn them off</Press>
          </div>
        </>
      )
  }
}
