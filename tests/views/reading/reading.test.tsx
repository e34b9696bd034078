import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReadingDialog } from '@/views/reading/ReadingDialog'
import { atlantic, lima } from '../../builders/lima'
import { mountView } from '../mountView'

const page = () => within(screen.getByRole('dialog', { name: 'How to read this' }))

describe('How to read this', () => {
  it('has a sample of every kind and certainty', () => {
    mountView(<ReadingDialog />, lima())
    for (const words of [
      'Cooperates',
      'Opposes',
      'Meets',
      'Stated, said',
      'Reported',
      'Claimed, alleged',
      'Background',
      'Planned',
      'Headline only',
    ]) {
      expect(page().getByText(words, { selector: 'b' })).toBeVisible()
    }
  })

  it('selects with a sample the first thing drawn so', async () => {
    const { user, store } = mountView(<ReadingDialog />, lima())
    await user.click(page().getByRole('button', { name: /Claimed, alleged/ }))
    expect(store.getState().selection).toBe('claim:kursk-deployment')
    expect(page().getByRole('button', { name: /Claimed, alleged/ })).toHaveAttribute('aria-pressed', 'true')
  })

  it('names a sample by the thing it selects', () => {
    mountView(<ReadingDialog />, lima())
    expect(page().getByRole('button', { name: /^Peru; venue/ })).toHaveAttribute('data-ref', 'actor:peru')
  })

  it('lights up in every view what the pointer is on', async () => {
    const { user, store } = mountView(<ReadingDialog />, lima())
    await user.hover(page().getByRole('button', { name: /a name only/ }))
    expect(store.getState().hovered).toBe('place:kursk')
  })

  it('tells the two calendars apart by the article’s own Sunday, each with its sign', () => {
    mountView(<ReadingDialog />, lima())
    expect(page().getByText(/“Sunday” is/)).toHaveTextContent(
      '“Sunday” is Sun 17 Nov 2024*; on the calendar in Lima it was Sat 16 Nov 2024 †',
    )
  })

  it('offers no sample to press where a dataset has no such thing', () => {
    mountView(<ReadingDialog />, atlantic())
    expect(page().queryByRole('button', { name: /Claimed, alleged/ })).toBeNull()
    expect(page().getAllByText('none in this dataset').length).toBeGreaterThan(3)
  })

  it('leads on to the page about the map', async () => {
    const { user, store } = mountView(<ReadingDialog />, lima())
    await user.click(page().getByRole('button', { name: 'About this map' }))
    expect(store.getState().dialog).toBe('about')
  })
})
