import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SettingsDialog } from '@/views/settings/SettingsDialog'
import { lima } from '../../builders/lima'
import { mountView } from '../mountView'

describe('settings', () => {
  it('sets the theme and the motion', async () => {
    const { user, store } = mountView(<SettingsDialog />, lima())
    await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Motion' }), 'Reduced')
    expect(store.getState()).toMatchObject({ theme: 'dark', motion: 'reduced' })
  })

  it('shows what was set before', () => {
    mountView(<SettingsDialog />, lima(), { wish: { theme: 'light' } })
    expect(screen.getByRole('combobox', { name: 'Theme' })).toHaveDisplayValue('Light')
  })
})
