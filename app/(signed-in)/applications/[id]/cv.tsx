import { Hidden, SubmitButton, TextField } from '@/app/_ui/fields'
import { FileField } from '@/app/_ui/file-field'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { Removal } from '@/app/_ui/removal'
import { findFileOf } from '@/db/applications/files'
import type { ApplicationRow } from '@/db/applications/tables'
import { MOST_CV_BYTES } from '@/lib/applications/cv-file'
import { lengths } from '@/lib/lengths'
import { newId } from '@/lib/server/id'
import { requireUser } from '@/lib/server/require-user'
import { discardFile, keepCv } from '../actions'

/** Which CV went out: by its name, and as the file itself if she wants it kept. */
export async function Cv({ application }: { application: ApplicationRow }) {
  const { id, vault } = await requireUser()
  const file = await findFileOf(id, application.id)
  const cvName = vault.open('applications.cv_name', application.id, application.cvName)
  const fileName = file && vault.open('application_files.name', file.id, file.name)
  return (
    <Section title="The CV you sent">
      {cvName && <p>{cvName}</p>}
      {file && (
        <p>
          <a href={`/api/files/${file.id}`}>{fileName}</a>{' '}
          <span className="soft small">{Math.ceil(file.bytes / 1024)} kB</span>
        </p>
      )}
      <details>
        <summary>{cvName || file ? 'Change it' : 'Keep which one it was'}</summary>
        <Form action={keepCv} label="The CV you sent">
          <Hidden name="id" value={newId()} />
          <Hidden name="applicationId" value={application.id} />
          <TextField
            name="cvName"
            label="Name of the version"
            hint="So that you know in the interview what they have in front of them."
            maxLength={lengths.line}
            defaultValue={cvName}
          />
          <FileField
            name="file"
            label="The file"
            hint="PDF, Word, OpenDocument, RTF or text, up to 5 MB. Sealed with your own key."
            accept=".pdf,.doc,.docx,.odt,.rtf,.txt"
            most={MOST_CV_BYTES}
            tooLarge="That file is larger than 5 MB. A CV saved as a PDF is usually far smaller."
          />
          <div className="buttons">
            <SubmitButton look="quiet">Keep this CV</SubmitButton>
          </div>
        </Form>
      </details>
      {file && <Removal action={discardFile} id={file.id} what="the file" />}
    </Section>
  )
}
