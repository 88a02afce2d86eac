import { CopyButton } from '@/app/_ui/copy-button'
import { publicAddress } from '@/lib/server/link-secret'

/** A link to hand on, in full: whoever has it can open it. */
export function SecretLink({ path }: { path: string }) {
  const address = publicAddress(path)
  return (
    <>
      <p className="secret-address">
        <code>{address}</code>
      </p>
      <div className="buttons">
        <CopyButton text={address}>Copy the link</CopyButton>
      </div>
    </>
  )
}
