import { NotFoundWords } from '@/app/_ui/not-found-words'
import { OpenFrame } from '@/app/_ui/open-frame'

export default function NotFound() {
  return (
    <OpenFrame>
      <NotFoundWords />
    </OpenFrame>
  )
}
