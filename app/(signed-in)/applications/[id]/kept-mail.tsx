/** The words that came with a fact, folded away: nobody has to read a no twice. */
export function KeptMail({ words }: { words: string | null }) {
  if (words === null) return null
  return (
    <details>
      <summary>The words that came with it</summary>
      <p className="quote">{words}</p>
    </details>
  )
}
