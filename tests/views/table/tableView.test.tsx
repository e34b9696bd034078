import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '@/model/time/edtf'
import { TableView } from '@/views/table/TableView'
import { anEvent } from '../../builders/anEvent'
import { aDataset } from '../../builders/aDataset'
import { lima } from '../../builders/lima'
import { type Mounting, mountView } from '../mountView'

const mount = (mounting: Mounting = {}, dataset = lima()) => mountView(<TableView />, dataset, mounting)
const table = () => screen.getByRole('table', { name: 'Events, relations and claims' })
const rows = () => within(table()).getAllByRole('row').slice(1)
const refOf = (row: HTMLElement) => row.querySelector('[data-certainty]')?.getAttribute('data-ref')
const rowOf = (ref: string) => {
  const row = rows().find((each) => refOf(each) === ref)
  if (!row) throw new Error(`no row of ${ref}`)
  return row
}
const day = (edtf: string) => {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? (parsed.edtf.extent.start ?? 0) : 0
}

describe('the table', () => {
  it('holds the nineteen records of the article, each once', () => {
    mount()
    expect(rows()).toHaveLength(19)
    expect(new Set(rows().map(refOf)).size).toBe(19)
    expect(screen.getByText('19 records: 13 events, 4 relations, 2 claims')).toBeVisible()
  })

  it.each([
    ['event:lima-trilateral', 'stated', 'the article'],
    ['event:lima-bilateral', 'reported', 'Kyodo News'],
    ['event:missile-concern', 'reported', 'media not named'],
    ['event:keep-the-thaw', 'said', 'Ishiba'],
    ['event:anniversary-2025', 'planned', 'the article'],
    ['event:earlier-meeting', 'background', 'the article'],
    ['event:china-us-transition', 'headline only', 'Xi'],
    ['relation:thaw', 'background', 'the article'],
    ['claim:kursk-deployment', 'claimed', 'US, S Korea, Ukraine'],
    ['claim:war-expansion-decision', 'alleged', 'the article’s own word'],
  ])('says of %s that it is %s, and that %s says so', (ref, sure, says) => {
    mount()
    const cells = within(rowOf(ref)).getAllByRole('cell')
    expect(cells[4]).toHaveTextContent(new RegExp(`^${sure}$`))
    expect(cells[5]).toHaveTextContent(new RegExp(`^${says}$`))
  })

  it('never says that North Korea denies', () => {
    mount()
    expect(rowOf('claim:kursk-deployment')).toHaveTextContent('N Korea had not confirmed')
    expect(table()).not.toHaveTextContent(/denie/)
  })

  it('says who acts toward whom in words, not by an arrow alone', () => {
    mount()
    expect(within(rowOf('event:condemnation')).getAllByRole('cell')[2]).toHaveTextContent(
      'US, Japan, S Korea → toward N Korea, Russia',
    )
  })

  it('gives each row its passages as marks', () => {
    mount()
    const tags = within(rowOf('event:lima-bilateral')).getAllByRole('cell')[6]
    expect([...(tags?.querySelectorAll('button') ?? [])].map((tag) => tag.dataset['ref'])).toEqual([
      'segment:S1',
      'segment:P2',
      'segment:P4',
    ])
  })
})

describe('sorting the table', () => {
  it('is by date at first and says so to a screen reader', () => {
    mount()
    const sorted = screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('aria-sort'))
    expect(sorted.map((head) => [head.textContent, head.getAttribute('aria-sort')])).toEqual([
      ['Date', 'ascending'],
    ])
  })

  it('turns round when the same head is pressed again, the undated staying last', async () => {
    const { user } = mount()
    const last = refOf(rows().at(-1) ?? document.body)
    await user.click(screen.getByRole('button', { name: 'Date' }))
    expect(screen.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'descending')
    expect(refOf(rows()[0] ?? document.body)).toBe('event:anniversary-2025')
    expect(refOf(rows().at(-1) ?? document.body)).toBe(last)
  })

  it('takes another column, ascending', async () => {
    const { user } = mount()
    await user.click(screen.getByRole('button', { name: 'How sure' }))
    expect(screen.getByRole('columnheader', { name: 'How sure' })).toHaveAttribute('aria-sort', 'ascending')
    expect(refOf(rows().at(-1) ?? document.body)).toBe('claim:kursk-deployment')
  })
})

describe('selecting in the table', () => {
  it('takes a press anywhere in a row', async () => {
    const { user, store } = mount()
    const [, , who] = within(rowOf('event:condemnation')).getAllByRole('cell')
    await user.click(who ?? document.body)
    expect(store.getState().selection).toBe('event:condemnation')
    expect(rowOf('event:condemnation')).toHaveAttribute('aria-selected', 'true')
  })

  it('selects once, not twice, by the title', async () => {
    const { user, store } = mount()
    await user.click(screen.getByRole('button', { name: /^Three condemn an alleged decision/ }))
    expect(store.getState().selection).toBe('event:condemnation')
  })

  it('selects the passage, not the row, by its tag', async () => {
    const { user, store } = mount()
    await user.click(within(rowOf('event:condemnation')).getByRole('button', { name: 'P7' }))
    expect(store.getState().selection).toBe('segment:P7')
    expect(rowOf('event:condemnation')).toHaveAttribute('aria-selected', 'false')
  })

  it('follows a selection made elsewhere', () => {
    const { actions } = mount()
    act(() => actions.select('claim:kursk-deployment'))
    expect(
      rows()
        .filter((row) => row.getAttribute('aria-selected') === 'true')
        .map(refOf),
    ).toEqual(['claim:kursk-deployment'])
  })

  it('has one tab stop for its rows, which arrows walk', async () => {
    const { user } = mount()
    const stops = table().querySelectorAll('tbody [tabindex="0"]')
    expect(stops).toHaveLength(1)
    act(() => (stops[0] as HTMLElement).focus())
    await user.keyboard('{ArrowDown}')
    expect(rows()[1]).toContainElement(document.activeElement as HTMLElement)
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAttribute('data-ref', 'segment:H1')
    await user.keyboard('{End}')
    expect(rows()[18]).toContainElement(document.activeElement as HTMLElement)
    expect(table().querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1)
  })
})

describe('rows outside what is looked at', () => {
  it('stay in the table, ghosted, and say so', () => {
    mount({ wish: { span: { to: day('2024-11-15') } } })
    expect(rows()).toHaveLength(19)
    expect(rowOf('event:lima-bilateral')).toHaveTextContent('outside the dates')
    expect(
      within(rowOf('event:lima-bilateral')).getByRole('button', { name: /^Ishiba and Yoon meet/ }),
    ).toHaveAttribute('data-state', 'ghost')
    expect(rowOf('event:lima-trilateral')).not.toHaveTextContent('outside the dates')
    expect(screen.getByText(/^3 records are outside the dates or switched off/)).toBeVisible()
  })

  it('name the switch that hides them', () => {
    mount({ wish: { off: new Set(['undated']), hiddenGroups: new Set(['planned']) } })
    expect(rowOf('event:missile-concern')).toHaveTextContent('Undated is off')
    expect(rowOf('event:anniversary-2025')).toHaveTextContent('hidden in the legend')
  })

  it('come back at one press', async () => {
    const { user } = mount({ wish: { span: { to: day('2024-11-14') }, off: new Set(['undated']) } })
    await user.click(screen.getByRole('button', { name: 'bring them in' }))
    expect(screen.getByText('All records are inside the dates and switches')).toBeVisible()
  })
})

describe('a long table', () => {
  const many = aDataset({
    events: Array.from({ length: 210 }, (_, i) =>
      anEvent({ id: `e${i.toString().padStart(3, '0')}`, when: '2024-11-15' }),
    ),
  })
  // By tag and attribute: the roles and names of thousands of elements take seconds to compute.
  const drawn = () => [...document.querySelectorAll('tbody tr')]
  const next = () => document.querySelector('[aria-label="Next rows"]') ?? document.body

  it('is turned page by page under a true count', { timeout: 30_000 }, () => {
    mount({}, many)
    expect(drawn()).toHaveLength(200)
    expect(document.querySelector('table')).toHaveAttribute('aria-rowcount', '211')
    expect(document.querySelector('.table-pages')).toHaveTextContent('Rows 1 to 200 of 210')
    fireEvent.click(next())
    expect(document.querySelector('.table-pages')).toHaveTextContent('Rows 201 to 210 of 210')
    expect(drawn()).toHaveLength(10)
    expect(drawn()[0]).toHaveAttribute('aria-rowindex', '202')
    expect(next()).toBeDisabled()
  })

  it('turns to the page of what is selected', { timeout: 30_000 }, () => {
    const { actions } = mount({}, many)
    act(() => actions.select('event:e205'))
    expect(document.querySelectorAll('tr[aria-selected="true"] [data-ref="event:e205"]')).toHaveLength(1)
  })
})
