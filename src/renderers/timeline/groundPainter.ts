import type { TimelineLayout } from '@/scenes/timeline/timelineLayout'
import type { WindowThumbs } from '@/scenes/timeline/timelineScene'
import { svgElement } from '../painters/svgElements'

const TICK_PX = 4
const TRIANGLE = 'l-5.5 -7h11Z'

export interface GroundPainter {
  /** Draws what does not move; the same layout again touches nothing. */
  paint(layout: TimelineLayout): void
  /** Moves the window over it. */
  moveWindow(thumbs: WindowThumbs | null): void
}

/** Paints what lies under the marks: window, weekends, rules, heads and the track; goes into the svg as it is called. */
export function createGroundPainter(svg: SVGSVGElement): GroundPainter {
  const group = (name: string) => svg.appendChild(svgElement('g', name))
  const [under, windows, fixed, track] = [
    'timeline-under',
    'timeline-windows',
    'timeline-fixed',
    'timeline-track',
  ].map(group)
  const ground = windows?.appendChild(svgElement('rect', 'timeline-window'))
  const line = track?.appendChild(svgElement('path', 'timeline-track-line'))
  const inside = track?.appendChild(svgElement('path', 'timeline-track-inside'))
  const edges = track?.appendChild(svgElement('path', 'timeline-edges'))
  const cursor = track?.appendChild(svgElement('path', 'timeline-cursor'))
  let painted: TimelineLayout | null = null

  return {
    paint(layout) {
      if (layout === painted) return
      painted = layout
      under?.replaceChildren(...sunkOf(layout))
      fixed?.replaceChildren(...fixedOf(layout))
      set(line, 'd', layout.scale ? `M0 ${layout.rows.track}H${layout.trackEnd}` : '')
    },
    moveWindow(thumbs) {
      if (painted === null || thumbs === null) {
        for (const each of [inside, edges, cursor]) set(each, 'd', '')
        set(ground, 'width', '0')
        return
      }
      const { rows } = painted
      const { start, end, cursorX } = thumbs
      const left = start.isLocked ? 0 : start.x
      set(ground, 'x', String(left))
      set(ground, 'y', String(rows.top))
      set(ground, 'width', String(Math.max(0, end.x - left)))
      set(ground, 'height', String(rows.track - rows.top))
      set(inside, 'd', `M${left} ${rows.track}H${end.x}`)
      const edge = (x: number) => `M${x} ${rows.top - 4}V${rows.track}`
      set(edges, 'd', start.isLocked ? edge(end.x) : edge(start.x) + edge(end.x))
      set(
        cursor,
        'd',
        cursorX === null ? '' : `M${cursorX} ${rows.top + 1}${TRIANGLE}M${cursorX} ${rows.top}V${rows.track}`,
      )
    },
  }
}

/** Writes only what is new: a scrub changes a few numbers. */
function set(element: SVGElement | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value)
}

function rect(className: string, x: number, y: number, width: number, height: number): SVGRectElement {
  const element = svgElement('rect', className)
  Object.entries({ x, y, width, height }).forEach(([name, value]) =>
    element.setAttribute(name, String(value)),
  )
  return element
}

function path(className: string, d: string): SVGPathElement {
  const element = svgElement('path', className)
  element.setAttribute('d', d)
  return element
}

function sunkOf({ ground: { sunk }, rows, form }: TimelineLayout): readonly SVGElement[] {
  if (!sunk) return []
  return [
    form === 'phone'
      ? rect('timeline-sunk', sunk.x, rows.top, sunk.width, rows.track - rows.top)
      : rect('timeline-sunk', sunk.x, 1, sunk.width, rows.height - 1),
  ]
}

function fixedOf({ ground, rows, form }: TimelineLayout): readonly SVGElement[] {
  const { top, track, height } = rows
  const seamTop = form === 'phone' ? 0 : 1
  const seamEnd = form === 'phone' ? track : height - 6
  const breakAt = (x: number) => `M${x} 1V${track - 16}l-4.5 5l9 5l-4.5 4.5`
  return [
    ...ground.weekends.map(({ x, width }) => rect('timeline-weekend', x, top, width, track - top)),
    path('timeline-rule', ground.rules.map((x) => `M${x} ${top}V${track}`).join('')),
    path('timeline-seam', ground.seams.map((x) => `M${x} ${seamTop}V${seamEnd}`).join('')),
    path('timeline-break', ground.breaks.map((x) => `${breakAt(x)}V${height - 6}`).join('')),
    path('timeline-ticks', ground.ticks.map((x) => `M${x} ${track - TICK_PX}V${track}`).join('')),
    ...ground.texts.map(({ x, y, text, align, role }) => {
      const element = svgElement('text', `timeline-text is-${role}`)
      element.setAttribute('x', String(x))
      element.setAttribute('y', String(y))
      element.setAttribute('text-anchor', align)
      element.textContent = text
      return element
    }),
  ]
}
