// When there is no connection, an honest page in place of the browser’s. It keeps that page and
// what it is drawn with, and nothing of anybody’s: no other page, no answer, nothing with a query.
const BUILD = new URL(location.href).searchParams.get('build')
const SHELF = `onward-shell-${BUILD}`
const SHELL = '/offline'
const DRAWING = /\/_next\/static\/[^"'?&\\\s<>]+\.(?:css|woff2)/g

// What it keeps belongs to no open page, so a new one takes over at once and clears up.
self.addEventListener('install', (event) => {
  event.waitUntil(stock().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([clearUp(), self.registration.navigationPreload?.enable()]).then(() =>
      self.clients.claim(),
    ),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') {
    if (!pathname.startsWith('/api/')) event.respondWith(page(event))
  } else if (/^(style|font)$/.test(request.destination) && !search) {
    event.respondWith(drawing(request))
  }
})

/** The page as the server sends it, now; without a server, the shell. */
async function page({ request, preloadResponse }) {
  try {
    return (await preloadResponse) ?? (await fetch(request))
  } catch {
    return (await onShelf(SHELL)) ?? Response.error()
  }
}

async function drawing(request) {
  return (await onShelf(request.url)) ?? fetch(request)
}

async function onShelf(address) {
  const shelf = await caches.open(SHELF)
  return shelf.match(address, { ignoreVary: true })
}

async function stock() {
  const shelf = await caches.open(SHELF)
  const answer = await fetched(SHELL)
  const html = bare(await answer.text())
  // The font is named in a header, ahead of the page.
  const drawings = new Set(`${answer.headers.get('link')} ${html}`.match(DRAWING))
  await Promise.all([...drawings].map(async (path) => shelf.put(path, await fetched(path))))
  await shelf.put(SHELL, new Response(html, { headers }))
}

/** As somebody without a session, so that nothing private can be among it. */
async function fetched(path) {
  const asked = { cache: 'no-cache', credentials: 'omit', redirect: 'error' }
  const response = await fetch(path, asked)
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return response
}

// A script of a page that isn’t there could only fail: all of the shell works without.
function bare(html) {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*(?:as="script"|rel="modulepreload")[^>]*>/g, '')
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy':
    "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
}

async function clearUp() {
  const old = (await caches.keys()).filter((name) => name !== SHELF)
  await Promise.all(old.map((name) => caches.delete(name)))
}
