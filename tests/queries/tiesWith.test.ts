import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorId } from '@/model/ids'
import { activityAt } from '@/queries/activityAt'
import { indexDataset } from '@/queries/indexDataset'
import { tiesWith } from '@/queries/tiesWith'
import { tieSums } from '@/queries/tieSums'
import { aDataset } from '../builders/aDataset'
import { aPerson } from '../builders/anActor'
import { aMeeting, anEvent } from '../builders/anEvent'
import { anOutlook, outlooks } from './anOutlook'
import { datasets, FIRST_DAY } from './generated'

const ANN = { actor: 'ann', represents: 'japan' }
const BOB = { actor: 'bob', represents: 'peru' }

function tiesOf(actor: string, events: Parameters<typeof aDataset>[0]) {
  const index = indexDataset(aDataset({ actors: [aPerson('ann'), aPerson('bob')], ...events }))
  return tiesWith(index, activityAt(index, anOutlook()), actor as ActorId)
}

describe('the ties of an actor', () => {
  it('are, for a state, those that are summed for its pairs', () => {
    fc.assert(
      fc.property(datasets, outlooks(FIRST_DAY, 40), (dataset, outlook) => {
        const index = indexDataset(dataset)
        const activity = activityAt(index, outlook)
        const sums = tieSums(index, activity)
        for (const { id, kind } of dataset.actors.values()) {
          if (kind !== 'state') continue
          const own = tiesWith(index, activity, id)
          expect(new Set(own.map(({ ref }) => ref))).toEqual(
            new Set(sums.filter(({ pair }) => pair.ends.includes(id)).map(({ pair }) => pair.ref)),
          )
          for (const tie of own) {
            const { cooperation, conflict, contact, sign, events, certainty } =
              sums.find(({ pair }) => pair.ref === tie.ref) ?? {}
            expect(tie).toMatchObject({ cooperation, conflict, contact, sign, events })
            expect(tie.bases[0]).toBe(certainty)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('are, for a person, only the events that name that person', () => {
    const events = [
      anEvent({ id: 'hers', actors: [ANN, 'peru'] }),
      anEvent({ id: 'of the state', actors: ['japan', 'peru'] }),
    ]
    expect(tiesOf('ann', { events })).toMatchObject([{ ref: 'tie:japan~peru', end: 'peru', events: [0] }])
    expect(tiesOf('japan', { events })).toMatchObject([{ end: 'peru', events: [0, 1] }])
  })

  it('name who acted for the other end', () => {
    expect(tiesOf('ann', { events: [aMeeting({ actors: [ANN, BOB] })] })).toMatchObject([
      { end: 'peru', people: ['bob'] },
    ])
  })

  it('leave out a person of the actor’s own state', () => {
    const colleague = { actor: 'bob', represents: 'japan' }
    expect(tiesOf('ann', { events: [aMeeting({ actors: [ANN, colleague] })] })).toEqual([])
  })

  it('put the end with most events first', () => {
    const events = [
      anEvent({ id: 'a', actors: [ANN], recipients: ['china'] }),
      ...['b', 'c'].map((id) => anEvent({ id, actors: [ANN], recipients: ['peru'] })),
    ]
    expect(tiesOf('ann', { events }).map(({ end }) => end)).toEqual(['peru', 'china'])
  })

  it('give the bases firmest first, each once', () => {
    const events = (['reported', 'stated', 'reported'] as const).map((basis, i) =>
      anEvent({ id: `e${i}`, actors: [ANN], recipients: ['peru'], basis }),
    )
    expect(tiesOf('ann', { events })[0]?.bases).toEqual(['stated', 'reported'])
  })

  it('are none for an actor who is not there', () => {
    expect(tiesOf('nobody', {})).toEqual([])
  })
})
