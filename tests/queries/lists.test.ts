import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listAt, toLists, transpose } from '@/queries/lists'

const COUNT = 6
const someLists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: COUNT - 1 })))

describe('packed lists', () => {
  it('come back as they were given', () => {
    fc.assert(
      fc.property(someLists, (lists) => {
        const packed = toLists(lists)
        expect(lists.map((_, i) => [...listAt(packed, i)])).toEqual(lists)
      }),
    )
  })

  it('name, turned round, for each item the lists that hold it, ascending', () => {
    fc.assert(
      fc.property(someLists, (lists) => {
        const holders = transpose(toLists(lists), COUNT)
        const expected = Array.from({ length: COUNT }, (_, item) =>
          lists.flatMap((list, i) => (list.includes(item) ? [i] : [])),
        )
        expect(expected.map((_, item) => [...listAt(holders, item)])).toEqual(expected)
      }),
    )
  })
})
