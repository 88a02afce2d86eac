import { type Slice, sliceName } from '@/lib/perspective/slices'
import { SliceKey } from './pie-chart'

/** The same as the pie, in words: what lay outside first, oneself last. */
export function SliceTable({ slices, own }: { slices: Slice[]; own: number }) {
  return (
    <table className="slice-table">
      <thead>
        <tr>
          <th scope="col">What played a part</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {slices.map((slice) => (
          <tr key={slice.place}>
            <th scope="row">
              <span className="slice-name">
                <SliceKey place={slice.place} />
                {sliceName(slice)}
              </span>
            </th>
            <td className="number">{slice.share} %</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <span className="slice-name">
              <SliceKey />
              My own share
            </span>
          </th>
          <td className="number">{own} %</td>
        </tr>
      </tbody>
    </table>
  )
}
