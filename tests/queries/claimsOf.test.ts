import { describe, expect, it } from 'vitest'
import type { ActorId } from '@/model/ids'
import { claimsNaming, claimsOf } from '@/queries/claimsOf'
import { indexDataset } from '@/queries/indexDataset'
import { relatedTo } from '@/queries/relatedTo'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { anActor } from '../builders/anActor'
import { anEvent } from '../builders/anEvent'
import { lima } from '../builders/lima'

const troops = anActor('armed-force', 'troops', { of: 'north-korea' })
const index = indexDataset(
  aDataset({
    actors: [troops],
    claims: [
      aClaim({
        id: 'deployment',
        actors: ['troops'],
        asserters: ['united-states'],
        responses: { 'north-korea': 'not-confirmed', japan: 'no-statement', china: 'denied' },
      }),
    ],
  }),
)
const standOf = (actor: string) =>
  claimsOf(index, actor as ActorId).map(({ asserts, isAbout, stance }) => ({ asserts, isAbout, stance }))
const naming = (...actors: string[]) => claimsNaming(index, actors as ActorId[]).length

describe('how an actor stands to a claim', () => {
  it('tells those who assert it', () => {
    expect(standOf('united-states')).toEqual([{ asserts: true, isAbout: false, stance: null }])
  })

  it('takes a claim about an armed force to be about its state too', () => {
    expect(standOf('troops')).toEqual([{ asserts: false, isAbout: true, stance: null }])
    expect(standOf('north-korea')).toEqual([{ asserts: false, isAbout: true, stance: 'not-confirmed' }])
  })

  it('lists recorded silence, and nothing for those it does not concern', () => {
    expect(standOf('japan')).toEqual([{ asserts: false, isAbout: false, stance: 'no-statement' }])
    expect(standOf('peru')).toEqual([])
  })

  it('puts Ukraine on both sides of the Kursk claim', () => {
    const [stand] = claimsOf(indexDataset(lima()), 'ukraine' as ActorId).filter(
      ({ claim }) => claim.id === 'kursk-deployment',
    )
    expect(stand).toMatchObject({ asserts: true, isAbout: true })
  })
})

describe('a claim names two actors', () => {
  it('when each asserts it, answers it or is in its content', () => {
    expect(naming('united-states', 'north-korea')).toBe(1)
    expect(naming('china', 'troops')).toBe(1)
  })

  it('but silence names nobody', () => {
    expect(naming('united-states', 'japan')).toBe(0)
  })
})

describe('how a person stands to a claim', () => {
  const standing = indexDataset(lima())
  const of = (person: string) =>
    claimsOf(standing, person as ActorId).map(({ claim, stance, through }) => [claim.id, stance, through])

  it('is that of the state for which the person answers it', () => {
    expect(of('joe-biden')).toEqual([['war-expansion-decision', 'condemned', 'united-states']])
  })

  it('is none where only states are named as telling it', () => {
    expect(of('yoon-suk-yeol')).toEqual([['war-expansion-decision', 'condemned', 'south-korea']])
    expect(of('xi-jinping')).toEqual([])
  })
})

describe('a selected actor', () => {
  it('lights just the claims its card lists with more than silence', () => {
    const story = indexDataset(lima())
    for (const actor of story.dataset.actors.keys()) {
      const listed = claimsOf(story, actor)
        .filter(({ asserts, isAbout, stance }) => asserts || isAbout || stance !== 'no-statement')
        .map(({ claim }) => `claim:${claim.id}`)
      const lit = [...relatedTo(story, `actor:${actor}`)].filter((ref) => ref.startsWith('claim:'))
      expect([actor, lit]).toEqual([actor, listed])
    }
  })

  it('who speaks for a state lights the claim that state answers, and not one it is silent on', () => {
    const speaks = (actor: string, represents: string) => ({ actor, represents })
    const small = indexDataset(
      aDataset({
        events: [
          anEvent({
            id: 'told',
            actors: [speaks('ishiba', 'japan'), speaks('envoy', 'russia')],
            recipients: ['north-korea'],
          }),
        ],
        claims: [
          aClaim({
            asserters: [],
            responses: { japan: 'condemned', russia: 'no-statement' },
            toldBy: 'told',
          }),
        ],
      }),
    )
    expect(relatedTo(small, 'actor:ishiba').has('claim:claim')).toBe(true)
    expect(relatedTo(small, 'actor:envoy').has('claim:claim')).toBe(false)
  })
})
