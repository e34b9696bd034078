import { act, waitFor, within } from '@testing-library/react'
import { expect } from 'vitest'
import { type Ref, refTo } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { Actions } from '@/state/actions'
// The cards come in a file of their own; here they are at hand from the start.
import '@/views/details/Card'

/** Found by its attribute, which is the same in every language; by role it would cost a second in a loop over a dataset. */
export function panel(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-region="details"]')
  if (!found) throw new Error('no details region')
  return found
}

/** Selects, and waits for the card. */
export async function openCard(actions: Actions, ref: Ref): Promise<void> {
  act(() => actions.select(ref))
  await waitFor(() => expect(panel().querySelector('.card-title')).not.toBeNull())
}

/** A part of the card by its small heading. */
export function section(title: string): HTMLElement {
  const heading = within(panel()).getByRole('heading', { name: title, level: 3 })
  const found = heading.closest<HTMLElement>('section')
  if (!found) throw new Error(`no section "${title}"`)
  return found
}

/** The words beside a term, such as "At the venue". */
export function wordsFor(term: string): string {
  const found = within(panel())
    .getAllByRole('term')
    .find(({ textContent }) => textContent === term)
  return found?.nextElementSibling?.textContent ?? ''
}

/** Everything of a dataset that can be selected. */
export function everyRef({ dataset, pairs }: DatasetIndex): readonly Ref[] {
  return [
    ...[...dataset.actors.keys()].map((id) => refTo('actor', id)),
    ...[...dataset.events.keys()].map((id) => refTo('event', id)),
    ...[...dataset.relations.keys()].map((id) => refTo('relation', id)),
    ...[...dataset.claims.keys()].map((id) => refTo('claim', id)),
    ...[...dataset.places.keys()].map((id) => refTo('place', id)),
    ...[...dataset.occupancies.keys()].map((id) => refTo('occupancy', id)),
    ...[...dataset.segments.keys()].map((id) => refTo('segment', id)),
    ...pairs.map(({ ref }) => ref),
  ]
}
