import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMapRenderer } from '@/renderers/map/createMapRenderer'
import type { MapIntent, MapPicture } from '@/renderers/map/mapPicture'
import { refTo } from '@/model/ref'
import type { ActorId } from '@/model/ids'
import { aMapScene } from '../../builders/aMapScene'
import { lima } from '../../builders/lima'

const { scene, plan, momentOf } = aMapScene(lima())
const japan = refTo('actor', 'japan' as ActorId)

function aPicture(change: Partial<MapPicture> = {}): MapPicture {
  return {
    plan,
    world: { marks: scene.world(momentOf()), hovered: null },
    insets: plan.insets.map((inset, i) => ({
      inset,
      title: inset.letter,
      picture: { marks: scene.insets(momentOf())[i]?.marks ?? [], hovered: null },
    })),
    outlined: new Set(),
    countries: new Map([['JPN', japan]]),
    selected: null,
    words: { name: 'Map', hint: 'hint', zoomIn: 'in', zoomOut: 'out', fit: 'fit' },
    ...change,
  }
}

function mounted(report: (intent: MapIntent) => void = () => undefined) {
  const container = document.createElement('div')
  Object.defineProperty(container, 'clientWidth', { value: 720 })
  Object.defineProperty(container, 'clientHeight', { value: 396 })
  document.body.append(container)
  return { container, renderer: createMapRenderer(container, report) }
}

afterEach(() => document.body.replaceChildren())

describe('the map renderer', () => {
  it('draws land, marks and both enlargements', () => {
    const { container, renderer } = mounted()
    renderer.update(aPicture())
    expect(container.querySelectorAll('[data-country]').length).toBeGreaterThan(150)
    expect(container.querySelectorAll('.inset')).toHaveLength(2)
    expect(container.querySelector('[data-ref="actor:japan"]')?.getAttribute('aria-label')).toBe('Japan')
    renderer.destroy()
  })

  it('touches nothing when the same picture comes again', async () => {
    const { container, renderer } = mounted()
    const picture = aPicture()
    renderer.update(picture)
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    observer.observe(container, { subtree: true, childList: true, attributes: true })
    renderer.update(picture)
    await Promise.resolve()
    expect([...changes, ...observer.takeRecords()]).toEqual([])
    renderer.destroy()
  })

  it('outlines the selected country and no other', () => {
    const { container, renderer } = mounted()
    renderer.update(aPicture({ outlined: new Set(['JPN']) }))
    expect(
      [...container.querySelectorAll('.is-outlined')].map((each) => each.getAttribute('data-country')),
    ).toEqual(['JPN'])
    renderer.destroy()
  })

  it('reports a press on land as its state, and on the sea as empty', () => {
    const report = vi.fn<(intent: MapIntent) => void>()
    const { container, renderer } = mounted(report)
    renderer.update(aPicture())
    container
      .querySelector('[data-country="JPN"]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    container.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    expect(report.mock.calls.map(([intent]) => intent).filter(({ kind }) => kind !== 'camera')).toEqual([
      { kind: 'press', ref: japan, byKeyboard: false },
      { kind: 'press-empty' },
    ])
    renderer.destroy()
  })

  it('reports its scale when the reader zooms', () => {
    const report = vi.fn<(intent: MapIntent) => void>()
    const { container, renderer } = mounted(report)
    renderer.update(aPicture())
    report.mockClear()
    container.querySelector<HTMLButtonElement>('[data-action="zoomIn"]')?.click()
    const [intent] = report.mock.calls.map(([each]) => each)
    expect(intent?.kind === 'camera' && (intent.scale ?? 0) > plan.home.scale).toBe(true)
    renderer.destroy()
  })

  it('comes nearer with a double click', () => {
    const report = vi.fn<(intent: MapIntent) => void>()
    const { container, renderer } = mounted(report)
    renderer.update(aPicture())
    container.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 300, clientY: 200 }))
    const scales = report.mock.calls.flatMap(([intent]) => (intent.kind === 'camera' ? [intent.scale] : []))
    expect(scales).toHaveLength(1)
    expect(scales[0]).toBeGreaterThan(plan.home.scale)
    renderer.destroy()
  })

  it('reports home again when the reader fits the map', () => {
    const report = vi.fn<(intent: MapIntent) => void>()
    const { container, renderer } = mounted(report)
    renderer.update(aPicture())
    container.querySelector<HTMLButtonElement>('[data-action="zoomIn"]')?.click()
    container.querySelector<HTMLButtonElement>('[data-action="fit"]')?.click()
    expect(report).toHaveBeenLastCalledWith({ kind: 'camera', scale: null })
    renderer.destroy()
  })

  it('leaves nothing behind, and may be destroyed twice', () => {
    const { container, renderer } = mounted()
    renderer.update(aPicture())
    renderer.destroy()
    renderer.destroy()
    expect(container.querySelectorAll('button, svg, .inset')).toHaveLength(0)
    expect(document.querySelectorAll('.tooltip')).toHaveLength(0)
  })
})
