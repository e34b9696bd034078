import type { TimelineLayout } from '@/scenes/timeline/timelineLayout'
import type { TimelineNames } from '@/scenes/timeline/timelineNames'
import type { MeasureText } from '@/scenes/marks/measure'
import { BinSwitch } from './BinSwitch'

const SWITCH_PX = 46
const INSET_PX = 12

interface ColumnHeadsProps {
  readonly layout: TimelineLayout
  readonly names: TimelineNames
  readonly measure: MeasureText
}

/** The heads of the columns without an axis: name, switch, and a note where there is room for it. */
export function ColumnHeads({ layout, names, measure }: ColumnHeadsProps) {
  return layout.columns
    .filter(({ bin }) => bin !== 'dated')
    .map(({ bin, x, width }) => {
      const note = names.binNote(bin)
      const inset = x === 0 ? 0 : INSET_PX
      const room = width - inset - measure(names.binHead(bin), 12, 600) - SWITCH_PX - 8
      return (
        <div key={bin} className="timeline-head" style={{ left: x + inset, width: width - inset }}>
          <BinSwitch bin={bin} />
          {note !== '' && measure(note, 12, 400) <= room && (
            <span className="timeline-head-note">{note}</span>
          )}
        </div>
      )
    })
}
