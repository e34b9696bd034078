import { describe, expect, it } from 'vitest'
import type { Shape } from '@/scenes/marks/shape'
import { hoverPrimitives } from '@/scenes/marks/hoverLook'
import { looked, pathsOf } from './aMark'

const at = [40, 40] as const
const square: Shape = { kind: 'square', at, sizePx: 13, hollow: false }
const chip: Shape = { kind: 'chip', at, radiusPx: 15, initials: 'YSY', look: 'now' }
const meeting: Shape = { kind: 'meeting', at, radiusPx: 17, form: 'hexagon', count: 3, look: 'plain' }
const ring: Shape = { kind: 'ring', at, radiusPx: 15, role: 'place' }

describe('bodies', () => {
  it('fill a state with ink, and leave a venue’s country hollow', () => {
    expect(pathsOf(square).at(-1)?.fill).toBe('ink')
    expect(pathsOf({ ...square, hollow: true }).at(-1)).toMatchObject({ fill: 'ground', stroke: 'ink' })
  })

  it('reverse a selected person, and never by a hue', () => {
    const inks = pathsOf(chip, { selected: true }).flatMap(({ fill, stroke }) => [fill, stroke])
    expect(inks).toContain('ink')
    expect(inks.filter((ink) => ink === 'coop' || ink === 'conf')).toEqual([])
    expect(looked(chip, { selected: true }).find(({ kind }) => kind === 'text')).toMatchObject({
      text: 'YSY',
      ink: 'ground',
    })
  })

  it('dash a person whose post is an earlier one', () => {
    expect(pathsOf({ ...chip, look: 'earlier-post' })[0]?.dash).toEqual([3, 2.4])
  })

  it('print a meeting’s number of participants', () => {
    expect(looked(meeting).find(({ kind }) => kind === 'text')).toMatchObject({ text: '3' })
  })

  it('put the ring of a place under the "?" that stands in it', () => {
    expect(pathsOf(ring).map(({ layer }) => layer)).toEqual(['glyph'])
  })

  it('draw the hull of a meeting as an outline, under everything', () => {
    const arms = [[at, [90, 90] as const]]
    const [edge, inside] = pathsOf({ kind: 'hull', arms, radiusPx: 20 })
    expect([edge?.layer, inside?.layer]).toEqual(['halo', 'halo'])
    expect((edge?.widthPx ?? 0) - (inside?.widthPx ?? 0)).toBeCloseTo(2.5)
    expect(inside?.stroke).toBe('ground')
  })
})

describe('the outline of what is hovered', () => {
  it('stands off every kind of body', () => {
    for (const shape of [square, chip, meeting, ring]) {
      expect(hoverPrimitives(shape)).toHaveLength(1)
      expect(hoverPrimitives(shape)[0]).toMatchObject({ stroke: 'ink', widthPx: 1.5, fill: null })
    }
  })

  it('goes round the glyph of a line, and round no name', () => {
    const line: Shape = {
      kind: 'line',
      strands: [],
      sign: 'conflict',
      texture: 'solid',
      step: 1,
      glyphs: ['cross'],
      glyphAt: at,
    }
    expect(hoverPrimitives(line)).toHaveLength(1)
    expect(hoverPrimitives({ ...line, glyphs: [], glyphAt: null })).toEqual([])
    expect(hoverPrimitives({ kind: 'label', at, lines: [], align: 'start', leader: null })).toEqual([])
  })
})
