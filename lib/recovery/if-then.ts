/** Second halves of an if-then plan, to begin with: small, at once, and to be decided by no one. */
export const plans = [
  'put the phone down and walk for ten minutes',
  'write to one friend before I read it a second time',
  'make tea, and decide nothing that day',
  'note how I feel here, and do one small thing',
]

/** The plan as one sentence, however she began it. */
export function planInWords(plan: string, where: string | null): string {
  if (/^(if|when)\b/i.test(plan)) return plan
  const act = plan.replace(/^(then )?(i’ll|i'll|i will) /i, '')
  const place = where ? ` (${withinSentence(where.replace(/\.$/, ''))})` : ''
  const sentence = `If a no comes${place}, then I will ${withinSentence(act)}`
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}

// Phones begin every field with a capital letter.
function withinSentence(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** A plan with a suggestion in it: instead of another suggestion, or besides her own words. */
export function withSuggestion(plan: string, suggestion: string): string {
  const own = plan.trim()
  const isReplaced = own === '' || plans.includes(own)
  return isReplaced ? suggestion : `${own.replace(/[.,]$/, '')}, and ${suggestion}`
}
