import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatDay } from '@/model/time/day'
import { SearchBox } from '@/views/search/SearchBox'
import { loadSearchParts } from '@/views/search/useSearchParts'
import { lima } from '../../builders/lima'
import { type Mounting, mountView } from '../mountView'

const mount = (mounting: Mounting = {}) =>
  mountView(
    <>
      <button type="button">Elsewhere</button>
      <SearchBox />
    </>,
    lima(),
    mounting,
  )
const box = () => screen.getByRole('combobox', { name: 'Search' })
const options = () => screen.getAllByRole('option')
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')

beforeAll(async () => {
  await loadSearchParts()
})

describe('search', () => {
  it('opens on Ctrl K wherever the focus is', async () => {
    const { user } = mount()
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
    await user.keyboard('{Control>}k{/Control}')
    expect(box()).toHaveFocus()
    expect(box()).toHaveAttribute('aria-expanded', 'true')
  })

  it('keeps the browser from using Ctrl K and ⌘ K itself', () => {
    mount()
    expect(fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })).toBe(false)
    expect(fireEvent.keyDown(document.body, { key: 'k', metaKey: true })).toBe(false)
    expect(fireEvent.keyDown(document.body, { key: 'k' })).toBe(true)
  })

  it('shows groups in their order, each with what it found of how many', async () => {
    const { user } = mount()
    await user.type(box(), 'is')
    const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))
    expect(groups).toEqual(['Leaders', 'Events', 'Relations', 'Claims'])
    const leaders = within(screen.getByRole('group', { name: 'Leaders' }))
    expect(leaders.getByText('2 of 5')).toBeVisible()
    expect(leaders.getAllByRole('option').map((option) => option.dataset['ref'])).toEqual([
      'actor:shigeru-ishiba',
      'actor:fumio-kishida',
    ])
  })

  it('keeps one line of a group in which nothing was found', async () => {
    const { user } = mount()
    await user.type(box(), 'is')
    expect(screen.getByText('none of 2')).toBeVisible()
    expect(screen.getByText('No place has these letters. Places here: Lima, Kursk.')).toBeVisible()
  })

  it('names each result by the thing first', async () => {
    const { user } = mount()
    await user.type(box(), 'kursk')
    expect(screen.getByRole('option', { name: /^Troops deployed to Kursk/ })).toHaveAttribute(
      'data-certainty',
      'claimed-by',
    )
  })

  it('says by which alias a name was found', async () => {
    const { user } = mount()
    await user.type(box(), '石破')
    expect(options()).toHaveLength(1)
    expect(options()[0]).toHaveTextContent('Shigeru Ishibaalso “石破”')
  })

  it('says that nothing has these letters', async () => {
    const { user } = mount()
    await user.type(box(), 'zzz')
    expect(screen.getByText('no results')).toBeVisible()
    expect(screen.queryByRole('option')).toBeNull()
    expect(box()).toHaveAttribute('aria-expanded', 'false')
  })

  it('shows the rest of a long group when asked', async () => {
    const { user } = mount()
    await user.type(box(), 'ishiba')
    const events = () => within(screen.getByRole('group', { name: 'Events' })).getAllByRole('option')
    const before = events().length
    await user.click(screen.getByRole('option', { name: /more: show them all/ }))
    expect(events().length).toBeGreaterThan(before)
    expect(screen.queryByRole('option', { name: /more: show/ })).toBeNull()
  })
})

describe('search by keyboard', () => {
  it('stands on the best result, walks with arrows and round the ends', async () => {
    const { user } = mount()
    await user.type(box(), 'is')
    expect(active()).toBe(options()[0])
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options()[1])
    expect(active()).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(active()).toBe(options().at(-1))
  })

  it('goes to an event’s day with Enter, and closes', async () => {
    const { user, store } = mount()
    expect(formatDay(store.getState().span.to)).toBe('2024-11-17')
    await user.type(box(), 'biden, ishiba and yoon meet')
    await user.keyboard('{Enter}')
    expect(store.getState().selection).toBe('event:lima-trilateral')
    expect(formatDay(store.getState().span.to)).toBe('2024-11-15')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(box()).toHaveValue('')
  })

  it('selects a leader and leaves time alone', async () => {
    const { user, store } = mount()
    const { span } = store.getState()
    await user.type(box(), 'yun{Enter}')
    expect(store.getState().selection).toBe('actor:yoon-suk-yeol')
    expect(store.getState().span).toBe(span)
  })

  it('lights up in the pictures what is walked to', async () => {
    const { user, store } = mount()
    await user.type(box(), 'xi jin')
    expect(store.getState().hovered).toBe('actor:xi-jinping')
    await user.keyboard('{Escape}{Escape}')
    expect(store.getState().hovered).toBeNull()
  })

  it('clears the letters with the first Escape and closes with the second, back to where the focus was', async () => {
    const { user, store } = mount({ wish: { selection: 'actor:japan' } })
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' })
    elsewhere.focus()
    await user.keyboard('{Control>}k{/Control}yoon')
    await user.keyboard('{Escape}')
    expect(box()).toHaveValue('')
    expect(screen.getByRole('listbox')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(elsewhere).toHaveFocus()
    expect(store.getState().selection).toBe('actor:japan')
  })
})

describe('search on a phone', () => {
  it('is a button that opens a sheet with the field', async () => {
    const { user, store } = mountView(<SearchBox compact />, lima())
    await user.click(screen.getByRole('button', { name: 'Search' }))
    expect(within(screen.getByRole('dialog', { name: 'Search' })).getByRole('combobox')).toHaveFocus()
    await user.keyboard('сеул{Enter}')
    expect(store.getState().selection).toBe('actor:south-korea')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
