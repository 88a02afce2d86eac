export { OpenFrame as default } from '@/app/_ui/open-frame'
