import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dataset } from '@/model/dataset'
import { formatDay } from '@/model/time/day'
import type { Wish } from '@/state/createAppStore'
import { parsePermalink } from '@/state/permalink'
import { TimelineView } from '@/views/timeline/TimelineView'
import { atlantic, lima } from '../../builders/lima'
import { aDataset } from '../../builders/aDataset'
import { anEvent } from '../../builders/anEvent'
import { mountView } from '../mountView'

let width = 1392

type Tell = (
  entries: readonly { readonly contentRect: { readonly width: number; readonly height: number } }[],
) => void

/** Tells a size as soon as it is asked to look. */
class ToldSize {
  readonly tell: Tell
  constructor(tell: Tell) {
    this.tell = tell
  }
  observe() {
    this.tell([{ contentRect: { width, height: width < 568 ? 52 : 130 } }])
  }
  unobserve() {}
  disconnect() {}
}

beforeEach(() => vi.stubGlobal('ResizeObserver', ToldSize))
afterEach(() => {
  width = 1392
})

function mounted(query = '', dataset: Dataset = lima()) {
  const wish: Wish = parsePermalink(query).wish
  const view = mountView(<TimelineView />, dataset, { wish })
  const days = () => {
    const { from, to } = view.store.getState().span
    return `${formatDay(from)}/${formatDay(to)}`
  }
  const text = () => screen.getByRole('region', { name: 'Timeline' }).textContent
  return { ...view, days, text }
}

describe('the timeline', () => {
  it('has the names that stay', () => {
    mounted()
    const region = within(screen.getByRole('region', { name: 'Timeline' }))
    for (const name of ['Play', 'Previous event', 'Next event'])
      expect(region.getByRole('button', { name })).toBeVisible()
    for (const name of ['Speed', 'Mode']) expect(region.getByRole('combobox', { name })).toBeVisible()
    for (const name of ['From', 'To']) expect(region.getByRole('textbox', { name })).toBeVisible()
    for (const name of ['Background', 'Ahead', 'Undated'])
      expect(region.getByRole('switch', { name })).toBeChecked()
    for (const name of ['Window start', 'Window end'])
      expect(region.getByRole('slider', { name })).toHaveAttribute('aria-valuetext')
  })

  it('prints the count, true whatever is switched, scrubbed or selected', async () => {
    const { text, user, actions } = mounted()
    expect(text()).toContain('13 of 13 events')
    await user.click(screen.getByRole('switch', { name: 'Undated' }))
    expect(text()).toContain('8 of 13 events')
    screen.getByRole('slider', { name: 'Window end' }).focus()
    await user.keyboard('{ArrowLeft}')
    expect(text()).toContain('5 of 13 events')
    act(() => actions.select('actor:yoon-suk-yeol'))
    expect(text()).toMatch(/5 of 13 events4 about Yoon Suk Yeol/)
  })

  it('says the day the article counts to, and that it was worked out', async () => {
    const { text, user } = mounted()
    expect(text()).toContain('As of Sun 17 Nov 2024*as the article counts days')
    await user.click(screen.getByRole('button', { name: 'Previous event' }))
    expect(text()).toContain('As of Sun 17 Nov 2024*event 5 of 6')
    screen.getByRole('slider', { name: 'Window end' }).focus()
    await user.keyboard('{ArrowLeft}')
    expect(text()).toContain('As of Fri 15 Nov 2024as')
  })

  it('goes to the day of a mark that is pressed on the axis, and keeps time for one that has no day', async () => {
    const { user, store, days, container } = mounted()
    const press = async (ref: string) => {
      const button = container.querySelector(`.hit[data-ref="${ref}"]`)
      if (button) await user.click(button)
      return store.getState().selection
    }
    expect(await press('claim:war-expansion-decision')).toBe('claim:war-expansion-decision')
    expect(days()).toBe('2024-11-01/2024-11-17')
    expect(await press('event:lima-trilateral')).toBe('event:lima-trilateral')
    expect(days()).toBe('2024-11-01/2024-11-15')
    expect(container.querySelector('.hit[data-ref="event:lima-trilateral"]')).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    expect(container.querySelector('.hit[data-ref="event:lima-bilateral"]')).toHaveAttribute(
      'data-state',
      'ghost',
    )
  })

  it('names the event a claim tells, and how the party answered', () => {
    const { container } = mounted()
    const name = container.querySelector('[data-ref="claim:kursk-deployment"]')?.getAttribute('aria-label')
    expect(name).toMatch(/^Troops deployed to Kursk;.*had not confirmed.*claim a deployment/)
  })

  it('switches a column on again when one of its marks is pressed', async () => {
    const { user, store, container } = mounted('?off=undated')
    const button = container.querySelector('.hit[data-ref="event:keep-the-thaw"]')
    if (button) await user.click(button)
    expect(store.getState().off.size).toBe(0)
  })

  it('has no column, switch or key for what a dataset does not have', () => {
    const { text } = mounted('', atlantic())
    expect(screen.queryAllByRole('switch')).toEqual([])
    expect(text()).toContain('No other column: every event here has a day')
    expect(text()).not.toContain('worked out')
    expect(text()).toContain('August 1941')
    expect(text()).toContain('September 1941')
  })
})

describe('typed dates', () => {
  it('move the end, and show the day as it is written here', async () => {
    const { user, days } = mounted()
    const field = screen.getByRole('textbox', { name: 'To' })
    await user.clear(field)
    await user.type(field, 'november 15{Enter}')
    expect(days()).toBe('2024-11-01/2024-11-15')
    expect(field).toHaveValue('15 Nov 2024')
  })

  it('are refused in words beside the field, which Escape takes back', async () => {
    const { user, days } = mounted()
    const field = screen.getByRole('textbox', { name: 'To' })
    await user.clear(field)
    await user.type(field, 'soon{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('“soon” can’t be read as a date')
    expect(field).toBeInvalid()
    expect(days()).toBe('2024-11-01/2024-11-17')
    await user.keyboard('{Escape}')
    expect(field).toHaveValue('17 Nov 2024')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('can’t move the start in So far, which says why', async () => {
    const { user } = mounted()
    const field = screen.getByRole('textbox', { name: 'From' })
    expect(field).toHaveAttribute('readonly')
    expect(field).toHaveAccessibleDescription(/first day/)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Mode' }), 'Window')
    expect(field).not.toHaveAttribute('readonly')
  })
})

describe('keys', () => {
  it('play and pause with Space, but not from a control that uses it', async () => {
    const { user, store } = mounted()
    screen.getByRole('slider', { name: 'Window end' }).focus()
    await user.keyboard(' ')
    expect(store.getState().play).toBe('playing')
    expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible()
    screen.getByRole('slider', { name: 'Window end' }).focus()
    await user.keyboard(' ')
    expect(store.getState().play).toBe('idle')
    screen.getByRole('switch', { name: 'Ahead' }).focus()
    await user.keyboard(' ')
    expect(store.getState().play).toBe('idle')
    expect(store.getState().off.has('ahead')).toBe(true)
  })

  it('pause playback when a thumb is moved by hand', async () => {
    const { user, store } = mounted('?t=2024-11-01')
    await user.click(screen.getByRole('button', { name: 'Play' }))
    screen.getByRole('slider', { name: 'Window end' }).focus()
    await user.keyboard('{End}')
    expect(store.getState().play).toBe('idle')
  })
})

describe('the timeline on a phone', () => {
  it('shows the day and the count, and opens the rest', async () => {
    width = 358
    const { text, user } = mounted()
    expect(text()).toContain('Sun 17 Nov 2024*')
    expect(text()).toContain('13 of 13')
    expect(screen.queryByRole('combobox', { name: 'Mode' })).toBeNull()
    await user.click(screen.getByRole('button', { name: /Sun 17 Nov 2024/ }))
    for (const name of ['Speed', 'Mode']) expect(screen.getByRole('combobox', { name })).toBeVisible()
    expect(screen.getByRole('switch', { name: 'Undated' })).toBeChecked()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('combobox', { name: 'Mode' })).toBeNull()
  })

  it('opens the list of a column, from which each thing can be selected', async () => {
    width = 358
    const { user, store, container } = mounted()
    const undated = container.querySelector<HTMLElement>('[data-key="bin:undated"]')
    if (undated) await user.click(undated)
    const list = await screen.findByRole('dialog')
    expect(within(list).getAllByRole('button')).toHaveLength(6)
    await user.click(within(list).getByRole('button', { name: /Troops deployed to Kursk/ }))
    expect(store.getState().selection).toBe('claim:kursk-deployment')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(undated).toHaveFocus()
  })
})

describe('a timeline of more days than can be read', () => {
  it('never shows a dead count: a column opens all it holds', async () => {
    const crowd = Array.from({ length: 70 }, (_, i) => anEvent({ id: `crowd-${i}`, when: '2021-01-15' }))
    const spread = Array.from({ length: 90 }, (_, i) =>
      anEvent({ id: `later-${i}`, when: formatDay(18_700 + i * 12) }),
    )
    const { user, store, container } = mounted('', aDataset({ events: [...crowd, ...spread] }))
    const column = container.querySelector<HTMLElement>('[data-key^="span:"]')
    const promised = Number(/(\d+) events/.exec(column?.getAttribute('aria-label') ?? '')?.[1])
    expect(promised).toBeGreaterThanOrEqual(70)
    if (column) await user.click(column)
    const list = await screen.findByRole('dialog')
    const rows = () => list.querySelectorAll<HTMLElement>('[data-ref]')
    expect(rows()).toHaveLength(60)
    await user.click(within(list).getByText(`Show ${promised - 60} more`))
    expect(rows()).toHaveLength(promised)
    const last = [...rows()].at(-1)
    if (last) await user.click(last)
    expect(store.getState().selection).toBe(last?.dataset['ref'])
  })
})
