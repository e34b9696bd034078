import type { ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  /** A count or a qualification at the other end of the line. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a card under its own small heading, parted from the last by a hairline. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className="card-section">
      <div className="card-section-head">
        <h3 className="section-title">{title}</h3>
        {aside !== undefined && <span className="card-aside">{aside}</span>}
      </div>
      {children}
    </section>
  )
}
