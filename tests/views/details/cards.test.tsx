import { act, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '@/model/dataset'
import type { Ref } from '@/model/ref'
import { localText } from '@/i18n/translate'
import { indexDataset } from '@/queries/indexDataset'
import { DetailsView } from '@/views/details/DetailsView'
import { nameOf } from '@/views/shared/namesOf'
import { atlantic, lima } from '../../builders/lima'
import { mountView } from '../mountView'
import { everyRef, openCard, panel } from './panel'

/** What a card shows, read off the page while it was open. */
interface SeenCard {
  readonly ref: Ref
  readonly name: string
  readonly heading: string
  readonly headingId: string
  /** Titles of events, relations and claims in its lists, with the ref of the mark they stand in. */
  readonly listed: readonly (readonly [title: string, ref: string | undefined])[]
  readonly passages: readonly (readonly [id: string, ref: string | undefined])[]
}

const refOfMark = (element: Element) => element.closest<HTMLElement>('[data-ref]')?.dataset['ref']

/** Opens the card of every thing of a dataset in one panel, as a reader going through all of it would. */
async function walkCards(dataset: Dataset): Promise<readonly SeenCard[]> {
  const index = indexDataset(dataset)
  const refs = everyRef(index)
  const { actions, unmount } = mountView(<DetailsView />, dataset)
  await openCard(actions, refs[0] ?? 'actor:nobody')
  const seen = refs.map((ref): SeenCard => {
    act(() => actions.select(ref))
    const heading = panel().querySelector('h1, h2, h3')
    const marks = (selector: string) =>
      [...panel().querySelectorAll(selector)].map((each) => [each.textContent, refOfMark(each)] as const)
    return {
      ref,
      name: nameOf(index, ref),
      heading: heading?.textContent ?? '',
      headingId: heading?.id ?? '',
      listed: marks('.row-title'),
      passages: marks('.segment-tag'),
    }
  })
  unmount()
  return seen
}

describe.each([
  ['Lima', lima],
  ['the Atlantic', atlantic],
])('the card of every thing of %s', (_, read) => {
  let cards: readonly SeenCard[]
  beforeAll(async () => {
    cards = await walkCards(read())
  }, 60_000)

  it('opens with a heading that names it', () => {
    expect(cards.length).toBeGreaterThan(30)
    for (const { name, heading, headingId } of cards) {
      expect(heading).toBe(name)
      expect(headingId).toBe('details-heading')
    }
  })

  it('lists events, relations and claims as marks of their own', () => {
    const { events, relations, claims } = read()
    const known = [...events.values(), ...relations.values(), ...claims.values()]
    const idOfTitle = new Map(known.map(({ title, id }) => [localText(title), id]))
    const listed = cards.flatMap((card) => card.listed).filter(([title]) => idOfTitle.has(title))
    expect(listed.length).toBeGreaterThan(20)
    for (const [title, ref] of listed) expect(ref).toMatch(new RegExp(`^\\w+:${idOfTitle.get(title)}$`))
  })

  it('prints no passage that is not a mark', () => {
    const passages = cards.flatMap((card) => card.passages)
    expect(passages.length).toBeGreaterThan(20)
    for (const [id, ref] of passages) expect(ref).toBe(`segment:${id}`)
  })
})

describe('a card', () => {
  it('says of what the dataset does not have that it is not there', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    const unknown: readonly Ref[] = [
      'actor:atlantis',
      'event:x',
      'claim:x',
      'relation:x',
      'place:x',
      'occupancy:x',
      'segment:x',
      'tie:a~b',
    ]
    await openCard(actions, 'actor:atlantis')
    for (const ref of unknown) {
      act(() => actions.select(ref))
      expect(panel()).toHaveTextContent('This dataset has no such thing.')
    }
  })

  it('is left through Close, back to the overview', async () => {
    const { actions, store, user } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:japan')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(store.getState().selection).toBeNull()
    expect(screen.getByRole('heading', { name: 'Overview' })).toBeVisible()
  })

  it('keeps the focus in the panel when the pressed mark goes with the old card', async () => {
    const { actions, user } = mountView(<DetailsView />, lima())
    await openCard(actions, 'event:lima-trilateral')
    screen.getByRole('button', { name: /^Three condemn/ }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('heading', { name: 'Three condemn an alleged decision' })).toHaveFocus()
  })

  it('leaves the focus alone when the selection is made elsewhere', async () => {
    const { actions } = mountView(
      <>
        <DetailsView />
        <button type="button">Elsewhere</button>
      </>,
      lima(),
    )
    await openCard(actions, 'event:lima-trilateral')
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    act(() => actions.select('event:condemnation'))
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  })

  it('copies the address of what is shown and says so', async () => {
    const { actions, user, copied } = mountView(<DetailsView />, lima(), {
      address: 'https://sidelines.test/?sel=actor:japan',
    })
    await openCard(actions, 'actor:japan')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(copied).toEqual(['https://sidelines.test/?sel=actor:japan'])
    expect(await screen.findByRole('button', { name: 'Link copied' })).toBeVisible()
  })

  it('shows the address to copy by hand where the clipboard is refused', async () => {
    const { actions, user, store } = mountView(<DetailsView />, lima(), { clipboard: false })
    await openCard(actions, 'actor:japan')
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(store.getState().dialog).toBe('share')
  })
})
