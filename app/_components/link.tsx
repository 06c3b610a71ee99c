import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link to a page of ours. Every page is made for who asks when they ask, so nothing of it can be fetched ahead: Next's
 * prefetching would cost the server a request or more for every link in view, and save none.
 */
export const Link = (props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) => (
  <NextLink {...props} prefetch={false} />
)
