import type { ReactNode } from 'react'
import { t } from '@/i18n/translate'
import type { AppState, SheetSize } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { Icon } from '@/ui/Icon'
import type { Layout } from './useLayout'

const SIZES: readonly SheetSize[] = ['peek', 'half', 'full']
const selectSheet = (state: AppState) => state.sheet

/** Where details and source stand: a column on wide screens, a sheet with buttons on narrow ones. */
export function Sheet({ layout, children }: { readonly layout: Layout; readonly children: ReactNode }) {
  const chosen = useAppState(selectSheet)
  const actions = useActions()
  const isSheet = layout === 'tablet' || layout === 'phone'
  const size = layout === 'tablet' && chosen === 'peek' ? 'half' : chosen
  const at = SIZES.indexOf(chosen)
  const go = (step: 1 | -1) => actions.show({ sheet: SIZES[Math.min(Math.max(at + step, 0), 2)] ?? 'peek' })
  return (
    <div id="details" className="sheet" data-size={isSheet ? size : undefined} tabIndex={-1}>
      {layout === 'phone' && (
        <div className="sheet-controls" role="group" aria-label={t('shell.sheet.size')}>
          {at > 0 && (
            <button
              type="button"
              className="button is-icon is-bare"
              aria-label={t('shell.sheet.down')}
              onClick={() => go(-1)}
            >
              <Icon name="down" />
            </button>
          )}
          {at < 2 && (
            <button
              type="button"
              className="button is-icon is-bare"
              aria-label={t('shell.sheet.up')}
              onClick={() => go(1)}
            >
              <Icon name="up" />
            </button>
          )}
        </div>
      )}
      {children}
    </div>
  )
}
