export { JobSide as default } from '../recovery/job-side'
