import { afterEach, describe, expect, it } from 'vitest'
import { createTimelineRenderer } from '@/renderers/timeline/createTimelineRenderer'
import type { TimelineIntent } from '@/renderers/timeline/timelineIntent'
import { AT_REST } from '@/scenes/marks/mark'
import { createDresser } from '@/scenes/timeline/dressMarks'
import type { TimelineScene } from '@/scenes/timeline/timelineScene'
import { xOf } from '@/scenes/timeline/timeScale'
import { windowThumbs, type Window } from '@/scenes/timeline/windowThumbs'
import { lima } from '../../builders/lima'
import { aLayout } from '../../scenes/timeline/aLayout'

const layout = aLayout(lima())
const FIRST = 20_028
const words = { start: 'Window start', end: 'Window end', markers: 'Marks', markersHint: 'hint' }

function aScene(window: Partial<Window> = {}, from = layout): TimelineScene {
  const span: Window = { mode: 'so-far', from: FIRST, to: FIRST + 16, reachedDay: null, ...window }
  const lighting = {
    standing: () => AT_REST,
    from: span.from,
    until: span.to + 1,
    off: new Set<never>(),
    related: null,
  }
  const thumbs = from.scale
    ? windowThumbs(span, from.scale, (day, isLocked) => `${day}${isLocked ? ' locked' : ''}`)
    : null
  return {
    layout: from,
    picture: { marks: createDresser(from.marks)(lighting), hovered: null },
    thumbs,
    words,
  }
}

function mounted(scene = aScene()) {
  const container = document.createElement('div')
  document.body.append(container)
  const intents: TimelineIntent[] = []
  const renderer = createTimelineRenderer(container, (intent) => intents.push(intent))
  renderer.update(scene)
  const find = (selector: string) =>
    container.querySelector<HTMLElement>(selector) ?? document.createElement('i')
  const key = (selector: string, name: string, shiftKey = false) =>
    find(selector).dispatchEvent(
      new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true }),
    )
  const asked = () => intents.filter(({ kind }) => kind !== 'hover')
  return { container, renderer, asked, find, key }
}

function point(target: EventTarget, type: string, clientX: number, button = 0) {
  const event = new MouseEvent(type, { clientX, button, bubbles: true, cancelable: true })
  target.dispatchEvent(Object.assign(event, { pointerId: 1, pointerType: 'mouse' }))
}

afterEach(() => document.body.replaceChildren())

describe('the timeline renderer', () => {
  it('touches nothing when an equal scene comes again', async () => {
    const scene = aScene()
    const { container, renderer } = mounted(scene)
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true })
    renderer.update(scene)
    renderer.update({ ...scene })
    await Promise.resolve()
    expect([...changes, ...observer.takeRecords()]).toEqual([])
  })

  it('draws nothing anew when only the window moves', async () => {
    const scene = aScene()
    const { container, renderer } = mounted(scene)
    const added: MutationRecord[] = []
    const observer = new MutationObserver((records) => added.push(...records))
    observer.observe(container, { subtree: true, childList: true })
    renderer.update({ ...scene, thumbs: aScene({ to: FIRST + 14 }).thumbs })
    await Promise.resolve()
    expect([...added, ...observer.takeRecords()]).toEqual([])
  })

  it('removes all it added, and may be destroyed twice', () => {
    const { container, renderer } = mounted()
    renderer.destroy()
    renderer.destroy()
    expect(container.childElementCount).toBe(0)
    expect(document.querySelector('.tooltip')).toBeNull()
  })

  it('hides the thumbs where no event has a day', () => {
    const { find } = mounted({ ...aScene(), thumbs: null })
    expect(find('.is-start').hidden).toBe(true)
    expect(find('.is-end').hidden).toBe(true)
  })
})

describe('the thumbs', () => {
  it('are sliders that say their day and how far they may go', () => {
    const { find } = mounted(aScene({ mode: 'window', from: FIRST + 14, to: FIRST + 16 }))
    const told = (selector: string) =>
      [
        'aria-label',
        'aria-valuetext',
        'aria-valuemin',
        'aria-valuenow',
        'aria-valuemax',
        'aria-disabled',
      ].map((name) => find(selector).getAttribute(name))
    expect(told('.is-start')).toEqual(['Window start', '20042', '20028', '20042', '20044', null])
    expect(told('.is-end')).toEqual(['Window end', '20044', '20042', '20044', '20057', null])
  })

  it('ask for the day a key leads to', () => {
    const { asked, key } = mounted(aScene({ mode: 'window', from: FIRST, to: FIRST + 16 }))
    key('.is-end', 'ArrowLeft')
    key('.is-end', 'ArrowLeft', true)
    key('.is-start', 'PageUp')
    key('.is-end', 'ArrowRight')
    expect(asked()).toEqual([
      { kind: 'to', day: FIRST + 14 },
      { kind: 'to', day: FIRST + 15 },
      { kind: 'from', day: FIRST + 7 },
    ])
  })

  it('stay where they are when locked', () => {
    const { asked, find, key } = mounted()
    expect(find('.is-start').getAttribute('aria-disabled')).toBe('true')
    expect(find('.is-start').tabIndex).toBe(0)
    key('.is-start', 'ArrowRight')
    point(find('.is-start'), 'pointerdown', 6)
    point(window, 'pointermove', 300)
    expect(asked()).toEqual([])
  })
})

describe('the track', () => {
  const scale = layout.scale
  const x = (day: number) => (scale ? xOf(scale, FIRST + day - 1) : 0)

  it('brings the nearest thumb to the day that is pressed', () => {
    const { asked, find } = mounted(aScene({ mode: 'window', from: FIRST + 14, to: FIRST + 16 }))
    point(find('.timeline-strip'), 'pointerdown', x(5) + 1)
    point(window, 'pointerup', x(5) + 1)
    point(find('.timeline-strip'), 'pointerdown', x(25) + 1)
    point(window, 'pointerup', x(25) + 1)
    expect(asked()).toEqual([
      { kind: 'from', day: FIRST + 4 },
      { kind: 'to', day: FIRST + 24 },
    ])
  })

  it('drags the thumb that is taken, without a jump, and lets Escape take it back', () => {
    const { asked, find } = mounted()
    point(find('.is-end'), 'pointerdown', x(18))
    point(window, 'pointermove', x(18) + 2)
    expect(asked()).toEqual([])
    point(window, 'pointermove', x(16))
    expect(asked()).toEqual([{ kind: 'to', day: FIRST + 14 }])
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    point(window, 'pointermove', x(10))
    expect(asked().slice(1)).toEqual([{ kind: 'to', day: FIRST + 16 }])
  })

  it('drags the stretch between two free thumbs as a whole, its days kept', () => {
    const { asked, find } = mounted(aScene({ mode: 'window', from: FIRST + 14, to: FIRST + 16 }))
    const middle = (x(15) + x(18)) / 2
    point(find('.timeline-strip'), 'pointerdown', middle)
    point(window, 'pointermove', middle + x(16) - x(15))
    point(window, 'pointerup', middle + x(16) - x(15))
    expect(asked()).toEqual([{ kind: 'window', from: FIRST + 15, to: FIRST + 17 }])
  })

  it('takes a press without a drag between them for the nearest thumb', () => {
    const { asked, find } = mounted(aScene({ mode: 'window', from: FIRST + 13, to: FIRST + 17 }))
    point(find('.timeline-strip'), 'pointerdown', x(15) + 20)
    point(window, 'pointerup', x(15) + 20)
    expect(asked()).toEqual([{ kind: 'from', day: FIRST + 14 }])
  })
})

describe('the marks', () => {
  it('are one tab stop: Enter goes in, arrows walk, Escape comes out', () => {
    const { container, find, key } = mounted()
    expect(container.querySelectorAll('.hit[tabindex="0"]')).toHaveLength(0)
    find('.timeline-markers').focus()
    key('.timeline-markers', 'Enter')
    const first = document.activeElement
    expect(first?.getAttribute('data-ref')).toBe('relation:normalisation')
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }))
    expect(document.activeElement?.getAttribute('data-ref')).toBe('relation:thaw')
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    )
    expect(document.activeElement).toBe(find('.timeline-markers'))
  })

  it('say which of two marks of one thing was pressed', () => {
    const { asked, container } = mounted()
    for (const button of container.querySelectorAll<HTMLElement>('[data-ref="event:secretariat"]'))
      button.click()
    expect(asked().map((intent) => (intent.kind === 'press' ? intent.key : intent.kind))).toEqual([
      'act:event:secretariat',
      'ahead:plan:event:secretariat',
    ])
  })

  it('open the list of what did not fit, and are no toggle then', () => {
    const phone = aLayout(lima(), 358)
    const { asked, find } = mounted(aScene({}, phone))
    const button = find('.hit[data-key="bin:undated"]')
    expect(button.getAttribute('aria-haspopup')).toBe('dialog')
    expect(button.hasAttribute('aria-pressed')).toBe(false)
    button.click()
    expect(asked()).toEqual([{ kind: 'open', key: 'bin:undated', button }])
  })
})
