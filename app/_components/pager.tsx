import { ButtonLink } from './button-link'

interface Props {
  /** what is turned over: "articles" */
  readonly what: string
  /** the address of the first page, told when this is not it */
  readonly first: string | null
  readonly next: string | null
}

/** Pages by key: to the first and on. The browser's own Back goes one back. */
export function Pager({ what, first, next }: Props) {
  if (!first && !next) return null
  return (
    <nav aria-label={`Pages of ${what}`} className="mt-5 flex gap-2">
      {first && (
        <ButtonLink href={first} size="small">
          First page
        </ButtonLink>
      )}
      {next && (
        <ButtonLink href={next} size="small">
          More {what}
        </ButtonLink>
      )}
    </nav>
  )
}
