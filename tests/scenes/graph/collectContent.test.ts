import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/queries/indexDataset'
import { collectContent } from '@/scenes/graph/collectContent'
import { aClaim } from '../../builders/aClaim'
import { type DatasetRecords, aDataset } from '../../builders/aDataset'
import { aPlace } from '../../builders/aPlace'
import { anActor, aPerson, aState } from '../../builders/anActor'
import { aMeeting, anEvent } from '../../builders/anEvent'
import { anOccupancy } from '../../builders/anOccupancy'
import { aRelation } from '../../builders/aRelation'
import { generateDataset } from '../../builders/generateDataset'
import { parseDataset } from '@/dataset/parseDataset'
import { atlantic, lima } from '../../builders/lima'

const contentOf = (records: DatasetRecords) => collectContent(indexDataset(aDataset(records)))
const three = ['united-states', 'japan', 'south-korea']

describe('what a dataset puts into a graph', () => {
  it('makes a meeting one body with a spoke to each participant', () => {
    const { bodies, spokes, ties } = contentOf({ events: [aMeeting({ id: 'summit', actors: three })] })
    expect(bodies.get('event:summit')?.kind).toBe('meeting')
    const took = spokes.filter(({ role }) => role === 'took-part')
    expect(took.map(({ other }) => other)).toEqual(three.map((id) => `actor:${id}`))
    expect(ties).toEqual([])
  })

  it('leads a spoke to the person who took part, and a bar from there to the state', () => {
    const { spokes, bars } = contentOf({
      actors: [aPerson('joe-biden')],
      events: [aMeeting({ actors: [{ actor: 'joe-biden', represents: 'united-states' }, 'japan'] })],
    })
    expect(spokes.map(({ other }) => other)).toContain('actor:joe-biden')
    expect(spokes.map(({ other }) => other)).not.toContain('actor:united-states')
    expect(bars.map(({ person, state }) => [person, state])).toEqual([
      ['actor:joe-biden', 'actor:united-states'],
    ])
  })

  it('draws the venue’s country as ground when it did nothing but lend it', () => {
    const { bodies, spokes } = contentOf({
      actors: [aState('peru')],
      places: [aPlace('lima', { country: 'peru' })],
      events: [aMeeting({ place: 'lima' })],
    })
    expect(bodies.get('actor:peru')?.kind).toBe('venue')
    expect(spokes.find(({ role }) => role === 'venue')?.other).toBe('actor:peru')
  })

  it('draws no ground where the venue’s country takes part', () => {
    const { bodies, spokes } = contentOf({
      actors: [aState('japan')],
      places: [aPlace('tokyo', { country: 'japan' })],
      events: [aMeeting({ place: 'tokyo' })],
    })
    expect(bodies.get('actor:japan')?.kind).toBe('state')
    expect(spokes.every(({ role }) => role === 'took-part')).toBe(true)
  })

  it('ties a pair by an act of just the two', () => {
    const { ties, acts } = contentOf({ events: [anEvent({ actors: ['japan', 'south-korea'] })] })
    expect(ties.map(({ ref }) => ref)).toEqual(['tie:japan~south-korea'])
    expect(acts).toEqual([])
  })

  it('makes one line of a joint act toward two, and ties nobody', () => {
    const { ties, acts } = contentOf({
      events: [
        anEvent({ id: 'condemn', type: 'ACCUSE', actors: three, recipients: ['north-korea', 'russia'] }),
      ],
    })
    expect(ties).toEqual([])
    expect(acts).toHaveLength(1)
    expect(acts[0]).toMatchObject({ kind: 'act', ref: 'event:condemn' })
    expect(acts[0]?.feet).toHaveLength(3)
    expect(acts[0]?.heads).toEqual(['actor:north-korea', 'actor:russia'])
  })

  it('lets a joint act leave from the meeting at which all who act were', () => {
    const { acts } = contentOf({
      events: [
        aMeeting({ id: 'summit', actors: three }),
        anEvent({ id: 'condemn', type: 'ACCUSE', actors: three, recipients: ['russia'], partOf: 'summit' }),
      ],
    })
    expect(acts[0]?.feet).toEqual(['event:summit'])
  })

  it('lets it leave from the actors when one of them was not at the meeting', () => {
    const { acts } = contentOf({
      events: [
        aMeeting({ id: 'summit', actors: ['japan', 'south-korea'] }),
        anEvent({ id: 'condemn', type: 'ACCUSE', actors: three, recipients: ['russia'], partOf: 'summit' }),
      ],
    })
    expect(acts[0]?.feet).toEqual(three.map((id) => `actor:${id}`))
  })

  it('docks a joint agreement at its meeting', () => {
    const { acts } = contentOf({
      events: [
        aMeeting({ id: 'summit', actors: three }),
        anEvent({ id: 'agree', actors: three, partOf: 'summit' }),
      ],
    })
    expect(acts).toMatchObject([{ kind: 'docked', ref: 'event:agree', feet: ['event:summit'] }])
  })

  it('makes a star of a joint agreement without a meeting', () => {
    const { acts } = contentOf({ events: [anEvent({ id: 'agree', actors: three })] })
    expect(acts).toMatchObject([{ kind: 'act', heads: [] }])
    expect(acts[0]?.feet).toHaveLength(3)
  })

  it('docks what one says toward nobody at that one', () => {
    const { acts } = contentOf({ events: [anEvent({ id: 'say', actors: ['japan'] })] })
    expect(acts).toMatchObject([{ kind: 'docked', feet: ['actor:japan'] }])
  })

  it('gives a headline a stub from its first actor, and no tie', () => {
    const { acts, ties } = contentOf({
      events: [anEvent({ actors: ['china', 'south-korea'], basis: 'headline-only' })],
    })
    expect(acts).toMatchObject([{ kind: 'stub', feet: ['actor:china'], heads: ['actor:south-korea'] }])
    expect(ties).toEqual([])
  })

  it('lets the telling of a claim share the claim’s mark', () => {
    const told = anEvent({
      id: 'told',
      type: 'ACCUSE',
      actors: ['united-states', 'ukraine'],
      recipients: ['north-korea'],
    })
    const { acts } = contentOf({
      events: [told],
      claims: [
        aClaim({ id: 'troops', place: 'kursk', asserters: ['united-states', 'ukraine'], toldBy: 'told' }),
      ],
    })
    expect(acts.map(({ ref }) => ref)).toEqual(['claim:troops'])
  })

  it('starts a claim about an armed force at the state whose it is', () => {
    const { acts, bodies } = contentOf({
      actors: [anActor('armed-force', 'troops', { of: 'north-korea' })],
      claims: [aClaim({ id: 'troops-sent', actors: ['troops'], place: 'kursk' })],
    })
    expect(acts).toMatchObject([{ kind: 'claim', feet: ['actor:north-korea'], heads: ['place:kursk'] }])
    expect(bodies.get('place:kursk')?.kind).toBe('place')
    expect(bodies.has('actor:troops')).toBe(false)
  })

  it('keeps background between two as a faint line, and background of one as none', () => {
    const { acts } = contentOf({
      relations: [aRelation({ id: 'ties' }), aRelation({ id: 'missiles', between: ['north-korea'] })],
    })
    expect(acts.map(({ kind, ref }) => [kind, ref])).toEqual([['faint', 'relation:ties']])
  })

  it('marks whom a person only stood for earlier', () => {
    const { bars } = contentOf({
      actors: [aPerson('fumio-kishida')],
      occupancies: [anOccupancy({ holder: 'fumio-kishida', of: 'japan', status: 'earlier' })],
    })
    expect(bars).toMatchObject([{ earlier: true, inferred: false }])
  })

  it('finds the thirteen actors and three meetings of Lima', () => {
    const { counts, acts } = collectContent(indexDataset(lima()))
    expect(counts.actors).toEqual({ shown: 13, all: 13 })
    expect(counts.meetings).toEqual({ shown: 3, all: 3 })
    expect(acts.filter(({ ref }) => ref === 'event:condemnation')).toHaveLength(1)
  })

  it('gives every counted event of Lima a mark, or the claim that names it', () => {
    const dataset = lima()
    const { acts, bodies, earnsLine, index } = collectContent(indexDataset(dataset))
    const marked = new Set<string>([...bodies.keys(), ...acts.map(({ ref }) => ref)])
    const told = new Set([...dataset.claims.values()].map(({ toldBy }) => toldBy))
    const bare = index.events.filter(
      ({ id }, i) => !marked.has(`event:${id}`) && earnsLine[i] === 0 && !told.has(id),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('needs no claim and no venue to draw the Atlantic', () => {
    const { counts, claims } = collectContent(indexDataset(atlantic()))
    expect(counts.actors.all).toBe(15)
    expect(claims).toEqual([])
  })

  it('shows the strongest of too many ties, and says how many there are', () => {
    const { dataset } = parseDataset(generateDataset({ seed: 1, events: 3000, actors: 120, days: 60 }))
    if (dataset === null) throw new Error('the generated dataset can’t be shown')
    const { ties, counts } = collectContent(indexDataset(dataset))
    expect(ties).toHaveLength(120)
    expect(counts.ties.all).toBeGreaterThan(300)
    const weakest = Math.min(...ties.map(({ whole }) => whole.events.length))
    expect(weakest).toBeGreaterThan(1)
  })
})
