'use client'
import './globals.css'
import { Button } from './_components/button'

/** The frame of the page itself failed: it stands alone, with nothing of the shell. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Verbatim</title>
        <main className="mx-auto max-w-2xl px-5 py-16">
          <h1 className="font-serif text-3xl font-semibold">Something went wrong on our side</h1>
          <p className="text-quiet mt-2 mb-6">What you saved before is safe. Try again in a moment.</p>
          <Button look="primary" onClick={() => retry()}>
            Try again
          </Button>
        </main>
      </body>
    </html>
  )
}
