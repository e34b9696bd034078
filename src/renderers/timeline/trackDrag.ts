import { dayAt, endNear, startNear, type TimeScale, xOf } from '@/scenes/timeline/timeScale'
import type { WindowThumbs } from '@/scenes/timeline/timelineScene'
import type { TimelineIntent } from './timelineIntent'

/** How near a press must come to a thumb to take it: half of a finger's 44 px, half of a pointer's 24. */
const NEAR_PX = { touch: 22, mouse: 12 } as const
const DRAG_TOLERANCE_PX = 3

type Part = 'start' | 'end' | 'window'

/** What the track needs to know of the picture now. */
export interface TrackState {
  readonly scale: TimeScale
  readonly thumbs: WindowThumbs
}

/**
 * Gives the track its pointer: a press on a thumb takes it, a press beside one brings the nearest there, and the
 * stretch between two free thumbs can be dragged as a whole. Escape takes a drag back.
 * @returns stops it.
 */
export function bindTrackDrag(
  track: HTMLElement,
  handles: { readonly start: HTMLElement; readonly end: HTMLElement },
  now: () => TrackState | null,
  report: (intent: TimelineIntent) => void,
): () => void {
  let stopDrag: (() => void) | null = null

  const onPointerDown = (event: PointerEvent) => {
    const state = now()
    if (!state || event.button !== 0 || stopDrag) return
    event.preventDefault()
    const left = track.getBoundingClientRect().left
    const x = event.clientX - left
    const taken = partAt(x, event, state, handles)
    if (taken === null) return
    if (taken !== 'window') handles[taken].focus({ preventScroll: true })
    const isNear = taken !== 'window' && Math.abs(thumbOf(taken, state).x - x) <= nearPx(event)
    if (taken !== 'window' && !isNear) report(dayIntent(taken, dayAt(state.scale, x)))
    stopDrag = drag(
      event,
      {
        part: taken,
        isNear,
        left,
        before: state,
        now,
        report,
        handle: handles[taken === 'start' ? 'start' : 'end'],
      },
      () => (stopDrag = null),
    )
  }

  const targets = [track, handles.start, handles.end]
  targets.forEach((target) => target.addEventListener('pointerdown', onPointerDown))
  return () => {
    stopDrag?.()
    targets.forEach((target) => target.removeEventListener('pointerdown', onPointerDown))
  }
}

const nearPx = ({ pointerType }: PointerEvent) => (pointerType === 'touch' ? NEAR_PX.touch : NEAR_PX.mouse)
const thumbOf = (part: 'start' | 'end', { thumbs }: TrackState) => thumbs[part]
const dayIntent = (part: 'start' | 'end', day: number): TimelineIntent => ({
  kind: part === 'start' ? 'from' : 'to',
  day,
})

/** What a press at `x` takes: the thumb it hit, the stretch between, or else the nearest free thumb. */
function partAt(
  x: number,
  event: PointerEvent,
  { thumbs }: TrackState,
  handles: { readonly start: HTMLElement; readonly end: HTMLElement },
): Part | null {
  const { start, end, movesAsOne } = thumbs
  if (event.target instanceof Node && handles.end.contains(event.target)) return 'end'
  if (event.target instanceof Node && handles.start.contains(event.target))
    return start.isLocked ? null : 'start'
  const nearest = start.isLocked || Math.abs(end.x - x) <= Math.abs(start.x - x) ? 'end' : 'start'
  if (Math.abs((nearest === 'end' ? end : start).x - x) <= nearPx(event)) return nearest
  return movesAsOne && x > start.x && x < end.x ? 'window' : nearest
}

interface Drag {
  readonly part: Part
  /** Whether the thumb was taken where it stood, and so keeps its distance to the pointer. */
  readonly isNear: boolean
  readonly left: number
  readonly before: TrackState
  readonly now: () => TrackState | null
  readonly report: (intent: TimelineIntent) => void
  readonly handle: HTMLElement
}

function drag(
  down: PointerEvent,
  { part, isNear, left, before, now, report, handle }: Drag,
  done: () => void,
): () => void {
  const x0 = down.clientX - left
  const { start, end } = before.thumbs
  const grip = part === 'window' || !isNear ? 0 : x0 - before.thumbs[part].x
  let hasMoved = false
  // Esc is this drag's as long as it lasts, not the page's.
  handle.dataset['floating'] = 'true'

  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return
    const x = event.clientX - left
    if (!hasMoved && Math.abs(x - x0) <= DRAG_TOLERANCE_PX) return
    hasMoved = true
    const state = now()
    if (!state) return
    const { scale } = state
    if (part === 'window') return report(shifted(before, x - x0))
    const day = part === 'start' ? startNear(scale, x - grip) : endNear(scale, x - grip)
    if (day !== state.thumbs[part].day) report(dayIntent(part, day))
  }
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return
    if (part === 'window' && !hasMoved && event.type === 'pointerup') {
      const nearest = Math.abs(end.x - x0) <= Math.abs(start.x - x0) ? 'end' : 'start'
      report(dayIntent(nearest, dayAt(before.scale, x0)))
    }
    stop()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    report(
      part === 'window'
        ? { kind: 'window', from: start.day, to: end.day }
        : dayIntent(part, before.thumbs[part].day),
    )
    stop()
  }
  const stop = () => {
    delete handle.dataset['floating']
    removeEventListener('pointermove', onMove)
    removeEventListener('pointerup', onUp)
    removeEventListener('pointercancel', onUp)
    removeEventListener('keydown', onKeyDown, true)
    done()
  }
  addEventListener('pointermove', onMove)
  addEventListener('pointerup', onUp)
  addEventListener('pointercancel', onUp)
  addEventListener('keydown', onKeyDown, true)
  return stop
}

/** The window moved as a whole, its days kept, within the axis. */
function shifted({ scale, thumbs: { start, end } }: TrackState, dx: number): TimelineIntent {
  const days = end.day - start.day
  const from = startNear(scale, xOf(scale, start.day) + dx)
  const kept = Math.min(Math.max(from, scale.first), scale.last - days)
  return { kind: 'window', from: kept, to: kept + days }
}
