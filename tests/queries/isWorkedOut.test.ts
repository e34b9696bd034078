import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { indexDataset } from '@/queries/indexDataset'
import { isWorkedOut } from '@/queries/isWorkedOut'
import { lima } from '../builders/lima'

const index = indexDataset(lima())
const november = (day: number) => toEpochDay({ year: 2024, month: 11, day })

describe('a day of November 2024', () => {
  it.each([
    [15, false],
    [16, false],
    [17, true],
  ])('the %i was worked out: %s', (day, expected) => {
    expect(isWorkedOut(index, november(day))).toBe(expected)
  })
})
