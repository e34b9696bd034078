import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DetailsView } from '@/views/details/DetailsView'
import { lima } from '../../builders/lima'
import { mountView } from '../mountView'
import { openCard, panel, section, wordsFor } from './panel'

const chipsBeside = (stance: string) => {
  const row = within(section('Who stands where'))
    .getAllByRole('term')
    .find(({ textContent }) => textContent === stance)?.parentElement
  if (!row) throw new Error(`no row "${stance}"`)
  return within(row)
    .queryAllByRole('button')
    .map(({ dataset }) => dataset['ref'])
}

describe('the Kursk claim', () => {
  const open = async () => {
    const mounted = mountView(<DetailsView />, lima())
    await openCard(mounted.actions, 'claim:kursk-deployment')
    return mounted
  }

  it('is tagged as a claim, not an event, and undated', async () => {
    await open()
    expect(panel()).toHaveTextContent('claim, not an event')
    expect(panel().querySelector('.card-tag-row')).toHaveTextContent('undated')
  })

  it('is asserted by three, and Japan is not among them', async () => {
    await open()
    expect(chipsBeside('says so')).toEqual(['actor:united-states', 'actor:south-korea', 'actor:ukraine'])
  })

  it('had not been confirmed by North Korea, which denies nothing', async () => {
    await open()
    expect(chipsBeside('had not confirmed')).toEqual(['actor:north-korea'])
    expect(chipsBeside('denies')).toEqual([])
    expect(section('Who stands where')).toHaveTextContent(/denies\s*no party/)
  })

  it('has no statement of Japan and Russia', async () => {
    await open()
    expect(chipsBeside('no statement in this article')).toEqual(['actor:japan', 'actor:russia'])
  })

  it('leaves the article itself without a position', async () => {
    await open()
    expect(section('Who stands where')).toHaveTextContent(/the article itself\s*takes no position/)
  })

  it('names the place as a name only, and no date', async () => {
    await open()
    expect(wordsFor('Where')).toBe('“Kursk”: city, region, country not given')
    expect(wordsFor('When')).toBe('Not given; before the article')
  })

  it('leads to the event in which it is told, and to the passage it stands in', async () => {
    await open()
    const told = within(section('Told or answered in')).getByRole('button', { name: /claim a deployment/ })
    expect(told).toHaveAttribute('data-ref', 'event:deployment-told')
    expect(within(section('Evidence')).getByRole('button', { name: 'P8' })).toHaveAttribute(
      'data-ref',
      'segment:P8',
    )
  })
})

describe('the evidence of a claim', () => {
  it('is one plain sentence for each passage', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'claim:kursk-deployment')
    expect(
      within(section('Evidence'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['P8Three states assert it; Pyongyang leaves it open.'])
  })
})

describe('the other claims', () => {
  it('are a press away, each from the other', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'claim:kursk-deployment')
    const other = within(section('Other claims')).getByRole('button', { name: /^Alleged decision/ })
    expect(other).toHaveAttribute('data-ref', 'claim:war-expansion-decision')
  })
})

describe('the alleged decision', () => {
  it('has nobody who asserts it, three who condemn it, and the article’s own word', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'claim:war-expansion-decision')
    expect(chipsBeside('says so')).toEqual([])
    expect(chipsBeside('condemns it')).toEqual(['actor:united-states', 'actor:japan', 'actor:south-korea'])
    expect(chipsBeside('no statement in this article')).toEqual([
      'actor:north-korea',
      'actor:russia',
      'actor:ukraine',
    ])
    expect(section('Who stands where')).toHaveTextContent('writes “alleged”; takes no position')
  })
})
