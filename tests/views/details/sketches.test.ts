import { describe, expect, it } from 'vitest'
import type { Claim } from '@/model/claim'
import type { Event } from '@/model/event'
import { indexDataset } from '@/queries/indexDataset'
import type { LineShape, Shape } from '@/scenes/marks/shape'
import { claimSketch } from '@/views/details/claimSketch'
import { eventSketch } from '@/views/details/eventSketch'
import type { Picture, SketchTools } from '@/views/details/sketchParts'
import { aClaim } from '../../builders/aClaim'
import { aDataset } from '../../builders/aDataset'
import { anEvent } from '../../builders/anEvent'

const tools = (records: Parameters<typeof aDataset>[0]): SketchTools => ({
  index: indexDataset(aDataset(records)),
  measureText: (text) => text.length * 7,
  nameOf: (id) => id,
  placeNameOf: (id) => id,
})
const drawEvent = (event: Event) => eventSketch(event, tools({ events: [event] }))
const drawClaim = (claim: Claim) => claimSketch(claim, tools({ claims: [claim] }))
const linesOf = (picture: Picture | null) =>
  (picture?.shapes ?? []).filter((shape: Shape): shape is LineShape => shape.kind === 'line')
const states = Array.from({ length: 12 }, (_, i) => `state-${i}`)

describe('the drawing of an act', () => {
  it('is one line with one glyph, however many it is toward', () => {
    const lines = linesOf(
      drawEvent(anEvent({ actors: ['a', 'b', 'c'], recipients: ['x', 'y'], type: 'ACCUSE' })),
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]?.glyphs).toEqual(['cross'])
    expect(lines[0]?.strands.filter(({ end }) => end === 'head')).toHaveLength(2)
  })

  it('has no head between two who act together', () => {
    const [line] = linesOf(drawEvent(anEvent({ actors: ['a', 'b'] })))
    expect(line?.strands.map(({ end }) => end)).toEqual(['none'])
  })

  it('joins three and more in one glyph, a strand for each that is named', () => {
    const [line] = linesOf(drawEvent(anEvent({ actors: ['a', 'b', 'c'] })))
    expect(line?.strands).toHaveLength(3)
    const ends = line?.strands.map(({ points }) => points.at(-1)) ?? []
    expect(new Set(ends.map(String)).size).toBe(1)
  })

  it('is nothing where one acts toward nobody', () => {
    expect(drawEvent(anEvent({ actors: ['a'] }))).toBeNull()
  })

  it('is a stub for a headline', () => {
    const [line] = linesOf(drawEvent(anEvent({ actors: ['a', 'b'], basis: 'headline-only' })))
    expect(line).toMatchObject({ texture: 'stub', glyphs: [], strands: [{ end: 'bar' }] })
  })

  it.each([
    ['twelve toward one', anEvent({ actors: states, recipients: ['x'] })],
    ['one toward twelve', anEvent({ actors: ['x'], recipients: states })],
    ['twelve together', anEvent({ actors: states })],
  ])('stays small for %s', (_, event) => {
    const picture = drawEvent(event)
    expect(picture?.height).toBeLessThan(200)
    expect(picture?.shapes.filter(({ kind }) => kind === 'square').length).toBeLessThan(8)
  })

  it('keeps every name inside it', () => {
    const picture = drawEvent(
      anEvent({ actors: ['a-state', 'another'], recipients: ['north-korea', 'russia'] }),
    )
    for (const shape of picture?.shapes ?? []) {
      if (shape.kind !== 'label' || shape.align !== 'start') continue
      const widest = Math.max(0, ...shape.lines.map(({ text }) => text.length * 7))
      expect(shape.at[0] + widest).toBeLessThanOrEqual(288)
    }
  })
})

describe('the drawing of a claim', () => {
  it('has a stub at the party and no line to the place', () => {
    const picture = drawClaim(aClaim({ place: 'kursk', responses: { 'north-korea': 'not-confirmed' } }))
    const [line] = linesOf(picture)
    const ring = picture?.shapes.find((shape) => shape.kind === 'ring' && shape.role === 'place')
    const reach = Math.max(...(line?.strands.flatMap(({ points }) => points.map(([x]) => x)) ?? []))
    expect(ring?.kind === 'ring' ? ring.at[0] - ring.radiusPx - reach : 0).toBeGreaterThan(20)
    expect(line?.texture).toBe('dots')
  })

  it('rings a party that had not confirmed, and none that was silent', () => {
    const rings = (stance: 'not-confirmed' | 'no-statement') =>
      drawClaim(aClaim({ responses: { 'north-korea': stance } }))?.shapes.filter(
        (shape) => shape.kind === 'ring' && shape.role === 'answer',
      ).length
    expect(rings('not-confirmed')).toBe(1)
    expect(rings('no-statement')).toBe(0)
  })
})
