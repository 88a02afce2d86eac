import type { MetadataRoute } from 'next'

/** The ground by day, as in `tokens.css`: a manifest knows no night. */
const GROUND = '#f9f6f1'

export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/today',
    name: 'Onward',
    short_name: 'Onward',
    description: 'Pick yourself up after a no, one small step at a time.',
    lang: 'en-GB',
    start_url: '/today',
    scope: '/',
    display: 'standalone',
    background_color: GROUND,
    theme_color: GROUND,
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
