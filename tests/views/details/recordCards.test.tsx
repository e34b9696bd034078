import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DetailsView } from '@/views/details/DetailsView'
import { aDataset } from '../../builders/aDataset'
import { anEvent } from '../../builders/anEvent'
import { atlantic, lima } from '../../builders/lima'
import { mountView } from '../mountView'
import { openCard, panel, section, wordsFor } from './panel'

const open = async (ref: Parameters<typeof openCard>[1], dataset = lima()) => {
  const mounted = mountView(<DetailsView />, dataset)
  await openCard(mounted.actions, ref)
  return mounted
}

describe('the card of the meeting of the two', () => {
  it('keeps four facts of its date apart', async () => {
    await open('event:lima-bilateral')
    expect(wordsFor('As stated')).toBe('“Sunday” P2')
    expect(wordsFor('Comes to')).toBe('Sun 17 Nov 2024*')
    expect(wordsFor('At the venue')).toBe('Sat 16 Nov 2024 † on Lima’s calendar')
    expect(wordsFor('Why two days')).toBe(
      'Lima is 14 hours behind Tokyo and Seoul. ' +
        'If both days are right, it lies between Sat 16 Nov 10:00 and Sun 17 Nov 00:00 in Lima †.',
    )
  })

  it('names the participants with the posts of that day, and not the absent partner', async () => {
    await open('event:lima-bilateral')
    const names = within(section('Participants'))
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(names).toEqual([
      'Shigeru Ishiba Prime minister of Japan',
      'Yoon Suk Yeol President of South Korea',
    ])
  })

  it('lists what was agreed there and who reported it', async () => {
    await open('event:lima-bilateral')
    const agreed = within(section('What was agreed there')).getAllByRole('button', {
      name: /^Ishiba and Yoon/,
    })
    expect(agreed.map(({ dataset }) => dataset['ref'])).toEqual([
      'event:security-agreement',
      'event:closer-ties',
    ])
    expect(section('What was agreed there')).toHaveTextContent('2 events, 1 without a place of its own')
    expect(section('Who says so')).toHaveTextContent(/^Who says so\s*Kyodo News reported$/)
  })
})

describe('the card of the meeting of the three', () => {
  it('gives no second day, for its day is the venue’s own', async () => {
    await open('event:lima-trilateral')
    expect(wordsFor('As stated')).toBe('“Friday” P7, 15 Nov 2024 C1')
    expect(wordsFor('At the venue')).toBe('Fri 15 Nov 2024 on Lima’s calendar')
    expect(wordsFor('Why two days')).toBe('')
    expect(section('Who says so')).toHaveTextContent('The source itself; it names nobody for it.')
  })
})

describe('what came of the meeting of the three', () => {
  it('is an agreement and, apart from it, what was said', async () => {
    await open('event:lima-trilateral')
    const refs = (title: string) =>
      [...section(title).querySelectorAll<HTMLElement>('.row-button')].map(({ dataset }) => dataset['ref'])
    expect(refs('What was agreed there')).toEqual(['event:secretariat'])
    expect(refs('What was said there')).toEqual(['event:condemnation'])
  })
})

describe('the card of an act', () => {
  it('is tagged with its meeting, and coded with PLOVER beside CAMEO', async () => {
    await open('event:condemnation')
    expect(panel().querySelector('.card-tag-row [data-ref]')).toHaveAttribute(
      'data-ref',
      'event:lima-trilateral',
    )
    expect(wordsFor('PLOVER')).toBe('ACCUSE, disapprove; military')
    expect(wordsFor('CAMEO')).toBe('111; Goldstein −2.0')
    expect(section('How it is coded')).toHaveTextContent('by hand, certainty high')
  })

  it('keeps apart the claim that hangs on it', async () => {
    await open('event:condemnation')
    const claim = within(section('What hangs on it')).getByRole('button', { name: /^Alleged decision/ })
    expect(claim).toHaveAttribute('data-ref', 'claim:war-expansion-decision')
    expect(claim).toHaveTextContent('a claim: never counted as an event')
  })

  it('sets up a plan that has no date', async () => {
    await open('event:secretariat')
    expect(wordsFor('Sets up')).toContain('Secretariat')
  })

  it('gives an attribution as a chain, outermost first', async () => {
    await open('event:missile-concern')
    const links = within(section('Who says so')).getAllByRole('listitem')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'local media, not named reported',
      'South Korean and Japanese leaders expressed',
    ])
  })

  it('prints a date the source prints without quotation marks', async () => {
    await open('event:joint-declaration', atlantic())
    expect(wordsFor('As stated')).toBe('Thu 14 Aug 1941')
    expect(wordsFor('Comes to')).toBe('')
  })
})

describe('the card of a tie', () => {
  it('counts cooperation, opposition and meetings apart, and claims not at all', async () => {
    await open('tie:japan~south-korea')
    expect(within(section('Cooperation')).getAllByRole('listitem')).toHaveLength(4)
    expect(section('Opposition')).toHaveTextContent('Nothing in this source.')
    expect(within(section('Meetings')).getAllByRole('listitem')).toHaveLength(2)
    expect(panel()).toHaveTextContent(
      'Cooperation, stated, said and reported: 6 events, 2 of them meetings. Not counted: 1 background, 1 planned, 1 claim.',
    )
    expect(section('Background and plans')).toHaveTextContent('not counted')
  })

  it('says that nothing ties the two while all its events lie outside the window', async () => {
    const dataset = aDataset({
      meta: { axis: ['2024-11'] },
      events: [
        anEvent({ id: 'early', actors: ['peru'], recipients: ['japan'], when: '2024-11-02' }),
        anEvent({ id: 'late', actors: ['japan'], recipients: ['china'], when: '2024-11-20' }),
      ],
    })
    const { actions } = await open('tie:china~japan', dataset)
    act(() => actions.setTo(20035))
    expect(await screen.findByText('No counted event ties the two within these dates.')).toBeVisible()
    expect(section('Cooperation')).toHaveTextContent('0 of 1 in the window')
  })
})

describe('the card of an actor', () => {
  it('tells the venue’s country from those that take part', async () => {
    await open('actor:peru')
    expect(panel()).toHaveTextContent('State; here only the venue’s country')
    expect(within(section('What happened in it')).getAllByRole('listitem')).toHaveLength(2)
  })

  it('names the earlier holder of a post as earlier', async () => {
    await open('actor:japan')
    expect(section('People')).toHaveTextContent(
      'Fumio Kishida Earlier prime minister of Japan; Ishiba’s predecessor',
    )
  })

  it('calls a capital an anchor', async () => {
    await open('actor:japan')
    expect(panel()).toHaveTextContent(
      'Its marks stand at Tokyo, the capital: an anchor, not where things happened.',
    )
  })

  it('prints verified identifiers as text and no others', async () => {
    await open('actor:japan')
    expect(wordsFor('Wikidata')).toBe('Q17')
    expect(panel()).not.toHaveTextContent('Correlates of War')
    expect(within(panel()).queryAllByRole('link')).toEqual([])
  })

  it('stands on both sides of a claim where the source puts it there', async () => {
    await open('actor:ukraine')
    expect(
      within(section('Claims')).getByRole('button', { name: /^Troops deployed to Kursk/ }),
    ).toHaveTextContent(/says so · about it/)
  })

  it('shows an agency as the source of what it is named for, and of nothing else', async () => {
    await open('actor:kyodo-news')
    const told = within(section('Source of'))
      .getAllByRole('button')
      .flatMap(({ dataset }) => (dataset['ref']?.startsWith('event:') ? [dataset['ref']] : []))
    expect(told).toEqual(['event:lima-bilateral', 'event:security-agreement'])
  })
})

describe('the card of a place', () => {
  it('says of a name that it is no more', async () => {
    await open('place:kursk')
    expect(panel()).toHaveTextContent('place name only')
    expect(wordsFor('Country')).toBe('not given')
    expect(section('What happened there')).toHaveTextContent(
      'Nothing in this source is said to have happened there.',
    )
    expect(within(section('Claimed of it')).getByRole('button', { name: /^Troops/ })).toBeVisible()
  })

  it('names the meetings of a venue, with who met and when, and what bears no place', async () => {
    await open('place:lima')
    const meetings = within(section('Who met there')).getAllByRole('listitem')
    expect(meetings).toHaveLength(2)
    expect(meetings[0]).toHaveTextContent(/Biden, Ishiba and Yoon · Fri 15 Nov 2024/)
    expect(meetings[1]).toHaveTextContent(/Ishiba and Yoon · “Sunday”, so 17 Nov 2024\* · Sat 16 Nov 2024 †/)
    expect(
      section('Part of a meeting there, without a place of its own').querySelector('.row-button'),
    ).toHaveAttribute('data-ref', 'event:closer-ties')
  })

  it('rests on the passages that name it', async () => {
    const passages = () =>
      [...section('Evidence').querySelectorAll('.segment-tag')].map((tag) => tag.textContent)
    await open('place:lima')
    expect(passages()).toEqual(['C1', 'P2', 'P7'])
  })

  it('has its country rest on four passages', async () => {
    await open('actor:peru')
    const tags = [...section('Evidence').querySelectorAll('.segment-tag')].map((tag) => tag.textContent)
    expect(tags).toEqual(['S1', 'C1', 'P2', 'P7'])
  })

  it('puts no event at a capital', async () => {
    await open('place:seoul')
    expect(wordsFor('Anchor of')).toContain('South Korea')
    expect(section('What happened there')).toHaveTextContent(
      'Nothing in this source is said to have happened there.',
    )
  })
})
