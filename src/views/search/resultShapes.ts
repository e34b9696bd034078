import { idOf, kindOf, type Ref } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import { postsOf } from '@/queries/postAt'
import { recordOf } from '@/queries/recordOf'
import type { Shape } from '@/scenes/marks/shape'
import { recordGlyph } from '@/views/shared/glyphShapes'
import { markSample } from '@/views/shared/keySamples'

/** Side of the box a result's mark is drawn in, px. */
export const RESULT_MARK = 28
const MIDDLE = [RESULT_MARK / 2, RESULT_MARK / 2] as const

/** The mark of a result, as the pictures draw it. */
export function resultShapes(index: DatasetIndex, ref: Ref): readonly Shape[] {
  const record = recordOf(index, ref)
  if (record) return recordGlyph(record, MIDDLE)
  const { dataset } = index
  if (kindOf(ref) === 'place') {
    const place = dataset.places.get(idOf(ref, 'place'))
    const nameOnly = place?.precision === 'name-only'
    return nameOnly
      ? markSample('name-only', MIDDLE, { initials: '', size: null })
      : [{ kind: 'ring', at: MIDDLE, radiusPx: 5, role: 'answer' }]
  }
  const actor = dataset.actors.get(idOf(ref, 'actor'))
  if (actor?.kind !== 'person')
    return markSample(actor?.kind === 'state' ? 'state' : 'group', MIDDLE, { initials: '', size: null })
  const earlier = postsOf(dataset, actor.id)[0]?.status === 'earlier'
  return [
    {
      kind: 'chip',
      at: MIDDLE,
      radiusPx: 13,
      initials: actor.initials ?? '',
      look: earlier ? 'earlier-post' : 'now',
    },
  ]
}
