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
