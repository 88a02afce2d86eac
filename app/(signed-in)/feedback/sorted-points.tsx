import type { Point } from '@/lib/feedback/point'
import { controlName, controls } from '@/lib/feedback/words'

/** The points under where they lie; those she left unsorted come last, under nothing. */
export function SortedPoints({ points }: { points: Point[] }) {
  return [...controls, null].map((control) => {
    const here = points
      .map((point, at) => ({ ...point, at }))
      .filter((point) => point.control === control)
    return (
      here.length > 0 && (
        <div key={control} className="sorted">
          {control && <h3>{controlName(control)}</h3>}
          <ul>
            {here.map(({ text, at }) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </div>
      )
    )
  })
}
