import type { TimelineScene } from '@/scenes/timeline/timelineScene'
import { createHitLayer } from '../painters/hitLayer'
import { svgElement } from '../painters/svgElements'
import { createSvgPainter } from '../painters/svgPainter'
import type { Renderer } from '../renderer'
import { createGroundPainter } from './groundPainter'
import { createThumbElement } from './thumbElement'
import type { TimelineIntent } from './timelineIntent'
import { bindTrackDrag } from './trackDrag'

const HINT_ID = 'timeline-markers-hint'

/**
 * Draws a timeline: ground and window, marks with a button over each (one tab stop for all), and the two thumbs. A
 * scrub step moves the thumbs and the window and repaints the marks whose emphasis changed, and nothing else.
 */
export function createTimelineRenderer(
  container: HTMLElement,
  report: (intent: TimelineIntent) => void,
): Renderer<TimelineScene> {
  let scene: TimelineScene | null = null
  const svg = svgElement('svg', 'timeline-picture')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('focusable', 'false')
  const ground = createGroundPainter(svg)
  const painter = createSvgPainter(svg)
  const track = element('div', 'timeline-strip')
  const eventDays = () => scene?.layout.axis?.eventDays ?? []
  const start = createThumbElement('is-start', eventDays, (day) => report({ kind: 'from', day }))
  const end = createThumbElement('is-end', eventDays, (day) => report({ kind: 'to', day }))
  const markers = element('div', 'timeline-markers')
  markers.setAttribute('role', 'group')
  markers.tabIndex = 0
  let pressedKey = ''
  markers.addEventListener('click', ({ target }) => (pressedKey = keyOf(target)), true)
  const hint = element('div', 'visually-hidden')
  hint.id = HINT_ID
  markers.setAttribute('aria-describedby', HINT_ID)
  const hits = createHitLayer(markers, (intent) =>
    report(intent.kind === 'press' ? { ...intent, key: pressedKey } : intent),
  )
  container.append(svg, track, start.element, end.element, markers, hint)
  const state = () =>
    scene?.layout.scale && scene.thumbs ? { scale: scene.layout.scale, thumbs: scene.thumbs } : null
  const stopDrag = bindTrackDrag(track, { start: start.element, end: end.element }, state, report)
  const stopMarkers = bindMarkers(markers, () => hits.enter(), report)

  return {
    update(next) {
      const before = scene
      if (next === before) return
      scene = next
      const { layout, picture, thumbs, words } = next
      if (before?.layout !== layout) {
        svg.setAttribute('viewBox', `0 0 ${layout.width} ${layout.rows.height}`)
        svg.setAttribute('width', String(layout.width))
        svg.setAttribute('height', String(layout.rows.height))
        container.dataset['form'] = layout.form
        track.style.insetBlockStart = `${layout.rows.track - 12}px`
      }
      if (before?.words !== words) {
        markers.setAttribute('aria-label', words.markers)
        hint.textContent = words.markersHint
      }
      ground.paint(layout)
      ground.moveWindow(thumbs)
      start.element.hidden = thumbs === null
      end.element.hidden = thumbs === null
      track.hidden = thumbs === null
      if (thumbs) {
        start.place(thumbs.start, layout.rows.track, words.start)
        end.place(thumbs.end, layout.rows.track, words.end)
      }
      if (before?.picture !== picture) {
        painter.paint(picture)
        hits.lay(picture)
        if (before?.picture.marks !== picture.marks) dressOpeners(markers)
      }
    },
    destroy() {
      stopDrag()
      stopMarkers()
      hits.clear()
      for (const each of [svg, track, start.element, end.element, markers, hint]) each.remove()
    },
  }
}

function element(name: 'div', className: string): HTMLDivElement {
  const made = document.createElement(name)
  made.className = className
  return made
}

/** The key of the mark whose button was hit; empty beside them. */
function keyOf(target: EventTarget | null): string {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '') : ''
}

/** Buttons that open a list are not pressed or unpressed: they have something to show. */
function dressOpeners(markers: HTMLElement): void {
  for (const button of markers.querySelectorAll('.hit:not([data-ref])')) {
    button.removeAttribute('aria-pressed')
    button.setAttribute('aria-haspopup', 'dialog')
  }
}

/** Enter goes in, Escape comes out; what has no ref of its own opens its list. The answer stops it. */
function bindMarkers(
  markers: HTMLElement,
  enter: () => void,
  report: (intent: TimelineIntent) => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const isInside = event.target !== markers
    if (event.key === 'Enter' && !isInside) {
      event.preventDefault()
      enter()
    } else if (event.key === 'Escape' && isInside) {
      event.preventDefault()
      event.stopPropagation()
      markers.focus()
    }
  }
  const onClick = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.hit:not([data-ref])') : null
    const key = button?.dataset['key']
    if (button && key !== undefined) report({ kind: 'open', key, button })
  }
  markers.addEventListener('keydown', onKeyDown)
  markers.addEventListener('click', onClick)
  return () => {
    markers.removeEventListener('keydown', onKeyDown)
    markers.removeEventListener('click', onClick)
  }
}
