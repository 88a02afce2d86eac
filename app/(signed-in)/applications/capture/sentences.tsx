import type { Says, Sentence } from '@/lib/applications/mail/words'
import { countOf } from '@/lib/plural'

const labels: Record<Says, string | null> = {
  real: 'says something real',
  stock: 'sent to everybody',
  plain: null,
}

/** Sentence by sentence: which were sent to everybody, and which were meant for her. Folded away. */
export function Sentences({ sentences }: { sentences: Sentence[] }) {
  const count = (says: Says) => sentences.filter((sentence) => sentence.says === says).length
  if (sentences.length === 0) return null
  return (
    <details>
      <summary>
        {countOf(count('stock'), 'sentence')} sent to everybody, {count('real')} meant for you
      </summary>
      <ul className="sentences">
        {sentences.map(({ text, says }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mail may say the same twice
          <li key={at} data-says={says}>
            {text}
            {labels[says] && <span className="badge">{labels[says]}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
