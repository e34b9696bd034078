import { describe, expect, it, vi } from 'vitest'
import { createAppStore } from '@/state/createAppStore'
import { remember } from '@/state/remember'

describe('a remembered selector', () => {
  it('computes again only when one of its inputs is another value', () => {
    const compute = vi.fn<(view: string, speed: number) => object>((view, speed) => ({ view, speed }))
    const select = remember([(state) => state.view, (state) => state.speed] as const, compute)
    const store = createAppStore()
    const first = select(store.getState())
    store.setState({ theme: 'dark' })
    expect(select(store.getState())).toBe(first)
    store.setState({ speed: 2 })
    expect(select(store.getState())).toEqual({ view: 'explore', speed: 2 })
    expect(compute).toHaveBeenCalledTimes(2)
  })

  it('without inputs computes once', () => {
    const compute = vi.fn<() => object>(() => ({}))
    const select = remember([], compute)
    expect(select(createAppStore().getState())).toBe(select(createAppStore().getState()))
    expect(compute).toHaveBeenCalledTimes(1)
  })
})
