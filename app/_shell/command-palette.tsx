'use client'
import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Dialog } from 'radix-ui'
import { useEffect, useState } from 'react'
import { buttonLook } from '../_components/button-look'
import { Kbd } from '../_components/kbd'
import { PAGES } from './pages'
import { useArticleTitles } from './use-article-titles'

const ACTS = [
  ...PAGES,
  { href: '/articles/new', text: 'Import an article' },
  { href: '/account', text: 'Account' },
]

/** ⌘K or Ctrl-K from anywhere: go to an article or a page. */
export function CommandPalette() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey) return
      event.preventDefault()
      setOpen((was) => !was)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className={`${buttonLook({ look: 'quiet' })} text-quiet px-2!`} aria-label="Go to …">
        <Search aria-hidden />
        <span aria-hidden className="hidden lg:inline">
          <Kbd>⌘K</Kbd>
        </span>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[rgb(30_24_16/0.45)]" />
        <Dialog.Content
          aria-describedby={undefined}
          className="floating fixed top-[12vh] left-1/2 z-50 w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 overflow-hidden"
        >
          <Dialog.Title className="sr-only">Go to an article or page</Dialog.Title>
          <Choices onDone={() => setOpen(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Choices({ onDone }: { onDone: () => void }) {
  const router = useRouter()
  const [search, setSearch] = useState('')
  const articles = useArticleTitles(search)
  const pages = ACTS.filter(({ text }) => text.toLowerCase().includes(search.trim().toLowerCase()))
  const go = (href: string) => {
    onDone()
    router.push(href)
  }
  return (
    <Command label="Go to an article or page" shouldFilter={false}>
      <Command.Input
        value={search}
        onValueChange={setSearch}
        placeholder="Article or page"
        className="border-rule w-full border-b bg-transparent px-4 py-3.5 text-lg outline-none"
      />
      <Command.List label="Articles and pages" className="max-h-[50vh] overflow-y-auto p-1.5">
        <Command.Empty className="text-quiet px-3 py-4">Nothing of that name that you can see.</Command.Empty>
        <Choice
          heading="Pages"
          items={pages.map(({ href, text }) => ({ id: href, href, text }))}
          onChoose={go}
        />
        <Choice
          heading="Articles"
          items={articles.map(({ id, title }) => ({ id, href: `/articles/${id}`, text: title }))}
          onChoose={go}
        />
      </Command.List>
    </Command>
  )
}

interface ChoiceProps {
  readonly heading: string
  readonly items: readonly { readonly id: string; readonly href: string; readonly text: string }[]
  readonly onChoose: (href: string) => void
}

const Choice = ({ heading, items, onChoose }: ChoiceProps) =>
  items.length > 0 && (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:text-quiet [&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-sm"
    >
      {items.map(({ id, href, text }) => (
        <Command.Item
          key={id}
          value={id}
          onSelect={() => onChoose(href)}
          className="data-[selected=true]:bg-accent-wash cursor-pointer rounded px-2.5 py-1.5"
        >
          {text}
        </Command.Item>
      ))}
    </Command.Group>
  )
