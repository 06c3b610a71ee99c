import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { readActor } from '@/lib/auth/session'
import { SkipLink } from './_components/skip-link'
import { readTheme, THEME_COOKIE } from './_components/theme'
import { ToastProvider } from './_components/toast'
import { TooltipProvider } from './_components/tooltip'
import { TopBar } from './_shell/top-bar'

export const metadata: Metadata = { title: { default: 'Verbatim', template: '%s · Verbatim' } }
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#191714' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // every page is drawn per request: one made in advance has no nonce, and its scripts would not run
  await connection()
  const [actor, jar] = await Promise.all([readActor(), cookies()])
  const theme = readTheme(jar.get(THEME_COOKIE)?.value)
  return (
    <html lang="en" data-theme={theme}>
      <body>
        <SkipLink />
        <ToastProvider>
          <TooltipProvider delayDuration={400}>
            {actor && <TopBar actor={actor} theme={theme} />}
            {children}
          </TooltipProvider>
        </ToastProvider>
      </body>
    </html>
  )
}
