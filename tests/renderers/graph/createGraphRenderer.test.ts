import { afterEach, describe, expect, it, vi } from 'vitest'
import { createGraphRenderer } from '@/renderers/graph/createGraphRenderer'
import type { GraphIntent } from '@/renderers/graph/graphIntent'
import type { GraphScene } from '@/scenes/graph/graphScene'
import { lima } from '../../builders/lima'
import { aGraph } from '../../scenes/graph/aGraph'

const graph = aGraph(lima())

function mounted(scene: GraphScene = graph.sceneAt()) {
  const container = document.createElement('div')
  document.body.append(container)
  const report = vi.fn<(intent: GraphIntent) => void>()
  const renderer = createGraphRenderer(container, report)
  renderer.update(scene)
  const button = (ref: string) => container.querySelector<HTMLButtonElement>(`.hit[data-ref="${ref}"]`)
  const line = (ref: string) => container.querySelector(`svg .layer-line [data-mark="${ref}"] path`)
  return { container, renderer, report, button, line }
}

const pointer = (type: string, clientX: number, clientY: number, pointerId = 1) =>
  Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY, button: 0 }), {
    pointerId,
    pointerType: 'mouse',
  })
const key = (target: Element, name: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
const intents = (report: ReturnType<typeof mounted>['report'], kind: GraphIntent['kind']) =>
  report.mock.calls.map(([intent]) => intent).filter((intent) => intent.kind === kind)

afterEach(() => document.body.replaceChildren())

describe('the graph renderer', () => {
  it('gives every actor, meeting, joint act and claim of Lima a button', () => {
    const { button } = mounted()
    for (const ref of [
      'actor:japan',
      'event:lima-trilateral',
      'event:condemnation',
      'claim:kursk-deployment',
      'tie:japan~south-korea',
    ])
      expect(button(ref)?.hidden).toBe(false)
  })

  it('draws an equal scene once', () => {
    const { container, renderer } = mounted()
    const observer = new MutationObserver(() => undefined)
    observer.observe(container, { subtree: true, childList: true, attributes: true })
    renderer.update(graph.sceneAt())
    expect(observer.takeRecords()).toEqual([])
  })

  it('removes all it added, and may be destroyed twice', () => {
    const { container, renderer, report } = mounted()
    renderer.destroy()
    renderer.destroy()
    expect(container.childElementCount).toBe(0)
    expect(container.hasAttribute('tabindex')).toBe(false)
    container.dispatchEvent(pointer('click', 1, 1))
    key(container, '0')
    expect(report).not.toHaveBeenCalled()
  })

  it('reports a press on a line, and one on nothing', () => {
    const { container, report, line } = mounted()
    line('event:condemnation')?.dispatchEvent(pointer('click', 5, 5))
    document.elementFromPoint = () => null
    container.querySelector('svg')?.dispatchEvent(pointer('click', 5, 5))
    expect(report.mock.calls.map(([intent]) => intent)).toEqual([
      { kind: 'press', ref: 'event:condemnation', byKeyboard: false },
      { kind: 'press-empty' },
    ])
  })

  it('takes a press a few px beside a thin line for one on it', () => {
    const { container, report, line } = mounted()
    const thin = line('event:condemnation')
    document.elementFromPoint = (x) => (x === 9 ? thin : null)
    container.querySelector('svg')?.dispatchEvent(pointer('click', 5, 5))
    expect(intents(report, 'press')).toMatchObject([{ ref: 'event:condemnation' }])
  })

  it('drags a body by where it was taken hold of', () => {
    const { container, report, button } = mounted()
    const [x, y] = graph.plan.places.get('actor:china') ?? [0, 0]
    button('actor:china')?.dispatchEvent(pointer('pointerdown', x + 3, y + 2))
    container.dispatchEvent(pointer('pointermove', x + 33, y + 12))
    const [drag] = intents(report, 'drag')
    expect(drag).toMatchObject({ kind: 'drag', ref: 'actor:china' })
    expect(drag?.kind === 'drag' ? drag.to[0] : 0).toBeCloseTo(x + 30)
    expect(drag?.kind === 'drag' ? drag.to[1] : 0).toBeCloseTo(y + 10)
  })

  it('takes a drag for no press', () => {
    const { container, report } = mounted()
    const svg = container.querySelector('svg') as Element
    svg.dispatchEvent(pointer('pointerdown', 10, 10))
    svg.dispatchEvent(pointer('pointermove', 60, 10))
    svg.dispatchEvent(pointer('pointerup', 60, 10))
    svg.dispatchEvent(pointer('click', 60, 10))
    expect(intents(report, 'press-empty')).toEqual([])
    expect(intents(report, 'camera')).toMatchObject([{ camera: { scale: 1, x: 50, y: 0 } }])
  })

  it('zooms with two fingers about their middle', () => {
    const { container, report } = mounted()
    const svg = container.querySelector('svg') as Element
    svg.dispatchEvent(pointer('pointerdown', 100, 100, 1))
    svg.dispatchEvent(pointer('pointerdown', 200, 100, 2))
    svg.dispatchEvent(pointer('pointermove', 300, 100, 2))
    expect(intents(report, 'camera')).toMatchObject([{ camera: { scale: 2 } }])
  })

  it('zooms with the wheel at the pointer', () => {
    const { container, report } = mounted()
    container.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -200, clientX: 100, clientY: 50, cancelable: true }),
    )
    const [camera] = intents(report, 'camera').map((intent) =>
      intent.kind === 'camera' ? intent.camera : null,
    )
    expect(camera?.scale).toBeGreaterThan(1.3)
    expect(100 * (camera?.scale ?? 0) + (camera?.x ?? 0)).toBeCloseTo(100)
  })

  it('shows svg and buttons through the camera of the scene', () => {
    const { container, renderer } = mounted()
    renderer.update({ ...graph.sceneAt(), camera: { scale: 2, x: -40, y: -60 } })
    expect(container.querySelector('svg')?.getAttribute('viewBox')).toBe('20 30 180 295')
    expect(container.querySelector<HTMLElement>('.graph-stage')?.style.transform).toBe(
      'translate(-40px, -60px) scale(2)',
    )
  })

  it('is one tab stop: Enter goes in, Escape comes back and no further', () => {
    const { container, button } = mounted()
    const escaped = vi.fn<() => void>()
    document.body.addEventListener('keydown', escaped)
    container.focus()
    key(container, 'Enter')
    const inside = document.activeElement
    expect(inside?.classList.contains('hit')).toBe(true)
    escaped.mockClear()
    key(inside as Element, 'Escape')
    expect(document.activeElement).toBe(container)
    expect(escaped).not.toHaveBeenCalled()
    expect(button('actor:japan')?.tabIndex).toBe(-1)
    document.body.removeEventListener('keydown', escaped)
  })

  it('pans, zooms and fits by its own keys, and lets all others pass', () => {
    const { container, report } = mounted()
    for (const name of ['ArrowLeft', '+', '-', '0']) key(container, name)
    expect(report.mock.calls.map(([{ kind }]) => kind)).toEqual(['camera', 'camera', 'camera', 'fit'])
    expect(key(container, 'x')).toBe(true)
  })

  it('says what is hovered on a line, and that nothing is once the pointer has left', () => {
    const { container, report, line } = mounted()
    line('event:condemnation')?.dispatchEvent(pointer('pointerover', 5, 5))
    container.dispatchEvent(pointer('pointerleave', 5, 5))
    expect(intents(report, 'hover')).toEqual([
      { kind: 'hover', ref: 'event:condemnation' },
      { kind: 'hover', ref: null },
    ])
  })
})
