import { describe, expect, it } from 'vitest'
import { daySteppedBy } from '@/scenes/timeline/thumbSteps'

const NOVEMBER = { min: 1, max: 30, eventDays: [15, 17] }
const step = (key: string, day: number, shift = false) => daySteppedBy(key, shift, { ...NOVEMBER, day })

describe('a thumb moved by keys', () => {
  it('goes from one day with an event to the next', () => {
    expect(step('ArrowRight', 1)).toBe(15)
    expect(step('ArrowRight', 15)).toBe(17)
    expect(step('ArrowLeft', 30)).toBe(17)
    expect(step('ArrowDown', 17)).toBe(15)
  })

  it('stays where no further day has an event', () => {
    expect(step('ArrowRight', 17)).toBe(17)
    expect(step('ArrowLeft', 15)).toBe(15)
  })

  it('goes a day at a time with Shift and a week with the Page keys', () => {
    expect(step('ArrowLeft', 17, true)).toBe(16)
    expect(step('ArrowRight', 17, true)).toBe(18)
    expect(step('PageUp', 17)).toBe(24)
    expect(step('PageDown', 17)).toBe(10)
  })

  it('stops at the other thumb and at the ends of the axis', () => {
    expect(step('Home', 17)).toBe(1)
    expect(step('End', 17)).toBe(30)
    expect(step('PageUp', 28)).toBe(30)
    expect(daySteppedBy('ArrowRight', false, { day: 15, min: 1, max: 16, eventDays: [15, 17] })).toBe(16)
  })

  it('leaves other keys alone', () => {
    expect(step('a', 17)).toBeNull()
    expect(step('Tab', 17)).toBeNull()
  })
})
