import { SelectField } from '@/app/_ui/fields'
import { wordName } from '@/lib/applications/import/form-names'
import { meaningOptions } from '@/lib/applications/import/stage-words'
import { countOf } from '@/lib/plural'
import type { ReadImport } from '@/lib/server/read-import'

/** What each word of the file's own stages is taken for. */
export function StageWords({ read: { words, answers } }: { read: ReadImport }) {
  return (
    <div className="column-grid">
      {words.map(({ word, count, meaning }, at) => (
        <SelectField
          key={word}
          name={wordName(at)}
          label={`“${word}”`}
          hint={`In ${countOf(count, 'row')}`}
          options={[...meaningOptions]}
          defaultValue={answers.meanings[at] ?? meaning}
        />
      ))}
    </div>
  )
}
