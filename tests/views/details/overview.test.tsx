import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DetailsView } from '@/views/details/DetailsView'
import { aDataset } from '../../builders/aDataset'
import { aText } from '../../builders/aText'
import { atlantic, lima } from '../../builders/lima'
import { mountView } from '../mountView'
import { panel, section } from './panel'

const refsIn = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLElement>('[data-ref]')].map(({ dataset }) => dataset['ref'])

describe('the overview', () => {
  it('is the region Details with a heading of its own', () => {
    mountView(<DetailsView />, lima())
    const region = screen.getByRole('region', { name: 'Details' })
    expect(within(region).getAllByRole('heading')[0]).toHaveTextContent('Overview')
  })

  it('gives each finding with what it rests on and how sure it is', () => {
    mountView(<DetailsView />, lima())
    const [first, , third] = within(section('What the article says')).getAllByRole('listitem')
    expect(first && refsIn(first)).toEqual(['event:security-agreement', 'segment:P2', 'segment:P3'])
    expect(first).toHaveTextContent(/reported: Kyodo News\s*P2\s*· stated\s*P3/)
    expect(third && refsIn(third)).toEqual(['claim:kursk-deployment', 'segment:P8'])
    expect(third).toHaveTextContent('Pyongyang had not confirmed')
  })

  it('counts what each entry leads to', () => {
    mountView(<DetailsView />, lima())
    expect(
      within(section('Start here'))
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/Who met whom in Lima\? 2 meetings$/),
      expect.stringMatching(/What is claimed, by whom\? 2 claims$/),
      expect.stringMatching(/Play November 6 dated events$/),
    ])
  })

  it('counts parties where a meeting of many stands alone at its place', () => {
    mountView(<DetailsView />, atlantic())
    const entries = section('Start here')
    expect(entries).toHaveTextContent('Who met at sea? 1 meeting')
    expect(entries).toHaveTextContent('Who adhered in London? 10 parties')
    expect(entries).toHaveTextContent('4 dated events')
  })

  it('speaks of a record where there is no article', () => {
    mountView(<DetailsView />, atlantic())
    expect(section('What the record says')).toBeVisible()
    expect(section('Not in this dataset')).toBeVisible()
    expect(section('On this map')).toBeVisible()
  })

  it('starts the playback from its entry', async () => {
    const { user, store } = mountView(<DetailsView />, lima())
    await user.click(screen.getByRole('button', { name: /^Play November/ }))
    expect(store.getState().play).toBe('playing')
  })

  it('selects from the other entries and moves no time', async () => {
    const { user, store } = mountView(<DetailsView />, lima())
    const { span } = store.getState()
    await user.click(screen.getByRole('button', { name: /What is claimed, by whom/ }))
    expect(store.getState().selection).toBe('claim:kursk-deployment')
    expect(store.getState().span).toBe(span)
  })

  it('lists the first four open questions, and all when asked', async () => {
    const dataset = lima()
    const { user } = mountView(<DetailsView />, dataset)
    expect(within(section('Not in this article')).getAllByRole('listitem')).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: `all ${dataset.absences.length}` }))
    expect(within(section('Not in this article')).getAllByRole('listitem')).toHaveLength(
      dataset.absences.length,
    )
  })

  it('stacks a block for each record that rests on a passage', () => {
    mountView(<DetailsView />, lima())
    expect(section('Coverage')).toHaveTextContent('19 records; 7 lines not used')
    const bar = screen.getByRole('button', { name: /^P7: 4 records/ })
    expect(bar.querySelectorAll('.coverage-block')).toHaveLength(4)
    expect(within(section('Coverage')).getAllByRole('button')).toHaveLength(13)
  })

  it('opens a passage in the source from its bar', async () => {
    const { user, store } = mountView(<DetailsView />, lima())
    await user.click(screen.getByRole('button', { name: /^P7: 4 records/ }))
    expect(store.getState()).toMatchObject({ selection: 'segment:P7', sourceOpen: true })
  })

  it.each([
    ['How to read this', 'how-to-read'],
    ['About this map', 'about'],
  ])('opens “%s”', async (name, dialog) => {
    const { user, store } = mountView(<DetailsView />, lima())
    await user.click(screen.getByRole('button', { name }))
    expect(store.getState().dialog).toBe(dialog)
  })

  it('prints as of when it stands, and its corrections', () => {
    const correction = { date: '2025-01-02', text: aText('A name mended') }
    const { unmount } = mountView(<DetailsView />, aDataset({ meta: { changes: [correction] } }))
    expect(panel()).toHaveTextContent('It bears no date.')
    expect(panel()).toHaveTextContent('1 correction:')
    expect(panel()).toHaveTextContent('2025-01-02: A name mended')
    unmount()
    mountView(<DetailsView />, lima())
    expect(panel()).toHaveTextContent('No corrections so far.')
  })

  it('stands without findings, entries, questions or passages', () => {
    mountView(<DetailsView />, aDataset())
    expect(panel()).toHaveTextContent('Overview')
  })
})
