import { describe, expect, it } from 'vitest'
import { clockText, hoursAhead, toInstant } from '@/views/details/clockDifference'

const at = (text: string) => toInstant(text) ?? NaN

describe('the clocks of a zone', () => {
  it.each([
    ['America/Lima', '2024-11-16T15:00:00Z', -5],
    ['Asia/Seoul', '2024-11-16T15:00:00Z', 9],
    ['America/New_York', '2024-11-16T15:00:00Z', -5],
    ['America/New_York', '2024-07-01T12:00:00Z', -4],
    ['Asia/Kolkata', '2024-11-16T15:00:00Z', 5.5],
    ['UTC', '2024-11-16T15:00:00Z', 0],
  ])('are, in %s at %s, %d hours ahead of UTC', (zone, instant, hours) => {
    expect(hoursAhead(zone, at(instant))).toBe(hours)
  })

  it('are not known for a zone that does not exist', () => {
    expect(hoursAhead('Atlantis/Poseidonis', 0)).toBeNull()
    expect(clockText('Atlantis/Poseidonis', 0)).toBeNull()
  })

  it('show the venue’s own day', () => {
    expect(clockText('America/Lima', at('2024-11-17T04:30:00Z'))).toBe('Sat 16 Nov 23:30')
    expect(clockText('Asia/Seoul', at('2024-11-17T04:30:00Z'))).toBe('Sun 17 Nov 13:30')
  })

  it('have no instant for a text that is none', () => {
    expect(toInstant('Sunday')).toBeNull()
  })
})
