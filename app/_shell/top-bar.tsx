import type { Actor } from '@/lib/auth/actor'
import { Link } from '../_components/link'
import type { Theme } from '../_components/theme'
import { ThemeSwitch } from '../_components/theme-switch'
import { AccountMenu } from './account-menu'
import { CommandPalette } from './command-palette'
import { NavLinks } from './nav-links'

/** Where one is, where one can go, who one is. */
export const TopBar = ({ actor, theme }: { actor: Actor; theme: Theme }) => (
  <header className="border-rule bg-paper border-b print:hidden">
    <div className="mx-auto flex max-w-[96rem] flex-wrap items-center gap-x-6 px-4 sm:px-6">
      <Link href="/" className="mr-auto min-w-0 py-2.5 font-serif text-lg font-semibold no-underline md:mr-0">
        <span className="block truncate">{actor.newsroomName}</span>
      </Link>
      <NavLinks />
      <div className="flex items-center gap-1 py-1.5">
        <CommandPalette />
        <ThemeSwitch theme={theme} />
        <AccountMenu name={actor.name} />
      </div>
    </div>
  </header>
)
