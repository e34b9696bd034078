import { describe, expect, it } from 'vitest'
import { CERTAINTY_GROUPS } from '@/model/certainty'
import { SIGNS } from '@/model/coding/plover'
import { exists } from '@/queries/standing'
import { indexDataset } from '@/queries/indexDataset'
import { legendCounts } from '@/queries/legendCounts'
import { specimens } from '@/queries/specimens'
import { aDataset } from '../builders/aDataset'
import { anEvent } from '../builders/anEvent'
import { atlantic, lima } from '../builders/lima'

const LIMA = indexDataset(lima())
const ATLANTIC = indexDataset(atlantic())

describe('specimens', () => {
  it.each([
    ['Lima', LIMA],
    ['the Atlantic', ATLANTIC],
  ])('counts of %s kinds and certainties what the legend counts', (_, index) => {
    const [found, counts] = [specimens(index), legendCounts(index)]
    for (const sign of SIGNS) expect(found.get(sign)?.count).toBe(counts.signs.get(sign))
    for (const group of CERTAINTY_GROUPS) expect(found.get(group)?.count).toBe(counts.groups.get(group))
  })

  it.each([
    ['Lima', LIMA],
    ['the Atlantic', ATLANTIC],
  ])('names of %s only things that are there', (_, index) => {
    for (const { first } of specimens(index).values()) expect(exists(index, first)).toBe(true)
  })

  it('finds in Lima one country that is only the venue’s, one earlier post, one party that had not confirmed', () => {
    const found = specimens(LIMA)
    expect(found.get('venue')).toMatchObject({ count: 1, first: 'actor:peru' })
    expect(found.get('earlier-post')).toMatchObject({ count: 1, first: 'actor:fumio-kishida' })
    expect(found.get('not-confirmed')).toMatchObject({ count: 1, first: 'claim:kursk-deployment' })
    expect(found.get('name-only')?.first).toBe('place:kursk')
  })

  it('knows that nobody in Lima denies and no tie is mixed', () => {
    expect(specimens(LIMA).has('denied')).toBe(false)
    expect(specimens(LIMA).has('mixed')).toBe(false)
  })

  it('takes a meeting of three and one of two as two forms, and an implied one as a third', () => {
    const found = specimens(LIMA)
    expect(found.get('meeting-of-many')).toEqual({ count: 1, first: 'event:lima-trilateral', size: 3 })
    expect(found.get('meeting-of-two')).toEqual({ count: 1, first: 'event:lima-bilateral', size: 2 })
    expect(found.get('meeting-undated')?.first).toBe('event:earlier-meeting')
  })

  it('finds no claim, no undated event and no other clock in the Atlantic', () => {
    const found = specimens(ATLANTIC)
    for (const name of ['claimed', 'undated', 'other-clock', 'ahead'] as const)
      expect(found.has(name)).toBe(false)
  })

  it('shows a firm thing before a doubtful one', () => {
    const events = [
      anEvent({ id: 'headline', basis: 'headline-only' }),
      anEvent({ id: 'firm', when: '2024-11-15' }),
    ]
    expect(specimens(indexDataset(aDataset({ events }))).get('cooperation')?.first).toBe('event:firm')
  })

  it('calls a tie mixed where one pair both cooperates and opposes', () => {
    const between = { actors: ['japan'], recipients: ['china'] }
    const events = [anEvent({ id: 'a', ...between }), anEvent({ id: 'b', type: 'ACCUSE', ...between })]
    expect(specimens(indexDataset(aDataset({ events }))).get('mixed')?.first).toBe('tie:china~japan')
  })
})
