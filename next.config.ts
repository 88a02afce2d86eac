import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // The server packs for itself: scripts/server/pack.mjs.
  compress: false,
  images: { unoptimized: true },
  // `npm test` checks the types; a first start on a small laptop should not wait for it twice.
  typescript: { ignoreBuildErrors: true },
  // Native modules and drivers stay outside the bundle.
  serverExternalPackages: ['@libsql/client', 'libsql', 'pg', '@node-rs/argon2'],
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
        ],
      },
      { source: '/sw.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
    ]
  },
}

export default config
