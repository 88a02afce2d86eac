import { AsTable } from '@/app/_ui/as-table'
import { stageName } from '@/lib/applications/words'
import { formatCount } from '@/lib/formats'
import type { Roads } from '@/lib/insights/roads'

const ROW = 38
const WIDTH = 400
const LABEL = 92
const COUNT = 56

/** Bars of how many got at least this far, drawn on the server, with the table behind them. */
export function RoadChart({ reached, total }: Pick<Roads, 'reached' | 'total'>) {
  const height = reached.length * ROW
  return (
    <figure className="section">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="chart" aria-hidden="true">
        {reached.map(({ stage, atLeast }, row) => {
          const length = ((WIDTH - LABEL - COUNT) * atLeast) / total
          return (
            <g key={stage} transform={`translate(0 ${row * ROW})`}>
              <text x="0" y={ROW / 2 + 6}>
                {stageName(stage)}
              </text>
              <rect x={LABEL} y="10" width={Math.max(length, 2)} height={ROW - 20} rx="6" />
              <text x={LABEL + length + 10} y={ROW / 2 + 6}>
                {formatCount(atLeast)}
              </text>
            </g>
          )
        })}
      </svg>
      <AsTable columns={['Stage', 'Got at least this far', 'Went no further yet']}>
        {reached.map(({ stage, atLeast, furthest }) => (
          <tr key={stage}>
            <th scope="row">{stageName(stage)}</th>
            <td className="number">{formatCount(atLeast)}</td>
            <td className="number">{formatCount(furthest)}</td>
          </tr>
        ))}
      </AsTable>
    </figure>
  )
}
