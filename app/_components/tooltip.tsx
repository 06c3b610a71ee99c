'use client'
import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

export const TooltipProvider = Radix.Provider

interface Props {
  readonly tip: ReactNode
  readonly children: ReactNode
}

/** A word on what is pointed at. What it says must also be said elsewhere: nobody can rely on seeing it. */
export const Tooltip = ({ tip, children }: Props) => (
  <Radix.Root>
    <Radix.Trigger asChild>{children}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        sideOffset={5}
        collisionPadding={8}
        className="floating z-50 max-w-72 px-2.5 py-1.5 text-sm"
      >
        {tip}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
)
