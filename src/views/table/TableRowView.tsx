import { type MouseEvent, useCallback } from 'react'
import { BASIS_LOOK } from '@/model/certainty'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { RowKind, TableRow } from '@/queries/tableRows'
import { type OutsideReason, rowOutside } from '@/queries/rowOutside'
import type { Shape } from '@/scenes/marks/shape'
import { glyphOf } from '@/scenes/marks/glyphLook'
import type { AppState } from '@/state/appState'
import { selectStandingOf } from '@/state/emphasis'
import { useActions, useAppState } from '@/state/hooks'
import { selectOutlook } from '@/state/selectors'
import { recordGlyph } from '@/views/shared/glyphShapes'
import { MarkButton } from '@/views/shared/MarkButton'
import { MarkSample } from '@/views/shared/MarkSample'
import { certaintySample } from '@/views/shared/certaintySample'
import { recordName } from '@/views/shared/namesOf'
import { dateWords, saysWords, sureWord, whoWords } from './rowWords'

const GLYPH = 24
const MIDDLE = [GLYPH / 2, GLYPH / 2] as const
const LINE = { width: 32, height: 12 }

/** How a row stands, as one word each, so that a row is drawn again only when that changes. */
type Standing = 'inside' | OutsideReason
type Look = 'selected' | 'related' | 'plain'

function codeOf(state: AppState, row: TableRow): `${Look} ${Standing}` {
  const { selected, related, state: inside } = selectStandingOf(state, row.ref)
  const standing = inside === 'active' ? 'inside' : rowOutside(row, selectOutlook(state))
  return `${selected ? 'selected' : related ? 'related' : 'plain'} ${standing}`
}

interface TableRowViewProps {
  readonly index: DatasetIndex
  readonly row: TableRow
  /** Its place in the whole table, the head being 1; only where not all rows are drawn. */
  readonly rowIndex: number | undefined
}

/** One record: pressed anywhere it is selected; outside the dates it is ghosted and says so. */
export function TableRowView({ index, row, rowIndex }: TableRowViewProps) {
  const actions = useActions()
  const code = useAppState(useCallback((state: AppState) => codeOf(state, row), [row]))
  const [look, standing] = code.split(' ') as [Look, Standing]
  const { record, ref, kind } = row
  const who = whoWords(index, row)
  const says = saysWords(index, row)
  const pressRow = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('button') === null) actions.press(ref)
  }
  const outside = standing === 'inside' ? null : t(`table.outside.${standing}`)
  return (
    <tr
      className={`row is-${kind} is-${look}${outside === null ? '' : ' is-outside'}`}
      aria-selected={look === 'selected'}
      aria-rowindex={rowIndex}
      onClick={pressRow}
      onPointerEnter={() => actions.hover(ref)}
      onPointerLeave={() => actions.hover(null)}
    >
      <td className={row.when.extent === null ? 'row-date is-muted' : 'row-date'}>{dateWords(row)}</td>
      <td className="row-what">
        <span className="row-cell">
          <MarkSample shapes={recordGlyph(record, MIDDLE)} width={GLYPH} height={GLYPH} />
          <span className="row-words">
            <MarkButton
              of={ref}
              certainty={record.basis}
              className="row-title"
              label={recordName(index, record)}
            >
              {localText(record.title)}
            </MarkButton>
            {outside !== null && ' '}
            {outside !== null && <span className="row-outside">{outside}</span>}
          </span>
        </span>
      </td>
      <td className="row-who">
        {who.actors}
        {who.recipients !== '' && (
          <>
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden"> {t('table.toward')} </span>
            {who.recipients}
          </>
        )}
      </td>
      <td className="row-kind">
        <span className="row-cell">
          <MarkSample shapes={kindGlyph(kind, record)} width={GLYPH} height={GLYPH} />
          {t(`table.kind.${kind}`)}
        </span>
      </td>
      <td className="row-sure">
        <span className="row-cell">
          <MarkSample shapes={certaintySample(BASIS_LOOK[record.basis].group, LINE)} {...LINE} />
          {sureWord(record.basis)}
        </span>
      </td>
      <td className={says === t('word.theArticle') ? 'row-says is-muted' : 'row-says'}>{says}</td>
      <td className="row-where">
        {row.segments.map((segment) => (
          <MarkButton key={segment} of={refTo('segment', segment)} className="segment-tag">
            {segment}
          </MarkButton>
        ))}
      </td>
    </tr>
  )
}

function kindGlyph(kind: RowKind, record: TableRow['record']): readonly Shape[] {
  if (kind === 'relation' || kind === 'claim') return recordGlyph(record, MIDDLE)
  const planned = kind === 'planned'
  const sign = planned ? 'contact' : kind
  return [{ kind: 'glyph', at: MIDDLE, glyph: planned ? 'clock' : glyphOf(sign), sign, look: 'outline' }]
}
