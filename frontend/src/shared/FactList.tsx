import type { ReactNode } from 'react'

interface FactListProps {
  /** Each name stands once. */
  facts: readonly (readonly [name: string, value: ReactNode])[]
  className: string | undefined
}

/** Names with their values, a block for each pair. */
export function FactList({ facts, className }: FactListProps) {
  return (
    <dl className={className}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
