import { describe, expect, it } from 'vitest'
import type { ActorId } from '@/model/ids'
import { toEpochDay } from '@/model/time/day'
import { postAt, postsOf } from '@/queries/postAt'
import { aDataset } from '../builders/aDataset'
import { anOccupancy } from '../builders/anOccupancy'

type Post = Omit<Parameters<typeof anOccupancy>[0], 'holder' | 'of'> & { readonly id: string }

const PERSON = 'ishiba' as ActorId
const datasetOf = (posts: readonly Post[]) =>
  aDataset({ occupancies: posts.map((post) => anOccupancy({ ...post, holder: PERSON, of: 'japan' })) })

const dayOf = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return toEpochDay({ year, month, day: date })
}
const on = (day: string, ...posts: readonly Post[]) =>
  postAt(datasetOf(posts), PERSON, dayOf(day))?.id ?? null

const prime: Post = { id: 'prime-minister', when: '2024-10/..' }
const defence: Post = { id: 'minister', status: 'earlier', when: '2007-09-26/2008-08-02' }
const farming: Post = { id: 'farm-minister', status: 'earlier', when: '2008-09-24/2009-09-16' }

describe('the post of a person on a day', () => {
  it('is the one whose dates hold the day', () => {
    expect(on('2024-11-15', defence, prime)).toBe('prime-minister')
    expect(on('2008-01-01', defence, farming, prime)).toBe('minister')
    expect(on('2009-01-01', defence, farming, prime)).toBe('farm-minister')
  })

  it('is held on its last day, and not the day after', () => {
    expect(on('2009-09-16', farming, prime)).toBe('farm-minister')
    expect(on('2009-09-17', farming, { id: 'leader' })).toBe('leader')
  })

  it('is the one current in the source, where no date says otherwise', () => {
    expect(on('2024-11-15', { id: 'then', status: 'earlier' }, { id: 'now' })).toBe('now')
  })

  it('is an earlier one before the current one begins', () => {
    expect(on('2020-01-01', prime, { id: 'then', status: 'earlier' })).toBe('then')
  })

  it('is, between two posts, the latest that had begun', () => {
    expect(on('2015-01-01', defence, farming, prime)).toBe('farm-minister')
    expect(on('2008-09-01', farming, defence, prime)).toBe('minister')
  })

  it('is the first there is, where none had begun: whoever shows it says “not yet”', () => {
    expect(on('2020-01-01', prime)).toBe('prime-minister')
  })

  it('is none where the source names none', () => {
    expect(on('2024-11-15')).toBeNull()
    expect(postAt(datasetOf([prime]), 'yoon' as ActorId, 0)).toBeNull()
  })

  it('is, at the end of time, the one without an end', () => {
    expect(postAt(datasetOf([defence, prime]), PERSON, Infinity)?.id).toBe('prime-minister')
  })

  it('is a post the source calls earlier, on a day its dates hold', () => {
    const then: Post = { id: 'then', status: 'earlier', when: '2021-10-04/2024-10-01' }
    expect([on('2023-05-19', { id: 'now' }, then), on('2024-11-15', { id: 'now' }, then)]).toEqual([
      'then',
      'now',
    ])
  })
})

describe('the posts of a person', () => {
  it('are those held at the time of the source first, each in the author’s order', () => {
    const posts = [defence, prime, farming, { id: 'leader' }]
    expect(postsOf(datasetOf(posts), PERSON).map(({ id }) => id)).toEqual([
      'prime-minister',
      'leader',
      'minister',
      'farm-minister',
    ])
  })
})
