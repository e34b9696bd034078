import { act, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Renderer } from '@/renderers/renderer'
import type { AppState } from '@/state/appState'
import { useRenderer } from '@/views/shared/useRenderer'
import { lima } from '../../builders/lima'
import { mountView } from '../mountView'

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <p>failed</p> : this.props.children
  }
}

const paneOf = ({ pane }: AppState) => pane ?? 'map'

function Picture({ update }: { readonly update: (pane: string) => void }) {
  const create = (): Renderer<string> => ({ update, destroy: () => {} })
  return <div ref={useRenderer(create, paneOf, () => {})} />
}

describe('a renderer that throws on a change of state', () => {
  it('fails its own panel, and the others are still told', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const told = vi.fn<(pane: string) => void>()
    const { actions } = mountView(
      <>
        <Boundary>
          <Picture
            update={(pane) => {
              if (pane === 'graph') throw new Error('cannot draw this')
            }}
          />
        </Boundary>
        <Picture update={told} />
      </>,
      lima(),
    )
    act(() => actions.show({ pane: 'graph' }))
    expect(told).toHaveBeenLastCalledWith('graph')
    expect(screen.getByText('failed')).toBeInTheDocument()
  })
})
