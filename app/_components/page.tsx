import type { ReactNode } from 'react'

/** The width and margins of a page, and the place the skip link goes to. */
export const Page = ({ narrow, children }: { narrow?: boolean; children: ReactNode }) => (
  <main
    id="main"
    tabIndex={-1}
    className={`mx-auto px-4 py-8 outline-none sm:px-6 ${narrow ? 'max-w-2xl' : 'max-w-6xl'}`}
  >
    {children}
  </main>
)
