import type { Metadata } from 'next'
import { Page } from '@/app/_ui/page'
import { settings } from '@/lib/server/instance'
import { CaptureButton } from '../capture/capture-button'
import { NewApplication } from './new-application'

export const metadata: Metadata = { title: 'New application' }

export default function NewApplicationPage() {
  return (
    <Page title="New application" lead="Company and role are enough. The rest can wait." narrow>
      <NewApplication />
      <CaptureButton address={settings().publicUrl} />
    </Page>
  )
}
