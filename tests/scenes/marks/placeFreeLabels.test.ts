import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outside, overlap } from '@/scenes/marks/box'
import { placeFreeLabels } from '@/scenes/marks/placeFreeLabels'
import type { LabelRequest } from '@/scenes/marks/placeLabels'

const measure = (text: string) => text.length * 7
const frame = { x: 0, y: 0, width: 600, height: 400 }

const aName = (key: string, x: number, y: number, text = key): LabelRequest => ({
  key,
  at: [x, y],
  reachPx: 5,
  lines: [{ text, weight: 'strong', tone: 'ink' }],
  toward: null,
})
const names = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 0, max: 400 }),
      fc.string({ minLength: 1, maxLength: 12 }),
    ),
    {
      maxLength: 80,
    },
  )
  .map((places) => places.map(([x, y, text], i) => aName(String(i), x, y, text)))

describe('names in a crowd', () => {
  it('never cover a mark or each other, and none is cut', () => {
    fc.assert(
      fc.property(names, (requests) => {
        const hard = requests.map(({ at: [x, y] }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }))
        const boxes = [...placeFreeLabels(requests, { frame, hard }, measure).values()].map(({ box }) => box)
        boxes.forEach((box, i) => {
          expect([...hard, ...boxes.slice(i + 1)].filter((other) => overlap(box, other) > 0)).toEqual([])
          expect(outside(box, frame)).toBeLessThan(1)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('go to those asked for first where there is room for one', () => {
    const wall = { x: 0, y: 0, width: 600, height: 192 }
    const under = { x: 0, y: 208, width: 600, height: 192 }
    const narrow = { x: 260, y: 0, width: 80, height: 400 }
    const asked = [aName('Peru', 300, 200), aName('Peru again', 300, 200)]
    const placed = placeFreeLabels(asked, { frame: narrow, hard: [wall, under] }, measure)
    expect([...placed.keys()]).toEqual(['Peru'])
  })

  it('leave out what finds no free place', () => {
    const { size } = placeFreeLabels([aName('Peru', 300, 200)], { frame, hard: [frame] }, measure)
    expect(size).toBe(0)
  })
})
