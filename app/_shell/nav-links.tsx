'use client'
import { usePathname } from 'next/navigation'
import { Link } from '../_components/link'
import { LinkPending } from '../_components/link-pending'
import { PAGES } from './pages'

export function NavLinks() {
  const path = usePathname()
  const isHere = (href: string) =>
    href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  return (
    <nav
      aria-label="Pages"
      className="order-last -mx-1.5 flex w-full gap-x-1 overflow-x-auto md:order-none md:mr-auto md:w-auto"
    >
      {PAGES.map(({ href, text }) => (
        <Link
          key={href}
          href={href}
          aria-current={isHere(href) ? 'page' : undefined}
          className="text-quiet hover:text-ink aria-[current]:text-ink aria-[current]:border-accent border-b-2 border-transparent px-1.5 py-2.5 text-sm font-medium whitespace-nowrap no-underline sm:px-2 sm:text-base"
        >
          {text}
          <LinkPending />
        </Link>
      ))}
    </nav>
  )
}
