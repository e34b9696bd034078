import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDataset } from '@/dataset/parseDataset'
import { formatDay } from '@/model/time/day'
import { axisOf } from '@/queries/axisOf'
import { indexDataset } from '@/queries/indexDataset'
import { legendCounts } from '@/queries/legendCounts'
import { actingParts } from '@/queries/parts'

const file: unknown = JSON.parse(
  readFileSync(new URL('../fixtures/atlantic-1941.json', import.meta.url), 'utf8'),
)
const { dataset, issues } = parseDataset(file)
if (dataset === null) throw new Error(`atlantic-1941 can't be shown: ${JSON.stringify(issues)}`)
const index = indexDataset(dataset)
const events = [...dataset.events.values()]

describe('the dataset of 1941', () => {
  it('is of the form that datasets have, with nothing to mend', () => {
    expect(issues).toEqual([])
  })

  it('has four events, all stated and all dated, and no claim or relation', () => {
    expect(Object.fromEntries(legendCounts(index).groups)).toEqual({ stated: 4 })
    expect(index.byTime).toHaveLength(4)
    expect([dataset.claims.size, dataset.relations.size]).toEqual([0, 0])
  })

  it('runs from the meeting at sea to London, in days the record gives itself', () => {
    expect(events.map(({ when }) => `${when.edtf} ${when.basis} ${when.scope}`)).toEqual([
      '1941-08-09/1941-08-12 explicit article',
      '1941-08-14 explicit article',
      '1941-09-24 explicit article',
      '1941-09-24 explicit article',
    ])
  })

  it('has an axis of two months', () => {
    const axis = axisOf(index)
    expect([axis?.first, axis?.last].map((day) => formatDay(day ?? 0))).toEqual(['1941-08-01', '1941-09-30'])
  })

  it('leaves the centre of the map to its places, and draws no border of today', () => {
    expect(dataset.meta.map).toEqual({ centre: null, borders: 'none' })
    expect(dataset.meta.mapNotes).toHaveLength(3)
  })

  it('has fifteen actors in the pictures: twelve states, a group and two persons', () => {
    const kinds = [...dataset.actors.values()].filter(({ drawn }) => drawn).map(({ kind }) => kind)
    expect(['state', 'group', 'person'].map((kind) => kinds.filter((each) => each === kind).length)).toEqual([
      12, 1, 2,
    ])
  })

  it('has ten adhere in London, whose host is not among them', () => {
    const [, , meeting, adherence] = events
    const ten = adherence?.actors.map(({ actor }) => actor)
    expect(ten).toHaveLength(10)
    expect(meeting && actingParts(meeting).map(({ actor }) => actor)).toEqual(ten)
    expect(meeting?.actors.filter(({ role }) => role === 'host').map(({ actor }) => actor)).toEqual([
      'united-kingdom',
    ])
  })

  it('gives the Free French no capital, and no state of 1941 the outline of today', () => {
    const actors = [...dataset.actors.values()]
    expect(actors.find(({ kind }) => kind === 'group')?.anchor).toBeNull()
    expect(actors.flatMap(({ iso3 }) => iso3 ?? [])).toEqual([])
  })
})
