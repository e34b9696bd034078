import type { Dataset } from '@/model/dataset'
import { type AppStore, createAppStore, showDataset, type Wish } from '@/state/createAppStore'
import { parsePermalink } from '@/state/permalink'
import { aClaim } from '../builders/aClaim'
import { aDataset } from '../builders/aDataset'
import { aMeeting, anEvent } from '../builders/anEvent'
import { aRelation } from '../builders/aRelation'

/** November 2024 in small: a meeting on the 15th, an accord on the 17th, and one thing in each place beside the axis. */
export function november(): Dataset {
  return aDataset({
    events: [
      aMeeting({ id: 'meeting', when: '2024-11-15' }),
      anEvent({ id: 'accord', actors: ['japan', 'south-korea'], when: '2024-11-17' }),
      anEvent({ id: 'undated', type: 'ACCUSE', actors: ['ukraine'], recipients: ['north-korea'] }),
      anEvent({ id: 'before', basis: 'presupposed', when: '2024-10' }),
      anEvent({ id: 'ahead', basis: 'planned', when: '2025' }),
    ],
    relations: [aRelation({ id: 'thaw' })],
    claims: [aClaim({ id: 'deployment', toldBy: 'meeting' })],
  })
}

/** A store that shows a dataset under a wish. */
export function aStore(wish: Wish = {}, dataset: Dataset = november()): AppStore {
  const store = createAppStore(wish)
  showDataset(store, dataset, [], wish, [])
  return store
}

/** A store as an address opens it. */
export function openAt(query: string, dataset: Dataset = november()): AppStore {
  const { wish, faults } = parsePermalink(query)
  const store = createAppStore(wish)
  showDataset(store, dataset, [], wish, faults)
  return store
}
