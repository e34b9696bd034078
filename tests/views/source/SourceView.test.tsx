import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Mounting } from '../mountView'
import { SourceView } from '@/views/source/SourceView'
import { generated } from '../../queries/generated'
import { aDataset } from '../../builders/aDataset'
import { anEvent } from '../../builders/anEvent'
import { atlantic, lima } from '../../builders/lima'
import { mountView } from '../mountView'

const open = (mounting: Mounting = {}, dataset = lima()) => mountView(<SourceView />, dataset, mounting)
const list = () => screen.getByRole('list', { name: 'Passages' })
const passages = () => [...list().querySelectorAll<HTMLElement>(':scope > li')]
const lead = (id: string) => {
  const found = list().querySelector<HTMLElement>(`[data-ref="segment:${id}"]`)
  if (!found) throw new Error(`no passage ${id}`)
  return found
}

describe('the source panel', () => {
  it('says how many paragraphs and other passages it has', () => {
    open()
    expect(screen.getByRole('region', { name: 'Source' })).toHaveTextContent('8 paragraphs, 5 other passages')
  })

  it('has an item for each passage that is used, in the article’s own order', () => {
    open()
    expect(passages().map((each) => each.dataset['segment'])).toEqual([
      'H1',
      'S1',
      'C1',
      'P1',
      'P2',
      'P3',
      'R1',
      'P4',
      'P5',
      'P6',
      'P7',
      'P8',
      'R2',
    ])
  })

  it('gives with each passage what rests on it and how that is held', () => {
    open()
    const row = lead('P8').closest('li')
    expect(row).toHaveTextContent(/stated · claimed/)
    const refs = [...(row?.querySelectorAll<HTMLElement>('.chip[data-ref]') ?? [])].map(
      ({ dataset }) => dataset['ref'],
    )
    expect(refs.slice(0, 2)).toEqual(['event:deployment-told', 'claim:kursk-deployment'])
  })

  it.each([
    ['H1', 'headline'],
    ['S1', 'standfirst'],
    ['C1', 'caption'],
    ['P1', 'reported, media not named · background'],
    ['P2', 'reported'],
    ['P3', 'stated'],
    ['P4', 'background'],
    ['P7', 'stated · alleged'],
    ['R1', 'link text'],
  ])('spreads no attribution: %s is held as %s', (id, held) => {
    open()
    expect(lead(id).querySelector('.passage-basis')).toHaveTextContent(held, { normalizeWhitespace: true })
    expect(lead(id).querySelector('.passage-basis')?.textContent.replaceAll('\u00a0', ' ')).toBe(held)
  })

  it('names the actors of a passage beside what it tells', () => {
    open()
    const refs = [...(lead('H1').closest('li')?.querySelectorAll<HTMLElement>('.chip[data-ref]') ?? [])]
    expect(refs.map(({ dataset }) => dataset['ref'])).toEqual([
      'event:missile-concern',
      'relation:north-korea-russia-ties',
      'actor:north-korea',
      'actor:russia',
    ])
  })

  it('shows what is only named when asked', async () => {
    const { user } = open()
    const row = within(lead('P2').closest('li') ?? list())
    const chips = () => row.getAllByRole('button').length
    const before = chips()
    await user.click(row.getByRole('button', { name: /rest on P2/ }))
    expect(chips()).toBeGreaterThan(before)
    expect(row.queryByRole('button', { name: /rest on P2/ })).toBeNull()
  })

  it('lists the lines that are not used, each with the reason', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: '7 lines not used' }))
    const unused = within(screen.getByRole('list', { name: 'Lines not used' })).getAllByRole('listitem')
    expect(unused).toHaveLength(7)
    for (const line of unused) expect(line.textContent.length).toBeGreaterThan(12)
  })

  it('selects a passage that is pressed, and lets it go again', async () => {
    const { user, store } = open()
    await user.click(lead('P3'))
    expect(store.getState().selection).toBe('segment:P3')
    expect(lead('P3')).toHaveAttribute('aria-pressed', 'true')
    await user.click(lead('P3'))
    expect(store.getState().selection).toBeNull()
  })

  it('selects what rests on a passage from its chip', async () => {
    const { user, store } = open()
    await user.click(within(list()).getByRole('button', { name: /^Ishiba and Yoon confirm closer ties/ }))
    expect(store.getState().selection).toBe('event:closer-ties')
  })

  it('marks the passages a selection rests on', () => {
    const { actions } = open()
    act(() => actions.select('claim:kursk-deployment'))
    expect(
      passages().flatMap(({ className, dataset }) =>
        className.includes('is-citing') ? [dataset['segment']] : [],
      ),
    ).toEqual(['P8'])
    act(() => actions.select('event:lima-trilateral'))
    expect(
      passages().flatMap(({ className, dataset }) =>
        className.includes('is-citing') ? [dataset['segment']] : [],
      ),
    ).toEqual(['C1', 'P7'])
  })

  it('brings the first of them into view by moving its own box alone', () => {
    const { actions } = open()
    const box = list().closest<HTMLElement>('.panel-body')
    const first = lead('P8').closest('li')
    if (!box || !first) throw new Error('no box')
    Object.defineProperties(first, { offsetTop: { value: 900 }, offsetHeight: { value: 60 } })
    Object.defineProperty(box, 'clientHeight', { value: 300 })
    act(() => actions.select('claim:kursk-deployment'))
    expect(box.scrollTop).toBe(900)
    expect(document.documentElement.scrollTop).toBe(0)
  })

  it('is one tab stop, in which arrows walk passages and what rests on them', async () => {
    const { user } = open()
    const stops = [...list().querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0)
    expect(stops).toEqual([lead('H1')])
    lead('P1').focus()
    await user.keyboard('{ArrowDown}')
    expect(lead('P2')).toHaveFocus()
    expect(lead('P2')).toHaveProperty('tabIndex', 0)
    expect(lead('P1')).toHaveProperty('tabIndex', -1)
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAttribute('data-ref', 'event:lima-bilateral')
    await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(lead('P1')).toHaveFocus()
    await user.keyboard('{Home}{ArrowUp}')
    expect(lead('H1')).toHaveFocus()
    await user.keyboard('{End}')
    expect(lead('R2')).toHaveFocus()
    await user.keyboard('{Home}')
    expect(lead('H1')).toHaveFocus()
  })

  it('closes through its button', async () => {
    const { user, store } = open({ wish: { sourceOpen: true } })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(store.getState().sourceOpen).toBe(false)
  })

  it('offers no list of unused lines where all are used', () => {
    open({}, atlantic())
    expect(screen.queryByRole('button', { name: /not used/ })).toBeNull()
  })

  it('draws a large source by the page, with a true count', async () => {
    const events = Array.from({ length: 150 }, (_, i) => anEvent({ id: `e-${i}`, evidence: [`P${i + 1}`] }))
    const { user } = open({}, aDataset({ events }))
    expect(passages()).toHaveLength(60)
    await user.click(screen.getByRole('button', { name: 'Show 60 more of 150 passages' }))
    expect(passages()).toHaveLength(120)
  })

  it('reaches as far as the first passage a selection rests on', () => {
    const events = Array.from({ length: 150 }, (_, i) => anEvent({ id: `e-${i}`, evidence: [`P${i + 1}`] }))
    open({ wish: { selection: 'event:e-140' } }, aDataset({ events }))
    expect(lead('P141')).toBeVisible()
  })

  it('draws few controls for a dataset of thousands', () => {
    open({}, generated({ seed: 3, events: 3000, actors: 60, days: 90 }))
    expect(document.querySelectorAll('button').length).toBeLessThan(700)
  })
})
