import type { Metadata } from 'next'
import { foundOr404, idOr404 } from '@/app/_ui/found'
import { Page } from '@/app/_ui/page'
import { getApplication } from '@/db/applications/queries'
import { requireUser } from '@/lib/server/require-user'
import { PeopleOf } from '../../network/people-of'
import { ItsRecovery } from '../../recovery/its-recovery'
import { LongSilence } from '../../recovery/long-silence'
import { Interviews } from '../interviews/interview-list'
import { StandingBadge } from '../standing-badge'
import { About } from './about'
import { Advert } from './advert'
import { Archiving } from './archiving'
import { Cv } from './cv'
import { Details } from './details'
import { History } from './history'
import { Notes } from './notes'
import { Removing } from './removing'
import { WhatHappened } from './what-happened'

export const metadata: Metadata = { title: 'Application' }

export default async function ApplicationPage({ params }: PageProps<'/applications/[id]'>) {
  const id = await idOr404(params)
  const person = await requireUser()
  const application = await foundOr404(getApplication(person.id, id))
  return (
    <Page title={application.company} lead={application.role}>
      <div className="buttons">
        <StandingBadge application={application} />
        {application.archivedAt && <span className="badge">Archived</span>}
        {application.link && (
          <a href={application.link} rel="noreferrer noopener" target="_blank">
            The advert
          </a>
        )}
      </div>
      <About application={application} />
      <ItsRecovery application={application} />
      <LongSilence application={application} />
      <WhatHappened application={application} />
      <Interviews application={application} />
      <PeopleOf applicationId={application.id} />
      <History applicationId={application.id} />
      <Notes application={application} />
      <Advert application={application} />
      <Cv application={application} />
      <div>
        <Details application={application} />
        <Archiving application={application} />
        <Removing applicationId={application.id} />
      </div>
    </Page>
  )
}
