'use client'
import { CircleUser, LogOut, UserRound } from 'lucide-react'
import { signOut } from 'next-auth/react'
import { IconButton } from '../_components/icon-button'
import { Link } from '../_components/link'
import { Menu, MenuItem, MenuLabel, MenuRule } from '../_components/menu'

export const AccountMenu = ({ name }: { name: string }) => (
  <Menu
    align="end"
    trigger={
      <IconButton label={`Account of ${name}`}>
        <CircleUser aria-hidden />
      </IconButton>
    }
  >
    <MenuLabel>{name}</MenuLabel>
    <MenuItem asChild>
      <Link href="/account">
        <UserRound aria-hidden /> Account
      </Link>
    </MenuItem>
    <MenuRule />
    <MenuItem onSelect={() => void signOut({ callbackUrl: '/sign-in' })}>
      <LogOut aria-hidden /> Sign out
    </MenuItem>
  </Menu>
)
