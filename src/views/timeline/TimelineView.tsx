import { type KeyboardEvent, lazy, Suspense, useMemo, useRef, useState } from 'react'
import { t } from '@/i18n/translate'
import type { Axis } from '@/queries/axisOf'
import type { DatasetIndex } from '@/queries/indexDataset'
import { createTimelineRenderer } from '@/renderers/timeline/createTimelineRenderer'
import type { MeasureText } from '@/scenes/marks/measure'
import { layPhone } from '@/scenes/timeline/layPhone'
import { layTimeline } from '@/scenes/timeline/layTimeline'
import { useApp, useAppState } from '@/state/hooks'
import { selectAxis, selectIndex } from '@/state/selectors'
import { useRenderer } from '@/views/shared/useRenderer'
import { type Size, useSize } from '@/views/shared/useSize'
import { ColumnHeads } from './ColumnHeads'
import { createTimelineBuild } from './createTimelineBuild'
import { type Opened, followIntent, pressMark } from './followIntent'
import { PhoneControls } from './PhoneControls'
import { TimeControls } from './TimeControls'
import './timelineControls.css'
import './timelineLanes.css'
import './timelineFloats.css'
import { timelineWords } from './timelineWords'
import { usePauseWhenHidden } from './usePauseWhenHidden'
import { useRestAnnouncement } from './useRestAnnouncement'

const MarkList = lazy(() => import('./MarkList').then((m) => ({ default: m.MarkList })))

/** px of the lanes: below either, columns beside the axis are one mark each and the controls go behind the day. */
const PHONE_PX = { width: 568, height: 90 } as const
const COMPACT_PX = 760

const isPhone = ({ width, height }: Size) => width < PHONE_PX.width || height < PHONE_PX.height

const nothing = () => null
const spacesItself = 'button, select, input, [role="dialog"]'

/** The days of the story with Background, Ahead and Undated beside them, and everything that moves through them. */
export function TimelineView() {
  const app = useApp()
  const { measureText } = app.device
  const [index, axis] = [useAppState(selectIndex), useAppState(selectAxis)]
  const lanes = useRef<HTMLDivElement>(null)
  const size = useSize(lanes)
  const laid = useLaid(index, axis, size, measureText)
  const [opened, setOpened] = useState<Opened | null>(null)
  const toggle = (asked: Opened) => setOpened((now) => (now?.key === asked.key ? null : asked))
  const build = useMemo(
    () => (index && laid ? createTimelineBuild(index, laid.layout) : nothing),
    [index, laid],
  )
  const canvas = useRenderer(
    createTimelineRenderer,
    build,
    (intent) => laid && followIntent(app, laid.layout, intent, toggle),
  )
  useRestAnnouncement()
  usePauseWhenHidden()
  const playOnSpace = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !(event.target instanceof Element) || event.target.closest(spacesItself)) return
    event.preventDefault()
    app.playback.toggle()
  }
  const list = opened ? laid?.layout.lists.get(opened.key) : undefined
  return (
    // Space is a short cut for the Play button, from whatever in here has no use for it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="timeline"
      aria-label={t('timeline.region')}
      data-region="timeline"
      onKeyDown={playOnSpace}
    >
      {size && (size.width < COMPACT_PX || isPhone(size)) ? (
        <PhoneControls columns={laid?.layout.columns ?? []} />
      ) : (
        <TimeControls />
      )}
      <div ref={lanes} className="timeline-lanes">
        {laid?.layout.form === 'desk' && (
          <ColumnHeads layout={laid.layout} names={laid.names} measure={measureText} />
        )}
        <div ref={canvas} className="timeline-canvas" />
      </div>
      {index && laid && opened && list && (
        <Suspense fallback={null}>
          <MarkList
            key={opened.key}
            index={index}
            list={list}
            opener={opened.button}
            onPress={(ref) => pressMark(app, laid.layout, ref, opened.key)}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </section>
  )
}

/** The layout of a dataset at a size, with its words; computed again only when one of them changes. */
function useLaid(index: DatasetIndex | null, axis: Axis | null, size: Size | null, measure: MeasureText) {
  return useMemo(() => {
    if (!index || !size || size.width === 0) return null
    const names = timelineWords(index)
    const input = { index, axis, names, measure, ...size }
    return { names, layout: isPhone(size) ? layPhone(input) : layTimeline(input) }
  }, [index, axis, size, measure])
}
