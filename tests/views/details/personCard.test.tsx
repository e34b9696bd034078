import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { DetailsView } from '@/views/details/DetailsView'
import { aDataset } from '../../builders/aDataset'
import { anOccupancy } from '../../builders/anOccupancy'
import { aPerson } from '../../builders/anActor'
import { aMeeting } from '../../builders/anEvent'
import { lima } from '../../builders/lima'
import { mountView } from '../mountView'
import { openCard, panel, section } from './panel'

const november = (day: number) => toEpochDay({ year: 2024, month: 11, day })
/** Longer than a window must rest before the panel follows. */
const rested = () => act(() => new Promise((resolve) => setTimeout(resolve, 160)))

describe('a person’s card', () => {
  it('prints the post as of the window’s last day, which is worked out', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:yoon-suk-yeol')
    expect(panel()).toHaveTextContent('President of South Korea')
    expect(panel()).toHaveTextContent('as of 17 Nov 2024*')
  })

  it('follows the window’s date once it rests', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:yoon-suk-yeol')
    act(() => actions.setTo(november(15)))
    expect(panel()).toHaveTextContent('as of 17 Nov 2024*')
    await rested()
    expect(panel()).toHaveTextContent('as of 15 Nov 2024')
    expect(panel()).not.toHaveTextContent('2024*P2')
  })

  it('gives an earlier post as earlier, by the one who follows, and as of no day', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:fumio-kishida')
    expect(panel()).toHaveTextContent('Earlier prime minister of Japan; Ishiba’s predecessor')
    expect(panel()).not.toHaveTextContent('as of')
  })

  it('invents no post where the source gives none', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:xi-jinping')
    expect(panel()).toHaveTextContent('Stands for China* here; the source gives no post')
    expect(panel()).not.toHaveTextContent(/president/i)
    expect(panel()).not.toHaveTextContent('as of')
  })

  it('puts "the" before the name of a state that takes it', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:joe-biden')
    expect(panel()).toHaveTextContent('President of the United States')
  })

  it.each([
    ['yoon-suk-yeol', 'South Korea'],
    ['shigeru-ishiba', 'Japan'],
    ['joe-biden', 'the United States'],
  ])('lists what %s condemns for %s', async (person, state) => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, `actor:${person}`)
    const claims = within(section('Claims')).getAllByRole('listitem')
    expect(claims).toHaveLength(1)
    expect(claims[0]).toHaveTextContent(`Alleged decision on the war condemns it, for ${state}`)
  })

  it('changes the post with the date', async () => {
    const when = (edtf: string) => ({ holder: 'ann', of: 'japan', when: edtf })
    const dataset = aDataset({
      meta: { axis: ['2024-11'] },
      actors: [aPerson('ann')],
      occupancies: [
        anOccupancy({ ...when('2024-11-10/..'), id: 'second', post: 'prime minister' }),
        anOccupancy({
          ...when('2024-01-01/2024-11-09'),
          id: 'first',
          post: 'foreign minister',
          status: 'earlier',
        }),
      ],
      events: [aMeeting({ actors: [{ actor: 'ann', represents: 'japan' }, 'peru'], when: '2024-11-20' })],
    })
    const { actions } = mountView(<DetailsView />, dataset)
    await openCard(actions, 'actor:ann')
    expect(panel()).toHaveTextContent('Prime minister of Japan')
    act(() => actions.setTo(november(5)))
    await rested()
    expect(panel()).toHaveTextContent('Then foreign minister of Japan')
    expect(panel()).not.toHaveTextContent('Prime minister of Japan')
  })

  it('names where a source puts the person: both days of the second meeting, the venue’s with its sign', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:yoon-suk-yeol')
    const stays = within(section('Whereabouts')).getAllByRole('listitem')
    expect(stays).toHaveLength(2)
    expect(stays[0]).toHaveTextContent(/Lima, Peru, Fri 15 Nov 2024/)
    expect(stays[1]).toHaveTextContent(/“Sunday”, so 17 Nov 2024\*.*Sat 16 Nov 2024 † on Lima’s calendar/)
  })

  it('keeps to the window in whereabouts and ties, and says what lies outside', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:yoon-suk-yeol')
    expect(section('Ties now')).toHaveTextContent(
      /5 parties\s*9 of 13 events, of them not counted: 1 background/,
    )
    act(() => actions.setTo(november(15)))
    await rested()
    expect(within(section('Whereabouts')).getAllByRole('listitem')).toHaveLength(1)
    expect(section('Whereabouts')).toHaveTextContent('1 more outside the dates')
    expect(section('Ties now')).toHaveTextContent(
      /5 parties\s*6 of 13 events, of them not counted: 1 background/,
    )
  })

  it('names in each tie who acted for the other end, how often and how sure', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:yoon-suk-yeol')
    const tie = within(section('Ties now')).getByRole('button', { name: /^Japan and South Korea/ })
    expect(tie).toHaveAttribute('data-ref', 'tie:japan~south-korea')
    expect(tie).toHaveTextContent('Shigeru Ishiba, Japan')
    expect(tie.closest('li')).toHaveTextContent(/stated · reported/)
  })

  it('says so where nothing places the person', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:fumio-kishida')
    expect(section('Whereabouts')).toHaveTextContent('No source here says where.')
    expect(screen.queryByText(/of 13 events/)).toBeNull()
  })
})
