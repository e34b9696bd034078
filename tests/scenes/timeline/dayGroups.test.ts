import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { dayGroups } from '@/scenes/timeline/dayGroups'
import { eventRecord } from '@/scenes/timeline/laneRecord'
import { aWhen } from '../../builders/aWhen'
import { aMeeting, anEvent, type EventFields } from '../../builders/anEvent'

const day = (date: number, month = 11) => toEpochDay({ year: 2024, month, day: date })
const groupsOf = (...events: readonly ReturnType<typeof anEvent>[]) =>
  dayGroups(events.map(eventRecord), day(1), day(30))
const on = (when: EventFields['when'], id: string) => anEvent({ id, when: when ?? null })

describe('what shares its days', () => {
  it('shares a bar: the meeting on it, what was agreed there under it', () => {
    const [group, ...rest] = groupsOf(
      aMeeting({ id: 'meeting' }),
      on('2024-11-15', 'a'),
      on('2024-11-15', 'b'),
    )
    expect(rest).toEqual([])
    expect(group?.heads.map(({ ref }) => ref)).toEqual(['event:meeting'])
    expect(group?.acts.map(({ ref }) => ref)).toEqual(['event:a', 'event:b'])
  })

  it('lies on the bar itself where nobody met', () => {
    const [group] = groupsOf(on('2024-11-15', 'a'))
    expect(group?.heads).toHaveLength(1)
    expect(group?.acts).toEqual([])
  })

  it('is dashed only where no day was stated', () => {
    const resolved = aWhen('2024-11-17', { scope: 'inferred', stated: 'Sunday' })
    expect(groupsOf(on(resolved, 'a'))[0]?.look).toBe('resolved')
    expect(groupsOf(on(resolved, 'a'), on('2024-11-17', 'b'))[0]?.look).toBe('day')
  })

  it('lies somewhere between where only the month is known', () => {
    expect(groupsOf(on('2024-11', 'a'))[0]).toMatchObject({
      look: 'between',
      start: day(1),
      end: day(30) + 1,
    })
  })

  it('is cut where the axis ends', () => {
    expect(groupsOf(on('2024-11-29/2024-12-02', 'a'))[0]).toMatchObject({ start: day(29), end: day(30) + 1 })
  })
})
