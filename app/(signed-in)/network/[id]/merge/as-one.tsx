import Link from 'next/link'
import { Hidden, SubmitButton } from '@/app/_ui/fields'
import { Form } from '@/app/_ui/form'
import { Section } from '@/app/_ui/page'
import { countBeside } from '@/db/network/likeness'
import type { ContactRow } from '@/db/network/tables'
import { listContactTags } from '@/db/network/tags'
import { cadenceWords } from '@/lib/network/cadence'
import { besideWords, mergedCard } from '@/lib/network/merge'
import { requireUser } from '@/lib/server/require-user'
import { DAYS_IN_TRASH } from '@/lib/trash'
import { mergeContact } from '../../actions'
import { wholeCard } from '../../sealed-contact'
import { CardFacts, Fact } from '../card-facts'

type Props = { contact: ContactRow; other: ContactRow }

/** What two cards would say as one, before anything is done. */
export async function AsOne({ contact, other }: Props) {
  const { id: userId, vault } = await requireUser()
  const [tags, moving] = await Promise.all([
    listContactTags(userId, [contact.id, other.id]),
    countBeside(userId, other.id),
  ])
  const card = mergedCard(wholeCard(contact, vault), wholeCard(other, vault))
  const named = [...new Set(tags.map(({ tag }) => tag))]
  return (
    <>
      <Section title="What stays">
        <dl className="facts">
          <Fact name="Name">{contact.name}</Fact>
          <Fact name="Company">{card.company}</Fact>
          <Fact name="Rhythm">{card.cadenceDays && cadenceWords(card.cadenceDays)}</Fact>
          <CardFacts card={card} tags={named} />
        </dl>
      </Section>
      <Section title="What moves">
        <p>{besideWords(moving)}</p>
        <p className="soft">
          The card of {other.name} goes into the trash then, for {DAYS_IN_TRASH} days, with only
          what is written on it.
        </p>
      </Section>
      <Form action={mergeContact} label={`Merge ${other.name} into ${contact.name}`}>
        <Hidden name="id" value={contact.id} />
        <Hidden name="otherId" value={other.id} />
        <div className="buttons">
          <SubmitButton>Merge the two</SubmitButton>
          <Link
            href={`/network/${other.id}/merge?with=${contact.id}`}
            className="button quiet"
            prefetch={false}
          >
            Keep the other one
          </Link>
          <Link href={`/network/${contact.id}/merge`} className="button text" prefetch={false}>
            Not the same person
          </Link>
        </div>
      </Form>
    </>
  )
}
