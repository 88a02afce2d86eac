/** An expected no: a rule declined, and `message` says why in words fit for the screen. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** A row that is not there, or is someone else's: the two are never told apart. */
export class NotFound extends Refusal {
  constructor(what = 'That') {
    super(`${what} could not be found. It may have been removed.`)
  }
}

/** For a change that was decided on what another tab has changed since. */
export const CHANGED_ELSEWHERE =
  'This has changed in the meantime, perhaps in another tab. Reload the page to see where it stands.'

/** For an edit made on an edition that is no longer the latest; what was typed stays in its form. */
export const EDITED_ELSEWHERE =
  'This was changed after you opened it, perhaps in another tab, so nothing was saved over it. Your words are still here: open it in another tab to compare, then reload this page.'

/** For whatever is sent after a session has ended. */
export const SIGNED_OUT =
  'You’ve been signed out. Sign in again in another tab, then press the button once more.'

/** For whatever a page made for one person sends while another is signed in. */
export const SOMEBODY_ELSE =
  'Somebody else is signed in in this browser now, so this is not saved. Sign in as yourself in another tab, then send it once more.'
