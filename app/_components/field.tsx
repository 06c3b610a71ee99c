import { type ReactNode, useId } from 'react'

export interface FieldText {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null
  /** the label is read out but not shown: the place says what it is */
  readonly hideLabel?: boolean
}

/** What a control needs to be tied to its label, hint and error. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface Props extends FieldText {
  readonly className?: string
  readonly children: (control: ControlProps) => ReactNode
}

/** A control with its label above, its hint and its error below. */
export function Field({ label, hint, error, hideLabel, className = '', children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block text-sm font-medium'}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="text-quiet mt-1 text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-bad mt-1 text-sm font-medium">
          <span aria-hidden>▲ </span>
          {error}
        </p>
      )}
    </div>
  )
}

/** The look of what one types into or chooses from. */
export const CONTROL =
  'bg-sheet border-edge w-full min-w-0 rounded-md border px-2.5 py-1.5 text-ink aria-invalid:border-bad aria-invalid:border-2 disabled:opacity-60'
