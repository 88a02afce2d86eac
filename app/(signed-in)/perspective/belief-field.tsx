import { TextField } from '@/app/_ui/fields'

/** How true something feels, before anything is put beside it and again afterwards. */
export function BeliefField({ when, belief }: { when: 'before' | 'after'; belief: number | null }) {
  const isFirst = when === 'before'
  return (
    <TextField
      name={isFirst ? 'beliefBefore' : 'beliefAfter'}
      label={isFirst ? 'How true does it feel?' : 'How true does it feel now?'}
      hint={`From 0 (not at all) to 100 (completely)${isFirst ? '' : '. Leave it empty if it’s too soon'}.`}
      type="number"
      min={0}
      max={100}
      defaultValue={belief}
      required={isFirst}
    />
  )
}
