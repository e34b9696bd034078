import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHitLayer } from '@/renderers/painters/hitLayer'
import type { Intent } from '@/renderers/renderer'
import { AT_REST, type Mark } from '@/scenes/marks/mark'
import { aMark } from '../../scenes/marks/aMark'

const hidden = { ...AT_REST, state: 'hidden' } as const

function laid(...marks: readonly Mark[]) {
  const container = document.createElement('div')
  document.body.append(container)
  const report = vi.fn<(intent: Intent) => void>()
  const layer = createHitLayer(container, report)
  layer.lay({ marks, hovered: null })
  const buttons = () => [...container.querySelectorAll<HTMLButtonElement>('.hit')]
  return { container, layer, report, buttons }
}

const key = (target: Element, name: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))

afterEach(() => document.body.replaceChildren())

describe('buttons over marks', () => {
  it('are real, named, and carry what they stand for', () => {
    const { buttons } = laid(aMark('japan'), aMark('tie', { ref: 'tie:a~b', certainty: 'reported' }))
    expect(buttons().map((button) => [button.getAttribute('aria-label'), button.dataset['ref']])).toEqual([
      ['japan', 'actor:japan'],
      ['tie', 'tie:a~b'],
    ])
    expect(buttons()[1]?.dataset['certainty']).toBe('reported')
    expect(buttons().every(({ tabIndex }) => tabIndex === -1)).toBe(true)
  })

  it('lie over no mark that only explains', () => {
    expect(laid(aMark('note', { ref: null, hit: null })).buttons()).toEqual([])
  })

  it('are at least 24 px wide about the middle of their mark', () => {
    const [button] = laid(
      aMark('dot', { hit: { box: { x: 10, y: 10, width: 4, height: 4 }, name: 'dot', notes: [] } }),
    ).buttons()
    expect(button?.style.width).toBe('24px')
    expect([button?.style.left, button?.style.top]).toEqual(['0px', '0px'])
  })

  it('say what is selected, dimmed, and outside the window', () => {
    const { buttons } = laid(
      aMark('a', { emphasis: { ...AT_REST, selected: true } }),
      aMark('b', { emphasis: { ...AT_REST, dim: true } }),
      aMark('c', { emphasis: hidden }),
    )
    expect(buttons().map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false'])
    expect(buttons().map((button) => button.dataset['dim'])).toEqual([undefined, 'true', undefined])
    expect(buttons().map((button) => button.hidden)).toEqual([false, false, true])
  })

  it('stay the same elements from picture to picture', () => {
    const { layer, buttons } = laid(aMark('a'), aMark('b'))
    const before = buttons()
    layer.lay({ marks: [aMark('a', { emphasis: hidden }), aMark('b')], hovered: null })
    expect(buttons()).toEqual(before)
    layer.lay({ marks: [aMark('b')], hovered: null })
    expect(buttons()).toEqual([before[1]])
  })

  it('report a press, and whether a key made it', () => {
    const { report, buttons } = laid(aMark('japan'))
    buttons()[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }))
    expect(report).toHaveBeenCalledWith({ kind: 'press', ref: 'actor:japan', byKeyboard: true })
  })

  it('are walked by arrows, past what is hidden, round the ends, and by the first letter', () => {
    const { layer, buttons } = laid(
      aMark('chile'),
      aMark('japan', { emphasis: hidden }),
      aMark('peru'),
      aMark('poland'),
    )
    layer.enter()
    const [chile, , peru, poland] = buttons()
    expect(document.activeElement).toBe(chile)
    key(chile as Element, 'ArrowRight')
    expect(document.activeElement).toBe(peru)
    key(peru as Element, 'p')
    expect(document.activeElement).toBe(poland)
    key(poland as Element, 'ArrowDown')
    expect(document.activeElement).toBe(chile)
    key(chile as Element, 'End')
    expect(document.activeElement).toBe(poland)
  })

  it('are entered at the selected one', () => {
    const { layer, buttons } = laid(aMark('a'), aMark('b', { emphasis: { ...AT_REST, selected: true } }))
    layer.enter()
    expect(document.activeElement).toBe(buttons()[1])
  })
})
