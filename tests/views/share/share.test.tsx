import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { createAppStore, showDataset, type Wish } from '@/state/createAppStore'
import { ShareDialog } from '@/views/share/ShareDialog'
import { shareSentence } from '@/views/share/shareSentence'
import { aDataset } from '../../builders/aDataset'
import { lima } from '../../builders/lima'
import { mountView } from '../mountView'

const sentence = (wish: Wish = {}, dataset = lima()) => {
  const store = createAppStore(wish)
  showDataset(store, dataset, [], wish, [])
  return shareSentence(store.getState())
}
const to = toEpochDay({ year: 2024, month: 11, day: 15 })

describe('what an address shows, in a sentence', () => {
  it.each<[Wish, string]>([
    [{}, 'Lima, November 2024: up to 17 Nov 2024*.'],
    [
      { selection: 'actor:yoon-suk-yeol' },
      'Lima, November 2024: up to 17 Nov 2024*, Yoon Suk Yeol selected.',
    ],
    [
      { selection: 'tie:japan~south-korea', view: 'table' },
      'Lima, November 2024: up to 17 Nov 2024*, as a table, Japan and South Korea selected.',
    ],
    [{ span: { mode: 'moment', to } }, 'Lima, November 2024: on 15 Nov 2024.'],
    [{ span: { mode: 'window', from: to - 1, to } }, 'Lima, November 2024: from 14 Nov 2024 to 15 Nov 2024.'],
    [
      { off: new Set(['undated', 'background']) },
      'Lima, November 2024: up to 17 Nov 2024*, Background and Undated off.',
    ],
    [
      { pane: 'graph', sourceOpen: true, hiddenGroups: new Set(['claimed']) },
      'Lima, November 2024: up to 17 Nov 2024*, in the graph, with the source open, some kinds of tie or certainty hidden.',
    ],
  ])('%o', (wish, expected) => {
    expect(sentence(wish)).toBe(expected)
  })

  it('speaks of no date where nothing is dated', () => {
    expect(sentence({}, aDataset())).toBe('A test dataset: everything in it.')
  })
})

describe('sharing', () => {
  it('copies the address and says so', async () => {
    const { copied } = mountView(<ShareDialog />, lima(), {
      address: 'https://sidelines.test/?sel=actor:japan',
      wish: { selection: 'actor:japan' },
    })
    expect(await screen.findByText(/The address is copied/)).toBeVisible()
    expect(copied).toEqual(['https://sidelines.test/?sel=actor:japan'])
    expect(screen.getByRole('dialog', { name: 'Share' })).toHaveTextContent('Japan selected.')
  })

  it('gives the address to be copied by hand where the browser refuses', async () => {
    mountView(<ShareDialog />, lima(), { clipboard: false, address: 'https://sidelines.test/?t=2024-11-15' })
    expect(await screen.findByText(/did not let the address be copied/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Address' })).toHaveValue(
      'https://sidelines.test/?t=2024-11-15',
    )
    expect(screen.getByRole('textbox', { name: 'Address' })).toHaveAttribute('readonly')
  })

  it('is closed without touching the selection', async () => {
    const { user, store } = mountView(<ShareDialog />, lima(), {
      wish: { selection: 'actor:japan', dialog: 'share' },
    })
    await screen.findByText(/The address is copied/)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(store.getState()).toMatchObject({ dialog: null, selection: 'actor:japan' })
  })
})
