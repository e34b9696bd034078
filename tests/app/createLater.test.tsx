import { act, render, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { createLater } from '@/app/createLater'

const Panel = () => <p>the panel</p>

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <button type="button" onClick={() => this.setState({ failed: false })}>
        Retry
      </button>
    )
  }
}

describe('a view that comes later', () => {
  it('is drawn at once where it was loaded ahead', async () => {
    const { Later, load } = createLater(() => Promise.resolve(Panel))
    await load()
    render(<Later />)
    expect(screen.getByText('the panel')).toBeInTheDocument()
  })

  it('is loaded when it is shown', async () => {
    const { Later } = createLater(() => Promise.resolve(Panel))
    render(<Later />)
    expect(screen.queryByText('the panel')).toBeNull()
    expect(await screen.findByText('the panel')).toBeInTheDocument()
  })

  it('is asked for again with Retry', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const importView = vi
      .fn<() => Promise<typeof Panel>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(Panel)
    const { Later } = createLater(importView)
    render(
      <Boundary>
        <Later />
      </Boundary>,
    )
    const retry = await screen.findByRole('button', { name: 'Retry' })
    act(() => retry.click())
    expect(await screen.findByText('the panel')).toBeInTheDocument()
  })
})
