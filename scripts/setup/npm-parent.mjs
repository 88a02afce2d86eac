/**
 * `npm start` is npm, a shell and then us. A SIGTERM to npm ends the shell, which tells us nothing,
 * so we would go on serving, unseen and in the way of the next start.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  timer.unref()
}
