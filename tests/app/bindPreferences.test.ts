import { afterEach, describe, expect, it } from 'vitest'
import { bindPreferences } from '@/app/bindPreferences'
import { createAppStore } from '@/state/createAppStore'

const chosen = () => Object.fromEntries(Object.entries(document.documentElement.dataset))

afterEach(() => {
  for (const name of Object.keys(chosen())) delete document.documentElement.dataset[name]
})

describe('theme and motion', () => {
  it('stand on the root element from the start', () => {
    bindPreferences(createAppStore({ theme: 'dark', motion: 'reduced' }))
    expect(chosen()).toEqual({ theme: 'dark', motion: 'reduced' })
  })

  it('are left to the system where nothing is chosen', () => {
    bindPreferences(createAppStore())
    expect(chosen()).toEqual({})
  })

  it('follow the reader’s choice, and go back to the system', () => {
    const store = createAppStore()
    bindPreferences(store)
    store.setState({ theme: 'light', motion: 'full' })
    expect(chosen()).toEqual({ theme: 'light', motion: 'full' })
    store.setState({ theme: 'system', motion: 'system' })
    expect(chosen()).toEqual({})
  })
})
