import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LegendDialog } from '@/views/legend/LegendDialog'
import { LegendView } from '@/views/legend/LegendView'
import { aDataset } from '../../builders/aDataset'
import { anEvent } from '../../builders/anEvent'
import { atlantic, lima } from '../../builders/lima'
import { mountView } from '../mountView'

const entry = (name: RegExp) =>
  within(screen.getByRole('region', { name: 'Legend' })).getByRole('button', { name })

describe('the legend', () => {
  it.each([
    ['Cooperates', 6],
    ['Opposes', 3],
    ['Meets', 3],
    ['Stated, said', 6],
    ['Reported', 3],
    ['Claimed, alleged', 2],
    ['Background', 5],
    ['Planned', 1],
    ['Headline only', 2],
  ])('counts under %s what the article has: %i', (name, n) => {
    mountView(<LegendView variant="block" />, lima())
    expect(entry(new RegExp(`^${name}${n.toString()}$`))).toHaveAttribute('aria-pressed', 'true')
  })

  it('prints the unit of each of its two sums', () => {
    mountView(<LegendView variant="block" />, lima())
    expect(screen.getByText('events: 13')).toBeVisible()
    expect(screen.getByText('records: 19')).toBeVisible()
  })

  it('hides what a row stands for, says how much that is, and brings it back', async () => {
    const { user, store } = mountView(<LegendView variant="block" />, lima())
    await user.click(entry(/^Opposes/))
    expect(store.getState().hiddenSigns).toEqual(new Set(['conflict']))
    expect(entry(/^Opposes/)).toHaveAttribute('aria-pressed', 'false')
    await user.click(entry(/^Claimed/))
    expect(screen.getByText(/^hidden by you \(5\)/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(store.getState().hiddenSigns.size + store.getState().hiddenGroups.size).toBe(0)
    expect(screen.queryByText(/hidden by you/)).toBeNull()
  })

  it('has no row for what does not occur, and says so', () => {
    mountView(<LegendView variant="block" />, atlantic())
    const legend = screen.getByRole('region', { name: 'Legend' })
    expect(
      within(legend).queryByRole('button', { name: /Opposes|Claimed|Background|Planned|Headline/ }),
    ).toBeNull()
    expect(legend).toHaveTextContent(
      'No row is shown for what does not occur: here no opposition, claim or undated event.',
    )
    expect(legend).toHaveTextContent('Group')
  })

  it('says nothing of what is missing where nothing is', () => {
    mountView(<LegendView variant="block" />, lima())
    expect(screen.getByRole('region', { name: 'Legend' })).not.toHaveTextContent('No row')
  })
})

describe('the legend as a strip', () => {
  it('opens the whole of it', async () => {
    const { user, store } = mountView(<LegendView variant="strip" />, lima())
    await user.click(screen.getByRole('button', { name: 'All' }))
    expect(store.getState().dialog).toBe('legend')
  })

  it('switches as the block does', async () => {
    const { user, store } = mountView(<LegendView variant="strip" />, lima())
    await user.click(entry(/^Claimed$/))
    expect(store.getState().hiddenGroups).toEqual(new Set(['claimed']))
  })
})

describe('the whole legend', () => {
  it('lists the marks and dates of the article, and the party that had not confirmed', () => {
    mountView(<LegendDialog />, lima())
    const dialog = screen.getByRole('dialog', { name: 'Legend' })
    for (const words of [
      'Earlier post',
      'Meeting of 3',
      'Meeting of 2',
      'Name only',
      'Other clock',
      'Between',
    ]) {
      expect(dialog).toHaveTextContent(words)
    }
    expect(dialog).toHaveTextContent('Had not confirmed 1')
    expect(dialog).toHaveTextContent('Mixed ties and denials: none in this dataset.')
    expect(dialog).not.toHaveTextContent('Denies')
  })

  it('leaves out what a dataset has not', () => {
    mountView(<LegendDialog />, aDataset({ events: [anEvent({ when: '2024-11-15' })] }))
    const dialog = screen.getByRole('dialog', { name: 'Legend' })
    expect(dialog).not.toHaveTextContent(/Person|Meeting|Other clock|The party’s answer/)
  })
})
