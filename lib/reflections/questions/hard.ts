/** Questions of the same company first, then the newest of the others; none of them twice. */
export function hardQuestions<Question extends { id: string }>(
  theirs: Question[],
  newest: Question[],
  limit: number,
): Question[] {
  const others = newest.filter(({ id }) => !theirs.some((question) => question.id === id))
  return [...theirs, ...others].slice(0, limit)
}
