import { parseRef, type Ref } from '@/model/ref'
import { type Camera, pannedBy, toPicture, zoomedAt } from '@/scenes/graph/camera'
import type { GraphScene } from '@/scenes/graph/graphScene'
import type { Point } from '@/scenes/marks/point'
import type { GraphIntent } from './graphIntent'

const DRAG_FROM_PX = 4
const NEAR_PX: readonly Point[] = [
  [4, 0],
  [-4, 0],
  [0, 4],
  [0, -4],
]

/** One finger or button down: what it took hold of, and whether it has moved enough to be a drag. */
interface Grip {
  readonly body: { readonly ref: Ref; readonly off: Point } | null
  readonly start: Point
  readonly camera: Camera
  moved: boolean
}

/** Two fingers: where they came down, and what the reader then looked at. */
interface Pinch {
  readonly camera: Camera
  readonly first: Point
  readonly second: Point
}

/**
 * Drag on a body puts it elsewhere, drag on the ground pans, two fingers zoom, a press on a line selects it and a
 * press on nothing clears. A drag is no press.
 * @returns stops them.
 */
export function bindGraphPointer(
  container: HTMLElement,
  scene: () => GraphScene | null,
  report: (intent: GraphIntent) => void,
): () => void {
  const fingers = new Map<number, Point>()
  let grip: Grip | null = null
  let pinch: Pinch | null = null
  let dragged = false
  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }

  const onDown = (event: PointerEvent) => {
    const now = scene()
    if (now === null || event.button !== 0) return
    const at = pointOf(event)
    fingers.set(event.pointerId, at)
    dragged = false
    const [first, second] = [...fingers.values()]
    grip = second
      ? null
      : { body: bodyAt(event.target, now, at), start: at, camera: now.camera, moved: false }
    pinch = first && second ? { camera: now.camera, first, second } : null
  }
  const onMove = (event: PointerEvent) => {
    const now = scene()
    if (now === null || !fingers.has(event.pointerId)) return
    const at = pointOf(event)
    fingers.set(event.pointerId, at)
    if (pinch !== null && fingers.size === 2) return zoomWith(now, pinch)
    if (grip === null) return
    if (!grip.moved) {
      if (Math.hypot(at[0] - grip.start[0], at[1] - grip.start[1]) < DRAG_FROM_PX) return
      grip.moved = true
      dragged = true
      container.setPointerCapture(event.pointerId)
      container.dataset['drag'] = grip.body ? 'body' : 'ground'
    }
    if (!grip.body) {
      report({
        kind: 'camera',
        camera: pannedBy(grip.camera, at[0] - grip.start[0], at[1] - grip.start[1], now.size),
      })
      return
    }
    const [x, y] = toPicture(now.camera, at)
    report({ kind: 'drag', ref: grip.body.ref, to: [x + grip.body.off[0], y + grip.body.off[1]] })
  }
  // From where it began, not from step to step: both fingers may move before the next picture is drawn.
  const zoomWith = (now: GraphScene, { camera, first, second }: Pinch) => {
    const [a, b] = [...fingers.values()]
    if (!a || !b) return
    dragged = true
    const [was, is] = [middleOf(first, second), middleOf(a, b)]
    const zoomed = zoomedAt(camera, distance(a, b) / (distance(first, second) || 1), was)
    report({ kind: 'camera', camera: pannedBy(zoomed, is[0] - was[0], is[1] - was[1], now.size) })
  }
  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    grip = null
    pinch = null
    delete container.dataset['drag']
  }
  const onClick = (event: MouseEvent) => {
    const { target } = event
    if (dragged || event.detail > 1 || !(target instanceof Element) || target.closest('.hit')) return
    const ref = markedAt(target) ?? markedNear(container, event)
    report(ref ? { kind: 'press', ref, byKeyboard: false } : { kind: 'press-empty' })
  }
  const onOver = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || !(event.target instanceof SVGElement)) return
    report({ kind: 'hover', ref: markedAt(event.target) })
  }
  const onLeave = () => report({ kind: 'hover', ref: null })

  const bound = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onUp],
    ['pointerover', onOver],
    ['pointerleave', onLeave],
    ['click', onClick],
  ] as const
  for (const [type, listener] of bound) container.addEventListener(type, listener as EventListener)
  return () => {
    for (const [type, listener] of bound) container.removeEventListener(type, listener as EventListener)
  }
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1])
const middleOf = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

function markedAt(target: Element): Ref | null {
  const marked = target.closest('[data-mark]')?.getAttribute('data-mark')
  return marked ? parseRef(marked) : null
}

/** A thin line is easy to miss: what lies a few px beside the press counts too. */
function markedNear(container: HTMLElement, { clientX, clientY }: MouseEvent): Ref | null {
  for (const [dx, dy] of NEAR_PX) {
    const beside = container.ownerDocument.elementFromPoint(clientX + dx, clientY + dy)
    const ref = beside instanceof SVGElement && container.contains(beside) ? markedAt(beside) : null
    if (ref) return ref
  }
  return null
}

/** The body whose button was taken hold of, and how far off its middle. */
function bodyAt(target: EventTarget | null, { bodies, camera }: GraphScene, at: Point): Grip['body'] {
  const hit = target instanceof Element ? target.closest<HTMLElement>('.hit')?.dataset['ref'] : undefined
  const ref = hit ? parseRef(hit) : null
  const middle = ref ? bodies.get(ref) : undefined
  if (!ref || !middle) return null
  const [x, y] = toPicture(camera, at)
  return { ref, off: [middle[0] - x, middle[1] - y] }
}
