'use client'
import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface Props {
  readonly trigger: ReactNode
  /** names the panel for those who hear it */
  readonly label: string
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly children: ReactNode
}

export const Popover = ({ trigger, label, open, onOpenChange, children }: Props) => (
  <Radix.Root open={open} onOpenChange={onOpenChange}>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        aria-label={label}
        sideOffset={6}
        collisionPadding={8}
        className="floating z-50 max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-1rem)] overflow-y-auto p-3"
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)

export const PopoverClose = Radix.Close
