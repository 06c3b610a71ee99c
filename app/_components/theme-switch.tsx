'use client'
import { Moon } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from './icon-button'
import { Menu, MenuChoice, MenuLabel } from './menu'
import { readTheme, THEME_COOKIE, type Theme } from './theme'

const A_YEAR = 365 * 24 * 3600
const OPTIONS = [
  { value: 'system', text: 'As the system' },
  { value: 'light', text: 'Light' },
  { value: 'dark', text: 'Dark' },
]

export function ThemeSwitch({ theme: initial }: { theme: Theme }) {
  const [theme, setTheme] = useState(initial)
  const choose = (value: string) => {
    const chosen = readTheme(value)
    setTheme(chosen)
    document.documentElement.dataset.theme = chosen
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${THEME_COOKIE}=${chosen}; path=/; max-age=${A_YEAR}; samesite=lax`
  }
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label="Theme">
          <Moon aria-hidden />
        </IconButton>
      }
    >
      <MenuLabel>Theme</MenuLabel>
      <MenuChoice value={theme} onChange={choose} options={OPTIONS} />
    </Menu>
  )
}
