export { NotFoundWords as default } from '@/app/_ui/not-found-words'
