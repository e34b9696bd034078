import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PendingLand } from '@/app/loadLand'
import { Workspace } from '@/app/Workspace'
import { lima } from '../builders/lima'
import { openCard, panel } from '../views/details/panel'
import { mountView } from '../views/mountView'

// One view of the real shell, made to throw as long as a test says so.
const broken = vi.hoisted(() => ({ graph: true }))
vi.mock(import('@/views/graph/GraphView'), async (importOriginal) => {
  const { GraphView } = await importOriginal()
  return {
    GraphView: () => {
      if (broken.graph) throw new Error('the graph is broken')
      return <GraphView />
    },
  }
})

const land: PendingLand = { now: () => null, known: Promise.resolve(null) }

function shell() {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  return mountView(<Workspace layout="wide" land={land} />, lima())
}

beforeEach(() => {
  broken.graph = true
})

describe('a panel that throws', () => {
  it('says so in its own place, with what still works', () => {
    shell()
    const alert = within(screen.getByRole('region', { name: 'Graph' })).getByRole('alert')
    expect(alert).toHaveTextContent('The graph could not be drawn')
    expect(alert).toHaveTextContent('The other panels and the table still work')
  })

  it('leaves the others as they are, and they go on', async () => {
    const { actions } = shell()
    for (const name of ['Map', 'Timeline', 'Details', 'Legend'])
      expect(within(screen.getByRole('region', { name })).queryByRole('alert')).toBeNull()
    await openCard(actions, 'actor:japan')
    expect(within(panel()).getByText('Japan', { selector: '.card-title' })).toBeInTheDocument()
  })

  it('comes back with Retry once it can be drawn, with the selection as it was', async () => {
    const { actions, store, user } = shell()
    act(() => actions.press('actor:japan'))
    broken.graph = false
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('region', { name: 'Graph' })).toBeInTheDocument()
    expect(store.getState().selection).toContain('actor:japan')
  })

  it('stays as it is when Retry does not help', async () => {
    const { user } = shell()
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(screen.getByRole('alert')).toHaveTextContent('The graph could not be drawn')
  })

  it('offers the table instead', async () => {
    const { store, user } = shell()
    await user.click(screen.getByRole('button', { name: 'Open the table' }))
    expect(store.getState().view).toBe('table')
  })
})
