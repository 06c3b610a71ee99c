'use client'
import { useLinkStatus } from 'next/link'

/** Inside a link: a thin line across the top while the page it leads to is being read. Quick ones show none. */
export function LinkPending() {
  const { pending } = useLinkStatus()
  return pending && <span aria-hidden className="link-pending" />
}
