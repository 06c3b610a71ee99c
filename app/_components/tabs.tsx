'use client'
import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly value?: string
  readonly defaultValue?: string
  readonly onChange?: (value: string) => void
  readonly tabs: readonly { readonly value: string; readonly text: ReactNode; readonly panel: ReactNode }[]
}

export const Tabs = ({ label, value, defaultValue = '', onChange, tabs }: Props) => (
  <Radix.Root
    value={value}
    defaultValue={value === undefined ? defaultValue : undefined}
    onValueChange={onChange}
  >
    <Radix.List aria-label={label} className="border-rule flex flex-wrap gap-x-5 border-b">
      {tabs.map((tab) => (
        <Radix.Trigger
          key={tab.value}
          value={tab.value}
          className="text-quiet hover:text-ink data-[state=active]:text-ink data-[state=active]:border-accent -mb-px min-h-9 border-b-2 border-transparent font-medium"
        >
          {tab.text}
        </Radix.Trigger>
      ))}
    </Radix.List>
    {tabs.map((tab) => (
      <Radix.Content key={tab.value} value={tab.value} className="pt-4">
        {tab.panel}
      </Radix.Content>
    ))}
  </Radix.Root>
)
