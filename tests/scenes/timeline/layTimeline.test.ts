import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/model/dataset'
import { type Ref, refTo } from '@/model/ref'
import { indexDataset } from '@/queries/indexDataset'
import { labelBox, overlap } from '@/scenes/timeline/labelBox'
import type { TimelineLayout } from '@/scenes/timeline/timelineLayout'
import { aDataset } from '../../builders/aDataset'
import { aMeeting, anEvent } from '../../builders/anEvent'
import { atlantic, lima } from '../../builders/lima'
import { generated } from '../../queries/generated'
import { aLayout } from './aLayout'
import { plainMeasure } from './plainNames'

const WIDTHS = [1872, 1392, 1318, 1232, 900, 788, 736, 600, 358, 288]

/** Every ref that has a mark, stands in a list a mark opens, or is told by a claim that does. */
function reachable({ marks, lists }: TimelineLayout, dataset: Dataset): ReadonlySet<Ref> {
  const direct = new Set([
    ...marks.flatMap(({ ref }) => (ref ? [ref] : [])),
    ...[...lists.values()].flatMap(({ refs }) => refs),
  ])
  const told = [...dataset.claims.values()].flatMap(({ id, toldBy }) =>
    toldBy && direct.has(refTo('claim', id)) ? [refTo('event', toldBy)] : [],
  )
  return new Set([...direct, ...told])
}

function labelsOf({ marks }: TimelineLayout) {
  return marks.flatMap(({ key, rest }) =>
    rest.flatMap((shape) => (shape.kind === 'label' ? [{ key, box: labelBox(shape, plainMeasure) }] : [])),
  )
}

const invented = fc
  .record({
    events: fc.array(
      fc.record({
        meets: fc.boolean(),
        day: fc.integer({ min: 1, max: 28 }),
        days: fc.integer({ min: 0, max: 4 }),
        month: fc.constantFrom('2024-10', '2024-11'),
        dated: fc.constantFrom(true, true, true, false),
        planned: fc.constantFrom(false, false, false, true),
      }),
      { maxLength: 40 },
    ),
    width: fc.constantFrom(...WIDTHS),
  })
  .map(({ events, width }) => ({
    width,
    dataset: aDataset({
      events: events.map(({ meets, day, days, month, dated, planned }, i) => {
        const [from, to] = [day, Math.min(28, day + days)].map(
          (each) => `${month}-${String(each).padStart(2, '0')}`,
        )
        const make = meets ? aMeeting : anEvent
        return make({
          id: `event-${i}`,
          when: dated ? `${from}/${to}` : null,
          place: null,
          basis: planned ? 'planned' : 'stated',
        })
      }),
    }),
  }))

describe('the lanes', () => {
  it.each(WIDTHS)('have a mark for every record of Lima, or a list that holds it, at %i px', (width) => {
    const dataset = lima()
    const found = reachable(aLayout(dataset, width), dataset)
    const wanted = [...dataset.events.keys()].map((id) => refTo('event', id))
    const others = [
      ...[...dataset.relations.keys()].map((id) => refTo('relation', id)),
      ...[...dataset.claims.keys()].map((id) => refTo('claim', id)),
    ]
    expect([...wanted, ...others].filter((ref) => !found.has(ref))).toEqual([])
  })

  it('have a mark or a list for every event of any dataset at any width', () => {
    fc.assert(
      fc.property(invented, ({ dataset, width }) => {
        const found = reachable(aLayout(dataset, width), dataset)
        expect([...dataset.events.keys()].filter((id) => !found.has(refTo('event', id)))).toEqual([])
      }),
    )
  })

  it('let no two words touch, of any dataset at any width', () => {
    fc.assert(
      fc.property(invented, ({ dataset, width }) => {
        const labels = labelsOf(aLayout(dataset, width))
        const touching = labels.flatMap((a, i) =>
          labels.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [[a.key, b.key]] : [])),
        )
        expect(touching).toEqual([])
      }),
    )
  })

  it.each(WIDTHS)('let no two words of Lima touch at %i px, and cut none at the edges', (width) => {
    const layout = aLayout(lima(), width)
    const labels = labelsOf(layout)
    expect(
      labels.flatMap((a, i) =>
        labels
          .slice(i + 1)
          .filter((b) => overlap(a.box, b.box))
          .map((b) => [a.key, b.key]),
      ),
    ).toEqual([])
    for (const { box } of labels) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
    }
  })

  it('give every mark a target of 24 px that no other reaches into', () => {
    for (const width of WIDTHS) {
      const boxes = aLayout(lima(), width, width < 1300 ? 117 : 130).marks.flatMap(({ key, hit }) =>
        hit ? [{ key, box: hit.box }] : [],
      )
      for (const { box } of boxes) {
        expect(box.width).toBeGreaterThanOrEqual(24)
        expect(box.height).toBeGreaterThanOrEqual(24)
      }
      const clashes = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => overlap(a.box, b.box))
          .map((b) => `${a.key} ${b.key}`),
      )
      expect(clashes).toEqual([])
    }
  })

  it('have only the columns in which something is, and say so where there is no other', () => {
    const { columns, ground } = aLayout(atlantic())
    expect(columns.map(({ bin }) => bin)).toEqual(['dated'])
    expect(ground.texts.map(({ text }) => text)).toContain('no other column')
    expect(aLayout(lima()).columns.map(({ bin }) => bin)).toEqual(['background', 'dated', 'ahead', 'undated'])
  })

  it('cover the width with their columns', () => {
    for (const width of WIDTHS) {
      const { columns } = aLayout(lima(), width)
      const [first, last] = [columns[0], columns.at(-1)]
      expect(first?.x).toBe(0)
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(width)
    }
  })

  it('show a dataset without any day in the columns it has', () => {
    const layout = aLayout(aDataset({ events: [anEvent()] }))
    expect(layout.scale).toBeNull()
    expect(layout.columns.map(({ bin }) => bin)).toEqual(['undated'])
    expect(layout.marks.map(({ ref }) => ref)).toEqual(['event:event'])
  })

  it('lend no mark to an empty dataset', () => {
    expect(aLayout(aDataset()).marks).toEqual([])
  })
})

describe('many events', () => {
  it('stand in columns of counts, some hundred marks at most, and every one is in a list', () => {
    const dataset = generated({ seed: 3, events: 3000, actors: 40, days: 1500 })
    for (const width of [1392, 358]) {
      const layout = aLayout(dataset, width)
      expect(layout.scale?.detail).toBe('histogram')
      expect(layout.marks.length).toBeLessThan(400)
      const found = reachable(layout, dataset)
      expect(indexDataset(dataset).events.filter(({ id }) => !found.has(refTo('event', id)))).toEqual([])
    }
  })

  it('can be pressed one column or a few at a time, never less than 24 px', () => {
    const layout = aLayout(generated({ seed: 3, events: 3000, actors: 40, days: 1500 }))
    const boxes = layout.marks.flatMap(({ key, hit }) => (hit && key.startsWith('span:') ? [hit.box] : []))
    expect(boxes.length).toBeGreaterThan(10)
    for (const box of boxes) expect(box.width).toBeGreaterThanOrEqual(24)
  })

  it('are stacked day by day where a month is full', () => {
    const events = Array.from({ length: 120 }, (_, i) =>
      anEvent({ id: `e${i}`, when: `2024-11-${String((i % 30) + 1).padStart(2, '0')}` }),
    )
    const layout = aLayout(aDataset({ events }), 900)
    expect(layout.scale?.detail).toBe('stacks')
    expect(layout.marks.filter(({ key }) => key.startsWith('more:'))).toHaveLength(30)
  })
})
