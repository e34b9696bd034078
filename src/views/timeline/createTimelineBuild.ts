import { formatDayAs } from '@/i18n/dates'
import { t } from '@/i18n/translate'
import { at } from '@/queries/indexDataset'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Picture } from '@/scenes/marks/picture'
import { createDresser } from '@/scenes/timeline/dressMarks'
import type { TimelineLayout } from '@/scenes/timeline/timelineLayout'
import type { TimelineScene, WindowThumbs } from '@/scenes/timeline/timelineScene'
import { windowThumbs } from '@/scenes/timeline/windowThumbs'
import type { AppState, Span } from '@/state/appState'
import { selectStanding } from '@/state/emphasis'
import { selectHovered, selectIndex, selectRelated } from '@/state/selectors'

/**
 * Builds the timeline's scene from the state for one layout: per step only the window and the emphases are new, and
 * the same state gives the same reference.
 */
export function createTimelineBuild(
  index: DatasetIndex,
  layout: TimelineLayout,
): (state: AppState) => TimelineScene | null {
  const dress = createDresser(layout.marks)
  const words = {
    start: t('timeline.thumb.start'),
    end: t('timeline.thumb.end'),
    markers: t('timeline.markers'),
    markersHint: t('timeline.markers.hint', { n: layout.marks.filter(({ hit }) => hit !== null).length }),
  }
  let picture: Picture = { marks: [], hovered: null }
  let thumbs: { readonly span: Span; readonly placed: WindowThumbs | null } | null = null
  let last: TimelineScene | null = null
  return (state) => {
    if (selectIndex(state) !== index) return null
    const { span, off } = state
    const marks = dress({
      standing: selectStanding(state),
      from: span.from,
      until: span.to + 1,
      off,
      related: selectRelated(state),
    })
    const hovered = selectHovered(state)
    if (marks !== picture.marks || hovered !== picture.hovered) picture = { marks, hovered }
    if (thumbs?.span !== span) thumbs = { span, placed: placedThumbs(index, layout, span) }
    if (last?.picture === picture && last.thumbs === thumbs.placed) return last
    last = { layout, picture, thumbs: thumbs.placed, words }
    return last
  }
}

function placedThumbs(
  index: DatasetIndex,
  { scale }: TimelineLayout,
  { mode, from, to, reached }: Span,
): WindowThumbs | null {
  if (scale === null) return null
  const event = reached === null ? undefined : index.byTime[reached]
  const reachedDay = event === undefined ? null : Math.min(at(index.endDay, event) - 1, scale.last)
  return windowThumbs({ mode, from, to, reachedDay }, scale, valueText)
}

function valueText(day: number, isLocked: boolean): string {
  const long = formatDayAs(day, 'long')
  return isLocked ? t('timeline.thumb.locked', { day: long }) : long
}
