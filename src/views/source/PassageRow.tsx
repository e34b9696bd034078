import { memo, useState } from 'react'
import type { Segment } from '@/model/evidence'
import { idOf, kindOf, type Ref, refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { recordOf } from '@/queries/recordOf'
import { heldText } from './heldText'
import { MarkButton } from '@/views/shared/MarkButton'
import { earlierPost, nameOf, occupancyName } from '@/views/shared/namesOf'
import { RecordChip } from '@/views/shared/RecordChip'

interface PassageRowProps {
  readonly index: DatasetIndex
  readonly segment: Segment
  /** What rests on it. */
  readonly refs: readonly Ref[]
  /** Whether the selection rests on it, or is it. */
  readonly citing: boolean
  readonly isTabStop: boolean
}

/** Records named before the rest is asked for. */
const FIRST = 6

/** A passage: number, digest, how its records are held, and the records themselves. */
export const PassageRow = memo(function PassageRow({
  index,
  segment,
  refs,
  citing,
  isTabStop,
}: PassageRowProps) {
  return (
    <li className={citing ? 'passage is-citing' : 'passage'} data-segment={segment.id}>
      <MarkButton of={refTo('segment', segment.id)} className="passage-button" tabIndex={isTabStop ? 0 : -1}>
        <span className={citing ? 'segment-tag is-citing' : 'segment-tag'}>{segment.id}</span>{' '}
        <span>
          {segment.digest && localText(segment.digest)}{' '}
          <span className="passage-basis">{heldText(index, segment, refs)}</span>
        </span>
      </MarkButton>
      <Supports index={index} segment={segment} refs={refs} />
    </li>
  )
})

/** Events, relations and claims first, then actors, then posts and places; of more than a line or two the rest when asked for. */
function Supports({ index, segment, refs }: Pick<PassageRowProps, 'index' | 'segment' | 'refs'>) {
  const [all, setAll] = useState(false)
  const weighty = refs.filter((ref) => recordOf(index, ref) !== null || tellsEntry(index, segment, ref))
  const rest = refs.filter((ref) => !weighty.includes(ref))
  const actors = rest.filter((ref) => kindOf(ref) === 'actor')
  const ordered = [...weighty, ...actors, ...rest.filter((ref) => kindOf(ref) !== 'actor')]
  // One more chip costs less than the button that would hide it.
  const shown = all || ordered.length <= FIRST + 1 ? ordered : ordered.slice(0, FIRST)
  const beyond = ordered.length - shown.length
  return (
    <div className="passage-chips">
      {shown.map((ref) => (
        <SupportChip key={ref} index={index} of={ref} />
      ))}
      {beyond > 0 && (
        <button
          type="button"
          className="chip is-more"
          tabIndex={-1}
          aria-label={t('source.moreOf', { n: beyond, segment: segment.id })}
          onClick={() => setAll(true)}
        >
          +{beyond}
        </button>
      )}
    </div>
  )
}

/** Whether it is an entry into office that this passage tells, as it would tell an event. */
function tellsEntry({ dataset }: DatasetIndex, { id }: Segment, ref: Ref): boolean {
  const occupancy = kindOf(ref) === 'occupancy' ? dataset.occupancies.get(idOf(ref, 'occupancy')) : undefined
  return occupancy?.entry != null && occupancy.evidence[0]?.segment === id
}

function SupportChip({ index, of }: { readonly index: DatasetIndex; readonly of: Ref }) {
  const record = recordOf(index, of)
  if (record) return <RecordChip record={record} tabIndex={-1} />
  const name = kindOf(of) === 'occupancy' ? occupancyName(index, of) : nameOf(index, of)
  const earlier = kindOf(of) === 'actor' ? earlierPost(index, idOf(of, 'actor')) : null
  return (
    <MarkButton
      of={of}
      className="chip"
      label={earlier === null ? undefined : `${name}, ${earlier}`}
      tabIndex={-1}
    >
      {name}
    </MarkButton>
  )
}
