import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASIS_LOOK } from '@/model/certainty'
import { indexDataset } from '@/queries/indexDataset'
import { legendCounts } from '@/queries/legendCounts'
import { sortRows, type TableColumn, type TableRow, tableRows } from '@/queries/tableRows'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { aRelation } from '../builders/aRelation'
import { lima } from '../builders/lima'

const LIMA = indexDataset(lima())
const COLUMNS: readonly TableColumn[] = ['date', 'what', 'who', 'kind', 'certainty', 'says', 'where']
const text = (row: TableRow) => row.record.title.en
const sorted = (
  index = LIMA,
  column: TableColumn = 'date',
  direction: 'ascending' | 'descending' = 'ascending',
) => sortRows(tableRows(index), column, direction, index.dataset, text)
const refsOf = (rows: readonly TableRow[]) => rows.map(({ ref }) => ref)

describe('tableRows', () => {
  it('holds every event, relation and claim of the article once', () => {
    const { events, relations, claims } = LIMA.dataset
    const expected = [
      ...[...events.keys()].map((id) => `event:${id}`),
      ...[...relations.keys()].map((id) => `relation:${id}`),
      ...[...claims.keys()].map((id) => `claim:${id}`),
    ]
    expect(refsOf(tableRows(LIMA))).toEqual(expected)
    expect(expected).toHaveLength(19)
  })

  it('gives each passage once, in the order of the source', () => {
    const bilateral = tableRows(LIMA).find(({ ref }) => ref === 'event:lima-bilateral')
    expect(bilateral?.segments).toEqual(['S1', 'P2', 'P4'])
  })

  it('counts by kind and certainty what the legend counts', () => {
    const { signs, planned, groups, records } = legendCounts(LIMA)
    const rows = tableRows(LIMA)
    const ofKind = (kind: TableRow['kind']) => rows.filter((row) => row.kind === kind).length
    expect([...signs].map(([sign, n]) => [sign, n])).toEqual(
      [...signs.keys()].map((sign) => [sign, ofKind(sign)]),
    )
    expect(ofKind('planned')).toBe(planned)
    for (const [group, n] of groups) {
      expect(rows.filter(({ record }) => BASIS_LOOK[record.basis].group === group)).toHaveLength(n)
    }
    expect(rows).toHaveLength(records)
  })
})

describe('rows by date', () => {
  const index = indexDataset(
    aDataset({
      events: [
        anEvent({ id: 'undated' }),
        anEvent({ id: 'late', when: '2024-11-17' }),
        anEvent({ id: 'early', when: '2024-11-15' }),
        anEvent({ id: 'early-too', when: '2024-11-15' }),
      ],
      relations: [aRelation({ id: 'before' }), aRelation({ id: 'begun', when: '1965' })],
      claims: [aClaim({ id: 'open' })],
    }),
  )

  it('begin with the undated background, go on by day in the author’s order, and end with the undated', () => {
    expect(refsOf(sorted(index))).toEqual([
      'relation:before',
      'relation:begun',
      'event:early',
      'event:early-too',
      'event:late',
      'event:undated',
      'claim:open',
    ])
  })

  it('keep the undated last when the latest come first', () => {
    expect(refsOf(sorted(index, 'date', 'descending'))).toEqual([
      'event:late',
      'event:early',
      'event:early-too',
      'relation:begun',
      'relation:before',
      'event:undated',
      'claim:open',
    ])
  })
})

describe('rows in the order of any column', () => {
  it.each(COLUMNS)('are by %s the same rows', (column) => {
    for (const direction of ['ascending', 'descending'] as const) {
      expect(new Set(refsOf(sorted(LIMA, column, direction)))).toEqual(new Set(refsOf(tableRows(LIMA))))
    }
  })

  it('come out the same whatever order they go in', () => {
    const rows = tableRows(LIMA)
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rows], { minLength: rows.length }),
        fc.constantFrom(...COLUMNS),
        (shuffled, column) => {
          const keyOf = (list: readonly TableRow[]) =>
            list.map((row) => [row.when.edtf, row.kind, row.record.basis].join()).join(' ')
          const once = sortRows(shuffled, column, 'ascending', LIMA.dataset, text)
          expect(keyOf(sortRows(once, column, 'ascending', LIMA.dataset, text))).toBe(keyOf(once))
        },
      ),
    )
  })

  it('put the firmest first by certainty, and a claim after all of them', () => {
    const bases = sorted(LIMA, 'certainty').map(({ record }) => record.basis)
    expect(bases[0]).toBe('stated')
    expect(bases.slice(-2)).toEqual(['alleged', 'claimed-by'])
  })

  it('follow the source by passage', () => {
    expect(sorted(LIMA, 'where')[0]?.segments[0]).toBe('H1')
    expect(sorted(LIMA, 'where').at(-1)?.segments[0]).toBe('R2')
  })

  it('leave rows of one kind in the order of time', () => {
    const meetings = sorted(LIMA, 'kind').filter(({ kind }) => kind === 'contact')
    expect(refsOf(meetings)).toEqual([
      'event:earlier-meeting',
      'event:lima-trilateral',
      'event:lima-bilateral',
    ])
  })
})
