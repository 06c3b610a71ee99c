'use client'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface MenuProps {
  readonly trigger: ReactNode
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}

export const Menu = ({ trigger, align = 'start', children }: MenuProps) => (
  <Radix.Root modal={false}>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        align={align}
        sideOffset={6}
        collisionPadding={8}
        className="floating z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto p-1"
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)

interface ItemProps {
  readonly onSelect?: () => void
  readonly disabled?: boolean
  readonly asChild?: boolean
  readonly children: ReactNode
}

const ITEM =
  'flex min-h-8 items-center gap-2 rounded px-2.5 py-1 no-underline outline-none select-none data-highlighted:bg-accent-wash data-disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0'

export const MenuItem = (props: ItemProps) => <Radix.Item className={ITEM} {...props} />

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <Radix.Label className="text-quiet px-2.5 py-1 text-sm">{children}</Radix.Label>
)

export const MenuRule = () => <Radix.Separator className="bg-rule my-1 h-px" />

interface ChoiceProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

/** One of several, the chosen one ticked. */
export const MenuChoice = ({ value, onChange, options }: ChoiceProps) => (
  <Radix.RadioGroup value={value} onValueChange={onChange}>
    {options.map((option) => (
      <Radix.RadioItem key={option.value} value={option.value} className={`${ITEM} pl-7 relative`}>
        <Radix.ItemIndicator className="absolute left-2.5">✓</Radix.ItemIndicator>
        {option.text}
      </Radix.RadioItem>
    ))}
  </Radix.RadioGroup>
)
