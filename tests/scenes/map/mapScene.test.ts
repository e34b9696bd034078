import { describe, expect, it } from 'vitest'
import { refTo } from '@/model/ref'
import { toEpochDay } from '@/model/time/day'
import type { ActorId } from '@/model/ids'
import { boxAround, overlap } from '@/scenes/marks/box'
import { LABEL_LEADING, LABEL_PX } from '@/scenes/marks/labelLook'
import type { Mark } from '@/scenes/marks/mark'
import type { LabelShape, LineShape, Shape } from '@/scenes/marks/shape'
import { aMapScene, plainMeasure, pressable } from '../../builders/aMapScene'
import { atlantic, lima } from '../../builders/lima'

const shapesOf = (marks: readonly Mark[], kind: Shape['kind']) =>
  marks.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === kind))
const markOf = (marks: readonly Mark[], ref: string) => marks.filter((mark) => mark.ref === ref)

const byText = (a: string | null, b: string | null) => String(a).localeCompare(String(b))

function labelBox({ at, lines, align }: LabelShape) {
  const width = Math.max(...lines.map(({ text }) => plainMeasure(text, LABEL_PX)))
  const x = align === 'start' ? at[0] : align === 'end' ? at[0] - width : at[0] - width / 2
  return { x, y: at[1] - LABEL_PX + 1.5, width, height: lines.length * LABEL_LEADING }
}

describe.each([
  ['Lima', lima, { width: 720, height: 396, phone: false }],
  ['Lima at 936', lima, { width: 936, height: 382, phone: false }],
  ['Lima at 936, lower', lima, { width: 936, height: 370, phone: false }],
  ['Lima on a phone', lima, { width: 390, height: 461, phone: true }],
  ['Lima on a small phone', lima, { width: 320, height: 410, phone: true }],
  ['the Atlantic', atlantic, { width: 720, height: 396, phone: false }],
  ['the Atlantic at 936', atlantic, { width: 936, height: 382, phone: false }],
  ['the Atlantic on a phone', atlantic, { width: 390, height: 461, phone: true }],
] as const)('the map of %s', (_, dataset, size) => {
  const { scene, momentOf, plan } = aMapScene(dataset(), size)
  const world = scene.world(momentOf())
  const insets = scene.insets(momentOf())

  it('names no two things over each other', () => {
    for (const marks of [world, ...insets.map((inset) => inset.marks)]) {
      const boxes = (shapesOf(marks, 'label') as readonly LabelShape[]).map(labelBox)
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => overlap(a, b)))
      // Leading that laps over leading covers no letter.
      expect(pairs.filter((area) => area > 12)).toEqual([])
    }
  })

  it('puts no name over the glyph of a line', () => {
    for (const marks of [world, ...insets.map((inset) => inset.marks)]) {
      const names = (shapesOf(marks, 'label') as readonly LabelShape[]).map(labelBox)
      const glyphs = (shapesOf(marks, 'line') as readonly LineShape[]).flatMap(
        ({ glyphAt, glyphs: signs }) => (glyphAt && signs.length > 0 ? [boxAround(glyphAt, 14)] : []),
      )
      const covered = names.flatMap((name) => glyphs.filter((glyph) => overlap(name, glyph) > 12))
      expect(covered).toEqual([])
    }
  })

  it('cuts no name at the edge of an enlargement', () => {
    for (const { letter, marks } of insets) {
      const frame = plan.insets.find((inset) => inset.letter === letter)?.viewport.frame
      const boxes = (shapesOf(marks, 'label') as readonly LabelShape[]).map(labelBox)
      for (const box of boxes) expect(frame && overlap(box, frame)).toBeCloseTo(box.width * box.height, 6)
    }
  })

  it('keeps the glyph of what was agreed clear of the capitals', () => {
    for (const marks of [world, ...insets.map((inset) => inset.marks)]) {
      const squares = shapesOf(marks, 'square').flatMap((shape) =>
        shape.kind === 'square' ? [boxAround(shape.at, shape.sizePx)] : [],
      )
      const docked = shapesOf(marks, 'line').flatMap((shape) =>
        shape.kind === 'line' && shape.strands.length === 0 && shape.glyphAt ? [shape.glyphAt] : [],
      )
      for (const at of docked)
        expect(squares.filter((square) => overlap(square, boxAround(at, 15)) > 0)).toEqual([])
    }
  })

  it('draws a meeting in the enlargement that has room for it, and only there', () => {
    for (const { letter, venues } of plan.insets)
      for (const place of venues) {
        const meetings = plan.content.venues.find((venue) => venue.place === place)?.meetingRefs ?? []
        const here = insets.find((inset) => inset.letter === letter)?.marks ?? []
        for (const ref of meetings) {
          expect(markOf(here, ref)).toHaveLength(1)
          expect(markOf(world, ref)).toEqual([])
        }
      }
  })

  it('offers each thing once, in the enlargement where there is one', () => {
    const all = [world, ...insets.map(({ marks }) => marks)].flatMap(pressable)
    expect(all.length).toBe(new Set(all).size)
  })

  it('draws every state of the dataset that has a capital', () => {
    const drawn = new Set([world, ...insets.map(({ marks }) => marks)].flat().map(({ ref }) => ref))
    for (const { actor } of plan.content.anchors) expect(drawn).toContain(refTo('actor', actor.id))
  })

  it('hands out the same shapes when only the window has changed', () => {
    const again = scene.world(
      momentOf({
        standing: () => ({ state: 'active', selected: false, related: false, dim: true, current: false }),
      }),
    )
    expect(again.map(({ shapes }) => shapes)).toEqual(world.map(({ shapes }) => shapes))
    expect(again.every((mark, i) => mark.shapes === world[i]?.shapes)).toBe(true)
  })
})

describe('the map of Lima', () => {
  const { scene, momentOf, plan } = aMapScene(lima())
  const world = scene.world(momentOf())
  const insets = scene.insets(momentOf())
  const everything = [world, ...insets.map(({ marks }) => marks)].flat()

  it('stands on 150° E, so that the Pacific stays whole', () => {
    expect(plan.projection.centreLon).toBe(150)
  })

  it('enlarges the Koreas with their neighbours, and Kursk with Kyiv and Moscow', () => {
    const [a, b] = plan.insets.map(({ members }) => [...members].toSorted(byText))
    expect(a).toEqual(['actor:china', 'actor:japan', 'actor:north-korea', 'actor:south-korea'])
    expect(b).toEqual(['actor:russia', 'actor:ukraine', 'place:kursk'])
  })

  it('joins nobody because they met: meetings have spokes to their participants only', () => {
    const meetings = everything.filter(({ shapes }) => shapes.some(({ kind }) => kind === 'meeting'))
    expect(meetings.map(({ ref }) => ref).toSorted(byText)).toEqual([
      'event:lima-bilateral',
      'event:lima-trilateral',
    ])
    const spokes = meetings.map((mark) => [mark.ref, shapesOf([mark], 'spoke').length])
    expect(Object.fromEntries(spokes)).toEqual({ 'event:lima-trilateral': 3, 'event:lima-bilateral': 2 })
  })

  it('draws the condemnation as one line with two heads, and says where it leaves', () => {
    const [act] = markOf(world, 'event:condemnation')
    const [line] = shapesOf(act ? [act] : [], 'line')
    const heads = line?.kind === 'line' ? line.strands.filter(({ end }) => end === 'head') : []
    expect(heads).toHaveLength(2)
    expect(
      shapesOf(act ? [act] : [], 'label').map((shape) =>
        shape.kind === 'label' ? shape.lines[0]?.text : '',
      ),
    ).toEqual(['to Moscow'])
  })

  it('draws the Kursk claim as a stub and a ring, and no line between them', () => {
    const marks = everything.filter(({ ref }) => ref === 'claim:kursk-deployment')
    const lines = shapesOf(marks, 'line')
    expect(lines).toHaveLength(1)
    const [stub] = lines
    const [first, last] =
      stub?.kind === 'line' ? [stub.strands[0]?.points[0], stub.strands[0]?.points.at(-1)] : []
    expect(
      Math.hypot((last?.[0] ?? 0) - (first?.[0] ?? 0), (last?.[1] ?? 0) - (first?.[1] ?? 0)),
    ).toBeLessThan(60)
    expect(
      shapesOf(marks, 'ring')
        .map((ring) => (ring.kind === 'ring' ? ring.role : ''))
        .toSorted(byText),
    ).toEqual(['answer', 'place', 'place'])
  })

  it.each(['claim:war-expansion-decision', 'claim:kursk-deployment'] as const)(
    'covers no “?” of a selected claim with a name: %s',
    (selection) => {
      for (const { marks } of scene.insets(momentOf({ selection }))) {
        const names = (shapesOf(marks, 'label') as readonly LabelShape[]).map(labelBox)
        const glyphs = shapesOf(markOf(marks, selection), 'line').flatMap((shape) =>
          shape.kind === 'line' && shape.glyphAt ? [boxAround(shape.glyphAt, 16)] : [],
        )
        for (const glyph of glyphs) expect(names.filter((name) => overlap(name, glyph) > 8)).toEqual([])
      }
    },
  )

  it('never pins Kursk', () => {
    expect(
      shapesOf(
        everything.filter(({ ref }) => ref === 'place:kursk'),
        'square',
      ),
    ).toEqual([])
  })

  it('shows the headline events as one stub each', () => {
    for (const ref of ['event:china-south-korea-push', 'event:china-us-transition'])
      expect(markOf(everything, ref)).toHaveLength(1)
  })

  it('puts a leader nowhere before the first source', () => {
    const before = scene.world(momentOf({ today: toEpochDay({ year: 2024, month: 11, day: 14 }) }))
    const chip = markOf(before, refTo('actor', 'joe-biden' as ActorId))
    expect(chip.map(({ emphasis }) => emphasis.state)).toEqual(['hidden'])
  })

  it('outlines a leader once the window has passed the sourced day, and prints that day', () => {
    const [chip] = markOf(world, refTo('actor', 'joe-biden' as ActorId))
    expect(chip?.shapes.some((shape) => shape.kind === 'chip' && shape.look === 'past')).toBe(true)
    expect(chip?.shapes.some(({ kind }) => kind === 'label')).toBe(true)
  })
})

describe('the map of the Atlantic', () => {
  it.each([
    { width: 720, height: 396, phone: false },
    { width: 390, height: 461, phone: true },
  ])('shows the London meeting among those who came, at $width px', (size) => {
    const { plan } = aMapScene(atlantic(), size)
    expect(plan.insets.flatMap(({ venues }) => [...venues])).toEqual(['london'])
  })
})
