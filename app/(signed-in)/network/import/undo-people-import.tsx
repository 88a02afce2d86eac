import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { undoPeopleImport } from './actions'

export function UndoPeopleImport({ id, name }: { id: string; name: string }) {
  return (
    <Form action={undoPeopleImport} className="" label={`Undo the import of ${name}`}>
      <Hidden name="id" value={id} />
      <SubmitButton look="quiet">Undo this import</SubmitButton>
    </Form>
  )
}
