import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { cut, lengthOf } from '@/scenes/marks/polyline'
import { headPrimitives } from '@/scenes/marks/headLook'
import type { AppState } from '@/state/appState'
import { parseDataset } from '@/dataset/parseDataset'
import { aDataset } from '../../builders/aDataset'
import { aMeeting, anEvent } from '../../builders/anEvent'
import { aRelation } from '../../builders/aRelation'
import { generateDataset } from '../../builders/generateDataset'
import { lima } from '../../builders/lima'
import { aGraph, ref } from './aGraph'

const graph = aGraph(lima())
const { span } = graph.store.getState()
const on = (day: number): Partial<AppState> => ({
  span: { ...span, to: toEpochDay({ year: 2024, month: 11, day }) },
})
const keys = (change?: Partial<AppState>) => graph.sceneAt(change).picture.marks.map(({ key }) => key)
const stateOf = (key: string, change?: Partial<AppState>) => graph.markOf(key, change)?.emphasis.state

describe('a scrub', () => {
  it('moves nothing: whatever is drawn before and after is drawn with the same shapes', () => {
    const before = new Map(graph.sceneAt(on(17)).picture.marks.map((mark) => [mark.key, mark.shapes]))
    const after = graph.sceneAt(on(14)).picture.marks.filter(({ key }) => !key.startsWith('tie:'))
    expect(after.filter(({ key, shapes }) => before.has(key) && before.get(key) !== shapes)).toEqual([])
    expect(after.length).toBeGreaterThan(20)
  })

  it('moves no end of a tie, even where its sum is drawn otherwise', () => {
    const pointsAt = (day: number) =>
      graph
        .markOf('tie:japan~south-korea', on(day))
        ?.shapes.flatMap((shape) =>
          shape.kind === 'line' ? shape.strands.flatMap(({ points }) => [...points]) : [],
        )
    const sorted = (points: ReturnType<typeof pointsAt>) => points?.map(String).toSorted()
    expect(sorted(pointsAt(14))).toEqual(sorted(pointsAt(17)))
  })

  it('hides what has not happened yet', () => {
    expect(stateOf('event:lima-trilateral', on(14))).toBe('hidden')
    expect(stateOf('event:lima-trilateral', on(15))).toBe('active')
    expect(stateOf('spoke:event:lima-trilateral~actor:joe-biden', on(14))).toBe('hidden')
    expect(stateOf('actor:peru', on(14))).toBe('hidden')
  })

  it('answers with the same picture where nothing changes', () => {
    expect(graph.sceneAt(on(17)).picture).toBe(graph.sceneAt(on(18)).picture)
  })

  it('keeps the marks that stay as they are', () => {
    const before = graph.markOf('actor:japan', on(17))
    expect(graph.markOf('actor:japan', on(15))).toBe(before)
  })
})

describe('meetings', () => {
  it('join participants by spokes, one each', () => {
    const spokes = keys().filter((key) => key.startsWith('spoke:event:lima-trilateral~actor:'))
    expect(spokes.filter((key) => !key.endsWith('peru'))).toHaveLength(3)
  })

  it('draw no line between two who only met', () => {
    const { sceneAt } = aGraph(aDataset({ events: [aMeeting({ actors: ['japan', 'peru', 'chile'] })] }))
    expect(sceneAt().picture.marks.filter(({ key }) => key.startsWith('tie:'))).toEqual([])
  })

  it('ink the spokes of a selected participant only', () => {
    const change = { selection: ref('actor:yoon-suk-yeol') }
    expect(graph.markOf('spoke:event:lima-trilateral~actor:yoon-suk-yeol', change)?.emphasis.related).toBe(
      true,
    )
    expect(graph.markOf('spoke:event:lima-trilateral~actor:joe-biden', change)?.emphasis.related).toBe(false)
  })

  it('have a hull only while selected or hovered', () => {
    const hulls = (change?: Partial<AppState>) => keys(change).filter((key) => key.startsWith('hull:'))
    expect(hulls()).toEqual([])
    expect(hulls({ selection: ref('event:lima-trilateral') })).toEqual(['hull:event:lima-trilateral'])
    expect(hulls({ hovered: ref('event:lima-bilateral') })).toEqual(['hull:event:lima-bilateral'])
  })
})

describe('ties', () => {
  const pair = ['japan', 'south-korea']
  const days = aGraph(
    aDataset({
      events: [
        anEvent({
          id: 'joint',
          type: 'ACCUSE',
          actors: [...pair, 'chile'],
          recipients: ['japan'],
          when: '2024-11-01',
        }),
        anEvent({ id: 'agree', actors: pair, when: '2024-11-05' }),
        anEvent({
          id: 'accuse',
          type: 'ACCUSE',
          actors: ['japan'],
          recipients: ['south-korea'],
          when: '2024-11-09',
        }),
      ],
      relations: [aRelation({ id: 'thaw', between: pair })],
    }),
  )
  const start = days.store.getState().span
  const until = (day: number) => ({ span: { ...start, to: toEpochDay({ year: 2024, month: 11, day }) } })
  const lineOn = (day: number) =>
    days.markOf('tie:japan~south-korea', until(day))?.shapes.find((shape) => shape.kind === 'line')

  it('are not drawn while only joint acts of more than two touch the pair', () => {
    expect(days.markOf('tie:japan~south-korea', until(2))?.emphasis.state).toBe('hidden')
  })

  it('take sign, certainty and width from the sum inside the window', () => {
    expect(lineOn(6)).toMatchObject({ sign: 'mixed', step: 2 })
    expect(lineOn(9)).toMatchObject({ sign: 'mixed', step: 2 })
    expect(days.markOf('tie:japan~south-korea', until(9))?.certainty).toBe('stated')
  })

  it('point at the one acted toward, where all acts go one way', () => {
    const oneWay = aGraph(aDataset({ events: [anEvent({ actors: ['japan'], recipients: ['south-korea'] })] }))
    const [shape] = oneWay.markOf('tie:japan~south-korea')?.shapes ?? []
    const strand = shape?.kind === 'line' ? shape.strands[0] : undefined
    const last = strand?.points.at(-1) ?? [0, 0]
    const at = oneWay.plan.places.get(ref('actor:south-korea')) ?? [0, 0]
    expect(strand?.end).toBe('head')
    expect(Math.hypot(last[0] - at[0], last[1] - at[1])).toBeLessThan(14)
  })

  it('stand for the background of their pair, which is drawn before them', () => {
    const thawOn = (outlook: Parameters<typeof days.markOf>[1]) =>
      days.markOf('relation:thaw', outlook)?.emphasis.state
    expect(thawOn(until(2))).toBe('active')
    expect(thawOn(until(6))).toBe('hidden')
    expect(thawOn({ ...until(6), selection: ref('relation:thaw') })).toBe('active')
  })
})

describe('a joint act', () => {
  it('has one mark, however many feet it has', () => {
    const marks = graph.sceneAt().picture.marks.filter((mark) => mark.ref === 'event:condemnation')
    expect(marks).toHaveLength(1)
    expect(marks[0]?.hit).not.toBeNull()
  })

  it('carries one glyph', () => {
    const [line] = graph.markOf('event:condemnation')?.shapes ?? []
    expect(line).toMatchObject({ kind: 'line', glyphs: ['cross'] })
  })
})

describe('a claim', () => {
  const selected = { selection: ref('claim:kursk-deployment') }

  it('has a head that stops at least 10 px short of its place', () => {
    const [line] = graph.markOf('claim:kursk-deployment')?.shapes ?? []
    if (line?.kind !== 'line') throw new Error('the claim has no line')
    const [strand] = line.strands
    const [head] = headPrimitives(strand?.points ?? [], 'head', line, 'conf', 2.6)
    const numbers = (head?.kind === 'path' ? head.d : '').match(/-?[\d.]+/g)?.map(Number) ?? []
    const kursk = graph.plan.places.get(ref('place:kursk')) ?? [0, 0]
    const gaps = [0, 2, 4].map((i) =>
      Math.hypot((numbers[i] ?? 0) - kursk[0], (numbers[i + 1] ?? 0) - kursk[1]),
    )
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15 + 10 - 0.1)
    expect(lengthOf(cut(strand?.points ?? [], 0, Infinity))).toBeGreaterThan(20)
  })

  it('rings the party that had not confirmed, at rest too', () => {
    const [ring] = graph.markOf('answer:claim:kursk-deployment~actor:north-korea')?.shapes ?? []
    expect(ring).toMatchObject({ kind: 'ring', role: 'answer' })
  })

  it('boxes and joins those who say so, only while it is selected', () => {
    const boxed = (change?: Partial<AppState>) => keys(change).filter((key) => key.startsWith('asserter:'))
    expect(boxed()).toEqual([])
    expect(
      boxed(selected)
        .map((key) => key.split('~')[1] ?? '')
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['actor:south-korea', 'actor:ukraine', 'actor:united-states'])
    expect(keys(selected).filter((key) => key.startsWith('says:'))).toHaveLength(3)
  })

  it('says in words who says so and who had not confirmed', () => {
    const words = graph
      .sceneAt(selected)
      .picture.marks.flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.kind === 'label' ? shape.lines.map(({ text }) => text) : [])),
      )
    expect(words.filter((text) => text === 'says so')).toHaveLength(3)
    expect(words).toContain('had not confirmed')
    expect(words).not.toContain('denies')
  })

  it('leaves Japan and Russia, who made no statement, as they were', () => {
    expect(graph.markOf('actor:japan', selected)?.emphasis.dim).toBe(true)
    expect(
      keys(selected).filter((key) => key.includes('~actor:japan') && key.startsWith('asserter')),
    ).toEqual([])
  })

  it('puts no word over a name', () => {
    const boxes = graph.plan.names.boxes
    expect(boxes.length).toBeGreaterThan(15)
    const notes = graph.sceneAt(selected).picture.marks.filter(({ key }) => key.startsWith('note:'))
    for (const { shapes } of notes) {
      const [label] = shapes
      if (label?.kind !== 'label') throw new Error('a note is a label')
      const inside = boxes.filter(
        ({ box }) =>
          label.at[0] > box.x &&
          label.at[0] < box.x + box.width &&
          label.at[1] - 4 > box.y &&
          label.at[1] - 4 < box.y + box.height,
      )
      expect(inside).toEqual([])
    }
  })
})

describe('what is outside the window', () => {
  it('stays as a ghost while it is selected', () => {
    expect(stateOf('event:lima-bilateral', { ...on(15), selection: ref('event:lima-bilateral') })).toBe(
      'ghost',
    )
  })

  it('shows a selected tie as its whole sum', () => {
    const onlyLater = aGraph(
      aDataset({
        events: [
          anEvent({ actors: ['japan', 'peru'], when: '2024-11-20' }),
          anEvent({ id: 'b', actors: ['japan', 'peru'], when: '2024-11-25' }),
        ],
      }),
    )
    const { span: whole } = onlyLater.store.getState()
    const early = { span: { ...whole, to: whole.from }, selection: ref('tie:japan~peru') }
    expect(onlyLater.markOf('tie:japan~peru', early)?.emphasis.state).toBe('ghost')
    expect(onlyLater.markOf('tie:japan~peru', early)?.shapes[0]).toMatchObject({ kind: 'line', step: 2 })
  })
})

describe('a picture too full for all names', () => {
  const { dataset } = parseDataset(generateDataset({ seed: 1, events: 900, actors: 130, days: 40 }))
  if (dataset === null) throw new Error('the generated dataset can’t be shown')
  const full = aGraph(dataset)
  const nameless =
    [...full.plan.content.bodies.keys()].find((key) => !full.plan.names.placed.has(key)) ?? ref('actor:none')

  it('names the busiest, and whichever is selected', () => {
    expect(full.plan.names.placed.size).toBeGreaterThan(5)
    expect(full.markOf(`name:${nameless}`)).toBeUndefined()
    expect(full.markOf(`name:${nameless}`, { selection: nameless })?.shapes[0]).toMatchObject({
      kind: 'label',
    })
  })

  it('still gives every body a button', () => {
    const marks = new Map(full.sceneAt().picture.marks.map((mark) => [mark.key, mark]))
    expect([...full.plan.content.bodies.keys()].filter((key) => !marks.get(key)?.hit)).toEqual([])
  })
})
