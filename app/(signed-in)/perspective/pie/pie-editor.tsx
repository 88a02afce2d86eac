'use client'

import { useRef, useState } from 'react'
import { TextField } from '@/app/_ui/fields'
import { lengths } from '@/lib/lengths'
import { ownShare, tooMuch } from '@/lib/perspective/pie'
import { ownWordPlaces, type SlicePlace, sliceName, slicePlaces } from '@/lib/perspective/slices'
import { factorName, pieFactors } from '@/lib/perspective/words'
import { OwnShare } from './own-share'
import { PieChart, SliceKey } from './pie-chart'
import { PieHandles } from './pie-handles'
import { useShares } from './use-shares'

const otherLabels = {
  other1: { words: 'Something else, in your words', share: 'The share of something else' },
  other2: { words: 'One more thing, in your words', share: 'The share of one more thing' },
}

/** The pie and the fields that say the same. Everything outside comes first, oneself last. */
export function PieEditor({ kept }: { kept: Record<string, string> }) {
  const root = useRef<HTMLDivElement>(null)
  const { shares, names, isAlive, read, change } = useShares(root, kept)
  const [begin, setBegin] = useState(0)
  const own = ownShare(shares)
  const over = tooMuch(shares)

  function cut(to: number[], from: number) {
    setBegin(from)
    change(to)
  }

  return (
    <div className="pie-editor" ref={root} onInput={read}>
      <div className="pie-drawing">
        <PieChart
          outside={slicePlaces.map((place, at) => ({ place, share: shares[at] ?? 0 }))}
          own={own}
          begin={begin}
          label="The pie"
        >
          {isAlive && over === 0 && (
            <PieHandles
              shares={shares}
              names={[
                ...slicePlaces.map((place) => sliceName({ place, words: names[place] ?? null })),
                'My own share',
              ]}
              begin={begin}
              onChange={cut}
            />
          )}
        </PieChart>
        <p role="status" className="soft small">
          {over > 0
            ? `Together that is ${100 + over} %. Take ${over} off somewhere, and it’s a pie again.`
            : undefined}
        </p>
        {isAlive && (
          <p className="soft small">
            Give something a share, then pull its border, or use the arrow keys on it.
          </p>
        )}
      </div>
      <fieldset className="pie-shares field">
        <legend>Outside you, first</legend>
        <span className="hint">
          How much of it may have been each of these, in per cent? A guess is fine. Leave empty what
          had no part.
        </span>
        {pieFactors.map((place) => (
          <div className="pie-row" key={place}>
            <SliceKey place={place} />
            <ShareField place={place} label={factorName(place)} kept={kept} />
          </div>
        ))}
        {ownWordPlaces.map((place) => (
          <div className="pie-row own-words" key={place}>
            <SliceKey place={place} />
            <TextField
              name={`${place}Words`}
              label={otherLabels[place].words}
              maxLength={lengths.line}
              defaultValue={kept[`${place}Words`]}
            />
            <ShareField place={place} label={otherLabels[place].share} kept={kept} />
          </div>
        ))}
      </fieldset>
      <OwnShare shares={shares} isAlive={isAlive} onChange={(to) => cut(to, begin)} />
    </div>
  )
}

function ShareField({
  place,
  label,
  kept,
}: {
  place: SlicePlace
  label: string
  kept: Record<string, string>
}) {
  return (
    <TextField
      name={place}
      label={label}
      type="number"
      min={0}
      max={100}
      defaultValue={kept[place]}
    />
  )
}
