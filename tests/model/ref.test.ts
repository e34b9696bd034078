import { describe, expect, it } from 'vitest'
import type { ActorId, EventId } from '@/model/ids'
import { idOf, kindOf, parseRef, refTo, tieEnds, tieRef } from '@/model/ref'

const japan = 'japan' as ActorId
const korea = 'south-korea' as ActorId

describe('a ref', () => {
  it('names a thing by its kind and id', () => {
    const ref = refTo('event', 'lima-trilateral' as EventId)
    expect(ref).toBe('event:lima-trilateral')
    expect([kindOf(ref), idOf(ref, 'event')]).toEqual(['event', 'lima-trilateral'])
  })

  it('names a tie the same from both ends', () => {
    expect(tieRef(korea, japan)).toBe('tie:japan~south-korea')
    expect(tieRef(japan, korea)).toBe(tieRef(korea, japan))
  })

  it('gives the ends of a tie back', () => {
    expect(tieEnds(tieRef(korea, japan))).toEqual([japan, korea])
  })

  it('refuses to give an id of another kind', () => {
    expect(() => idOf('event:x', 'actor')).toThrow('idOf expected a actor')
  })

  it.each(['actor:japan', 'segment:P7', 'tie:japan~south-korea', 'occupancy:ishiba'])('can be %s', (text) => {
    expect(parseRef(text)).toBe(text)
  })

  it.each(['', 'japan', 'actor:', 'country:japan', 'tie:japan', 'tie:a~b~c', 'tie:~b'])(
    'can not be %j',
    (text) => {
      expect(parseRef(text)).toBeNull()
    },
  )
})
