import { describe, expect, it } from 'vitest'
import { drawnActs } from '@/queries/drawnActs'
import { indexDataset } from '@/queries/indexDataset'
import { aClaim } from '../builders/aClaim'
import { aDataset, type DatasetRecords } from '../builders/aDataset'
import { aMeeting, anEvent, type EventFields } from '../builders/anEvent'

function drawn(records: DatasetRecords) {
  const { dyads, joint, stubs } = drawnActs(indexDataset(aDataset(records)))
  return {
    dyads: [...dyads],
    joint: joint.map(({ event, feet, heads, meeting }) => ({
      id: event.id,
      feet,
      heads,
      meeting: meeting?.id ?? null,
    })),
    stubs: stubs.map(({ event, from, toward }) => [event.id, from, toward]),
  }
}

const ofOne = (fields: EventFields) => drawn({ events: [anEvent({ id: 'act', ...fields })] })
const NOTHING = { dyads: [], joint: [], stubs: [] }

describe('an act of one pair', () => {
  it('has the line of its tie', () => {
    expect(ofOne({ actors: ['a'], recipients: ['b'] })).toEqual({ ...NOTHING, dyads: ['tie:a~b'] })
    expect(ofOne({ actors: ['b', 'a'] })).toEqual({ ...NOTHING, dyads: ['tie:a~b'] })
  })

  it('is one of two states, however many people act for them', () => {
    const actors = [
      { actor: 'president', represents: 'a' },
      { actor: 'minister', represents: 'a' },
    ]
    expect(ofOne({ actors, recipients: ['b'] }).dyads).toEqual(['tie:a~b'])
  })

  it('is not made a joint act by a partner who is absent', () => {
    expect(ofOne({ actors: ['a', 'b', { actor: 'c', role: 'absent-partner' }] }).dyads).toEqual(['tie:a~b'])
  })
})

describe('a joint act', () => {
  it('is one line with several feet and heads, and no line per pair', () => {
    const act = { id: 'act', feet: ['a', 'b'], heads: ['x', 'y'], meeting: null }
    expect(ofOne({ actors: ['a', 'b'], recipients: ['x', 'y'] })).toEqual({ ...NOTHING, joint: [act] })
  })

  it('may go toward nobody', () => {
    expect(ofOne({ actors: ['a', 'b', 'c'] }).joint).toEqual([
      { id: 'act', feet: ['a', 'b', 'c'], heads: [], meeting: null },
    ])
  })

  it('knows the meeting at which it was done', () => {
    const events = [
      aMeeting({ id: 'summit' }),
      anEvent({ actors: ['a', 'b'], recipients: ['x'], partOf: 'summit' }),
    ]
    expect(drawn({ events }).joint.map(({ meeting }) => meeting)).toEqual(['summit'])
  })
})

describe('a headline', () => {
  it('is one stub from its first actor toward the other', () => {
    expect(ofOne({ basis: 'headline-only', actors: ['xi', 'yoon'] }).stubs).toEqual([['act', 'xi', 'yoon']])
    expect(ofOne({ basis: 'headline-only', actors: ['xi', 'li'], recipients: ['us'] }).stubs).toEqual([
      ['act', 'xi', 'us'],
    ])
  })

  it('is a stub even if it tells of a meeting, for it has no body', () => {
    const events = [aMeeting({ id: 'act', basis: 'headline-only', actors: ['xi', 'yoon'], place: null })]
    expect(drawn({ events }).stubs).toEqual([['act', 'xi', 'yoon']])
  })

  it('never points at the end it comes from', () => {
    const minister = { actor: 'minister', represents: 'a' }
    expect(ofOne({ basis: 'headline-only', actors: [minister, 'b'], recipients: ['a'] }).stubs).toEqual([
      ['act', 'a', 'b'],
    ])
    expect(ofOne({ basis: 'headline-only', actors: [minister], recipients: ['a'] })).toEqual(NOTHING)
  })
})

describe('what has no line', () => {
  it.each([
    ['a meeting', { type: 'CONSULT', actors: ['a', 'b'] }],
    ['what is planned', { basis: 'planned', actors: ['a', 'b'] }],
    ['background', { basis: 'presupposed', actors: ['a', 'b'] }],
    ['an act of one toward nobody', { actors: ['a'] }],
    ['an act within one state', { actors: [{ actor: 'minister', represents: 'a' }], recipients: ['a'] }],
  ] as const)('is %s', (_, fields) => {
    expect(ofOne(fields)).toEqual(NOTHING)
  })

  it('is an act that tells a claim with a place: it shares the claim’s mark', () => {
    const events = [anEvent({ id: 'told', actors: ['a'], recipients: ['b'] })]
    expect(drawn({ events, claims: [aClaim({ toldBy: 'told', place: 'kursk' })] })).toEqual(NOTHING)
    expect(drawn({ events, claims: [aClaim({ toldBy: 'told' })] }).dyads).toEqual(['tie:a~b'])
  })
})
