import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createSvgPainter } from '@/renderers/painters/svgPainter'
import { svgElement } from '@/renderers/painters/svgElements'
import { AT_REST, type Mark } from '@/scenes/marks/mark'
import type { Shape } from '@/scenes/marks/shape'
import { aLine, aMark } from '../../scenes/marks/aMark'

const square = aMark('japan')
const line = aMark('tie', { ref: 'tie:a~b', shapes: [aLine()] })

function painted(...marks: readonly Mark[]) {
  const svg = svgElement('svg')
  document.body.append(svg)
  const painter = createSvgPainter(svg)
  painter.paint({ marks, hovered: null })
  return { svg, painter }
}

function changesDuring(svg: SVGSVGElement, act: () => void): readonly MutationRecord[] {
  const observer = new MutationObserver(() => undefined)
  observer.observe(svg, { subtree: true, childList: true, attributes: true, characterData: true })
  act()
  const records = observer.takeRecords()
  observer.disconnect()
  return records
}

const groupsOf = (svg: Element, ref: string) => [...svg.querySelectorAll(`[data-mark="${ref}"]`)]

afterEach(() => document.body.replaceChildren())

describe('the svg painter', () => {
  it('draws halos under lines under glyphs under marks under names', () => {
    const { svg } = painted(square, line)
    expect([...svg.children].map((group) => group.getAttribute('class'))).toEqual([
      'layer-halo',
      'layer-line',
      'layer-glyph',
      'layer-mark',
      'layer-label',
      'layer-hover',
    ])
    expect(svg.querySelector('.layer-mark [data-mark="actor:japan"] path')).not.toBeNull()
    expect(svg.querySelector('.layer-line [data-mark="tie:a~b"] path')).not.toBeNull()
  })

  it('touches nothing when the picture is equal', () => {
    const { svg, painter } = painted(square, line)
    expect(changesDuring(svg, () => painter.paint({ marks: [square, line], hovered: null }))).toEqual([])
  })

  it('touches nothing when equal marks are other objects', () => {
    const { svg, painter } = painted(square, line)
    const copies = [square, line].map((mark) => ({ ...mark, emphasis: { ...mark.emphasis } }))
    expect(changesDuring(svg, () => painter.paint({ marks: copies, hovered: null }))).toEqual([])
  })

  it('only changes a class when a mark leaves the window', () => {
    const { svg, painter } = painted(square, line)
    const gone = { ...square, emphasis: { ...AT_REST, state: 'hidden' as const } }
    const records = changesDuring(svg, () => painter.paint({ marks: [gone, line], hovered: null }))
    expect(records.every(({ type }) => type === 'attributes')).toBe(true)
    expect(groupsOf(svg, 'actor:japan').map((group) => group.getAttribute('class'))).toEqual([
      'mark is-hidden',
    ])
  })

  it('draws only the mark whose shapes are others', () => {
    const { svg, painter } = painted(square, line)
    const [kept] = groupsOf(svg, 'tie:a~b')
    const moved = {
      ...square,
      shapes: [{ kind: 'square' as const, at: [50, 50] as const, sizePx: 13, hollow: false }],
    }
    painter.paint({ marks: [moved, line], hovered: null })
    expect(groupsOf(svg, 'tie:a~b')[0]).toBe(kept)
    expect(svg.querySelectorAll('[data-mark="actor:japan"]')).toHaveLength(1)
  })

  it('keeps the marks’ order when one comes between', () => {
    const { svg, painter } = painted(square, aMark('peru'))
    painter.paint({ marks: [square, aMark('chile'), aMark('peru')], hovered: null })
    const order = [...svg.querySelectorAll('.layer-mark > g')].map((group) => group.getAttribute('data-mark'))
    expect(order).toEqual(['actor:japan', 'actor:chile', 'actor:peru'])
  })

  it('draws over a mark what a fresh mark would show', () => {
    const shape = fc.constantFrom<Shape>(
      aLine(),
      aLine({ sign: 'conflict', texture: 'long-dash', step: 3 }),
      aLine({ glyphs: [], glyphAt: null }),
      { kind: 'square', at: [20, 20], sizePx: 13, hollow: false },
      { kind: 'square', at: [20, 20], sizePx: 13, hollow: true },
      {
        kind: 'label',
        at: [9, 9],
        lines: [{ text: 'Peru', weight: 'strong', tone: 'ink' }],
        align: 'end',
        leader: null,
      },
    )
    const marks = fc
      .tuple(fc.array(shape, { maxLength: 3 }), fc.boolean(), fc.boolean())
      .map(([shapes, selected, dim]) =>
        aMark('peru', { shapes, emphasis: { ...AT_REST, selected, dim: dim && !selected } }),
      )
    fc.assert(
      fc.property(marks, marks, (before, after) => {
        const { svg, painter } = painted(before)
        painter.paint({ marks: [after], hovered: null })
        expect(svg.isEqualNode(painted(after).svg)).toBe(true)
      }),
    )
  })

  it('takes away what is no longer in the picture', () => {
    const { svg, painter } = painted(square, line)
    painter.paint({ marks: [square], hovered: null })
    expect(groupsOf(svg, 'tie:a~b')).toEqual([])
    expect(groupsOf(svg, 'actor:japan')).toHaveLength(1)
  })

  it('outlines what is hovered, wherever it is drawn, and only while it is', () => {
    const { svg, painter } = painted(square, line)
    painter.paint({ marks: [square, line], hovered: 'actor:japan' })
    expect(svg.querySelectorAll('.layer-hover path')).toHaveLength(1)
    expect(groupsOf(svg, 'actor:japan')[0]?.getAttribute('class')).toContain('is-hovered')
    painter.paint({ marks: [square, line], hovered: null })
    expect(svg.querySelectorAll('.layer-hover path')).toHaveLength(0)
    expect(groupsOf(svg, 'actor:japan')[0]?.getAttribute('class')).toBe('mark')
  })

  it('outlines nothing that is hidden', () => {
    const gone = { ...square, emphasis: { ...AT_REST, state: 'hidden' as const } }
    const { svg, painter } = painted(gone)
    painter.paint({ marks: [gone], hovered: 'actor:japan' })
    expect(svg.querySelectorAll('.layer-hover path')).toHaveLength(0)
  })

  it('colours by class, so that a theme restyles without painting', () => {
    const { svg } = painted(line)
    const strokes = [...svg.querySelectorAll('path')].filter(
      (path) => path.hasAttribute('stroke') || path.hasAttribute('fill'),
    )
    expect(strokes).toEqual([])
    expect(svg.querySelector('.layer-line path')?.getAttribute('class')).toBe('s-coop f-none')
  })

  it('leaves nothing behind, and clears twice without harm', () => {
    const { svg, painter } = painted(square)
    painter.clear()
    painter.clear()
    expect(svg.childElementCount).toBe(0)
  })
})
