import { refOf, type StoryRecord } from '@/queries/recordOf'
import { Capped } from './Capped'
import { RecordRow } from './RecordRow'
import { Section } from './Section'

interface RecordRowsProps {
  readonly title: string
  readonly aside?: string | undefined
  readonly records: readonly StoryRecord[]
  /** What to say where there is none; without it the section is left out. */
  readonly none?: string | undefined
}

/** A section of records. */
export function RecordRows({ title, aside, records, none }: RecordRowsProps) {
  if (records.length === 0 && none === undefined) return null
  return (
    <Section title={title} aside={aside}>
      {records.length === 0 ? (
        <p className="card-none">{none}</p>
      ) : (
        <Capped of={records} first={6} keyOf={refOf}>
          {(record) => <RecordRow record={record} />}
        </Capped>
      )}
    </Section>
  )
}
