import type { ReactNode } from 'react'

interface TableProps {
  /** names the table for those who hear it */
  readonly label: string
  readonly columns: readonly string[]
  readonly children: ReactNode
}

// On a narrow screen each row is a block, so that nothing scrolls sideways; the roles keep it a table to a screen reader.
export const Table = ({ label, columns, children }: TableProps) => (
  // biome-ignore lint/a11y/noRedundantRoles: display: block takes the native role away
  <table role="table" aria-label={label} className="block w-full border-collapse text-left md:table">
    {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
    <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tr role="row" className="md:table-row">
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            // biome-ignore lint/a11y/noRedundantRoles: as above
            role="columnheader"
            className="text-quiet border-ink border-b py-2 pr-4 text-sm font-medium md:table-cell"
          >
            {column}
          </th>
        ))}
      </tr>
    </thead>
    {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
    <tbody role="rowgroup" className="block md:table-row-group">
      {children}
    </tbody>
  </table>
)

export const Row = ({ children }: { children: ReactNode }) => (
  // biome-ignore lint/a11y/noRedundantRoles: display: block takes the native role away
  <tr role="row" className="border-rule block border-b py-3 align-top md:table-row md:py-0">
    {children}
  </tr>
)

interface CellProps {
  readonly className?: string
  /** how many columns it goes over */
  readonly span?: number
  readonly children: ReactNode
}

export const Cell = ({ className = '', span, children }: CellProps) => (
  // biome-ignore lint/a11y/noRedundantRoles: display: block takes the native role away
  <td role="cell" colSpan={span} className={`block py-1 md:table-cell md:py-3 md:pr-4 ${className}`}>
    {children}
  </td>
)
