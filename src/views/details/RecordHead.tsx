import type { ReactNode } from 'react'
import { CardTitle } from './CardTitle'
import { CopyLink } from './CopyLink'

interface RecordHeadProps {
  readonly title: string
  /** What kind of thing it is and how sure, as tags. */
  readonly tags: ReactNode
  readonly summary: string | null
}

/** The top of a record's card: tags, title, one sentence in our words. */
export function RecordHead({ title, tags, summary }: RecordHeadProps) {
  return (
    <header className="card-head">
      <div className="card-tag-row">
        <div className="tags">{tags}</div>
        <CopyLink small />
      </div>
      <CardTitle>{title}</CardTitle>
      {summary !== null && <p className="card-summary">{summary}</p>}
    </header>
  )
}
