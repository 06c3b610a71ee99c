'use client'
import { X } from 'lucide-react'
import { Toast as Radix } from 'radix-ui'
import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import { Button } from './button'
import { IconButton } from './icon-button'

interface Toast {
  readonly message: string
  /** refusals and failures stay until they are closed */
  readonly tone?: 'done' | 'problem'
  readonly action?: { readonly text: string; readonly run: () => void }
}

const Notify = createContext<(toast: Toast) => void>(() => {})

/** Says in a corner, and aloud, what an act did to what. */
export const useToast = () => use(Notify)

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { readonly id: number })[]>([])
  const notify = useCallback(
    (toast: Toast) => setToasts((now) => [...now.slice(-3), { ...toast, id: (now.at(-1)?.id ?? 0) + 1 }]),
    [],
  )
  const close = (id: number) => setToasts((now) => now.filter((toast) => toast.id !== id))
  return (
    <Notify value={notify}>
      <Radix.Provider label="Message" duration={6000}>
        {children}
        {toasts.map((toast) => (
          <OneToast key={toast.id} toast={toast} onClose={() => close(toast.id)} />
        ))}
        <Radix.Viewport
          label="Messages ({hotkey})"
          className="fixed right-0 bottom-0 z-50 flex w-full max-w-sm flex-col gap-2 p-4 outline-none"
        />
      </Radix.Provider>
    </Notify>
  )
}

function OneToast({ toast: { message, tone, action }, onClose }: { toast: Toast; onClose: () => void }) {
  const problem = tone === 'problem'
  return (
    <Radix.Root
      type={problem ? 'foreground' : 'background'}
      duration={problem ? Number.POSITIVE_INFINITY : undefined}
      onOpenChange={(open) => !open && onClose()}
      className={`floating flex items-start gap-2 border-l-4 p-2 pl-3 ${problem ? 'border-l-bad' : 'border-l-accent'}`}
    >
      <Radix.Description className="min-w-0 flex-1 py-1.5">{message}</Radix.Description>
      {action && (
        <Radix.Action asChild altText={action.text}>
          <Button size="small" className="mt-0.5" onClick={action.run}>
            {action.text}
          </Button>
        </Radix.Action>
      )}
      <Radix.Close asChild>
        <IconButton label="Close message">
          <X aria-hidden />
        </IconButton>
      </Radix.Close>
    </Radix.Root>
  )
}
