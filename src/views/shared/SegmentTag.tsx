import type { SegmentId } from '@/model/ids'
import { refTo } from '@/model/ref'
import { MarkButton } from './MarkButton'

interface SegmentTagProps {
  readonly id: SegmentId
  /** Inked: what is selected rests on it. */
  readonly citing?: boolean
}

/** A passage by its number, "P7": pressed, it is selected everywhere. */
export function SegmentTag({ id, citing = false }: SegmentTagProps) {
  return (
    <MarkButton of={refTo('segment', id)} className={citing ? 'segment-tag is-citing' : 'segment-tag'}>
      {id}
    </MarkButton>
  )
}
