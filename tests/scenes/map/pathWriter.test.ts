import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPathWriter } from '@/scenes/map/pathWriter'

describe('a written path', () => {
  it('has its commands in order, without trailing zeros', () => {
    const path = createPathWriter()
    path.moveTo(1, -2.5)
    path.lineTo(0.05, 512)
    path.lineTo(-0.001, 10.1)
    path.close()
    expect(path.take()).toBe('M1,-2.5L0.05,512L0,10.1Z')
  })

  it('is empty again once taken', () => {
    const path = createPathWriter()
    path.moveTo(1, 2)
    path.take()
    expect(path.take()).toBe('')
  })

  it('says every number to 1/100, however long it gets', () => {
    const aNumber = fc.double({ min: -1000, max: 1000, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(aNumber, aNumber), { minLength: 1, maxLength: 600 }), (points) => {
        const path = createPathWriter()
        for (const [x, y] of points) path.lineTo(x, y)
        const written = path
          .take()
          .slice(1)
          .split('L')
          .map((point) => point.split(',').map(Number))
        const rounded = (value: number) => Math.sign(value) * (Math.round(Math.abs(value) * 100) / 100) + 0
        expect(written).toEqual(points.map(([x, y]) => [rounded(x), rounded(y)]))
      }),
    )
  })
})
