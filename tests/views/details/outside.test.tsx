import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { toEpochDay } from '@/model/time/day'
import { DetailsView } from '@/views/details/DetailsView'
import { lima } from '../../builders/lima'
import { mountView } from '../mountView'
import { openCard, panel } from './panel'

const november = (day: number) => toEpochDay({ year: 2024, month: 11, day })
const rested = () => act(() => new Promise((resolve) => setTimeout(resolve, 160)))

describe('a selection outside the window', () => {
  it('says so and offers the day, which is gone to without losing the selection', async () => {
    const { actions, store, user } = mountView(<DetailsView />, lima())
    await openCard(actions, 'event:lima-bilateral')
    act(() => actions.setTo(november(10)))
    await rested()
    expect(panel()).toHaveTextContent('Outside the current dates')
    await user.click(screen.getByRole('button', { name: 'Go to 17 Nov*' }))
    await rested()
    expect(store.getState()).toMatchObject({ selection: 'event:lima-bilateral', span: { to: november(17) } })
    expect(panel()).not.toHaveTextContent('Outside the current dates')
  })

  it('offers the nearest day of a tie', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'tie:japan~united-states')
    act(() => actions.setTo(november(3)))
    await rested()
    expect(screen.getByRole('button', { name: 'Go to 15 Nov' })).toBeVisible()
  })

  it('grows a window to an earlier day and keeps its end', async () => {
    const { actions, store, user } = mountView(<DetailsView />, lima())
    await openCard(actions, 'event:lima-trilateral')
    act(() => {
      actions.setMode('window')
      actions.setFrom(november(16))
    })
    await rested()
    await user.click(screen.getByRole('button', { name: 'Go to 15 Nov' }))
    expect(store.getState().span).toMatchObject({ from: november(15), to: november(17) })
  })

  it('names the switch that hides it', async () => {
    const { actions, store, user } = mountView(<DetailsView />, lima())
    await openCard(actions, 'relation:thaw')
    act(() => actions.setBin('background', false))
    expect(panel()).toHaveTextContent('“Background” is switched off')
    await user.click(screen.getByRole('button', { name: 'Show it' }))
    expect(store.getState().off.size).toBe(0)
  })

  it('names the legend where that hides it', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'claim:kursk-deployment')
    act(() => actions.toggleGroup('claimed'))
    expect(panel()).toHaveTextContent('Hidden by you in the legend')
  })

  it('is listed elsewhere as outside the window', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'event:lima-trilateral')
    act(() => actions.setTo(november(10)))
    await rested()
    const row = within(panel()).getByRole('button', { name: /^Three condemn/ })
    expect(row).toHaveTextContent('outside the window')
    expect(row).toHaveAttribute('data-state', 'ghost')
  })

  it('keeps the card where it was scrolled to while the window moves', async () => {
    const { actions } = mountView(<DetailsView />, lima())
    await openCard(actions, 'actor:japan')
    const body = panel().querySelector('.panel-body')
    if (body) body.scrollTop = 120
    act(() => actions.setTo(november(10)))
    await rested()
    expect(panel().querySelector('.panel-body')).toBe(body)
    expect(body?.scrollTop).toBe(120)
    act(() => actions.select('actor:russia'))
    expect(panel().querySelector('.panel-body')).not.toBe(body)
  })
})
