/** @type {import('next').NextConfig} */
export default {
  // npm start and npm test build side by side, each into its own folder
  distDir: process.env.VERBATIM_DIST_DIR ?? '.next',
  // a lock file in a folder above would be taken for the root
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  // types are a test of their own, so that a start need not wait for them
  typescript: { ignoreBuildErrors: true },
  // here, not in the proxy, so that assets and redirects carry them too
  async headers() {
    const headers = [
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'Referrer-Policy', value: 'same-origin' },
      { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      { key: 'X-Frame-Options', value: 'DENY' },
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    ]
    return [{ source: '/:path*', headers }]
  },
}
