import { useLayoutEffect, useRef, useState } from 'react'
import { t } from '@/i18n/translate'
import { whenText } from '@/i18n/whenText'
import type { Ref } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import { recordOf } from '@/queries/recordOf'
import type { LaneList } from '@/scenes/timeline/laneMark'
import { recordGlyph } from '@/views/shared/glyphShapes'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { certaintyWord, nameOf } from '@/views/shared/namesOf'
import { useFloating } from './useFloating'

const PAGE = 60
const EDGE_PX = 8

interface MarkListProps {
  readonly index: DatasetIndex
  readonly list: LaneList
  readonly opener: HTMLElement
  readonly onPress: (ref: Ref) => void
  readonly onClose: () => void
}

/** What stands behind a "+n": every one of them, to be selected like its mark. It stands over the button that opened it. */
export function MarkList({ index, list, opener, onPress, onClose }: MarkListProps) {
  const [shown, setShown] = useState(PAGE)
  const back = useRef<HTMLElement | null>(opener)
  const box = useFloating(true, back, onClose)
  useLayoutEffect(
    function placeOverOpener() {
      if (box.current) placeOver(box.current, opener)
    },
    [box, opener],
  )
  const rest = list.refs.length - shown
  const press = (ref: Ref) => {
    onPress(ref)
    onClose()
    opener.focus({ preventScroll: true })
  }
  return (
    <div ref={box} className="timeline-list" role="dialog" aria-label={list.name} data-floating>
      <ul>
        {list.refs.slice(0, shown).map((ref) => (
          <li key={ref}>
            <ListRow index={index} of={ref} onPress={press} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button is-small" onClick={() => setShown(shown + PAGE)}>
          {t('timeline.list.more', { n: Math.min(rest, PAGE) })}
        </button>
      )}
    </div>
  )
}

/** Above the opener and inside the window, with the focus on its first row. */
function placeOver(box: HTMLElement, opener: HTMLElement): void {
  const over = opener.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const { clientWidth } = document.documentElement
  const x = Math.min(Math.max(over.left + over.width / 2 - width / 2, EDGE_PX), clientWidth - width - EDGE_PX)
  box.style.left = `${x}px`
  box.style.top = `${Math.max(EDGE_PX, over.top - height - EDGE_PX)}px`
  box.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
}

function ListRow({
  index,
  of,
  onPress,
}: {
  readonly index: DatasetIndex
  readonly of: Ref
  readonly onPress: (ref: Ref) => void
}) {
  const record = recordOf(index, of)
  const when = record && ('content' in record ? record.content.when : record.when)
  const notes = record
    ? [certaintyWord(record.basis), when ? whenText(when) : ''].filter(Boolean).join(', ')
    : ''
  return (
    <MarkButton of={of} certainty={record?.basis} className="timeline-list-row" onPress={onPress}>
      {record && <MarkSample shapes={recordGlyph(record, [11, 11])} width={22} height={22} />}
      <span>{nameOf(index, of)}</span>
      {notes !== '' && <span className="timeline-list-note">{notes}</span>}
    </MarkButton>
  )
}
