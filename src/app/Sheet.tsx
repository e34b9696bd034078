import type { ReactNode } from 'react'
import type { AppState } from '@/state/appState'
import { useAppState } from '@/state/hooks'
import './sheet.css'
import { SheetControls } from './SheetControls'
import { SheetSummary } from './SheetSummary'
import type { Layout } from './useLayout'

const selectSheet = (state: AppState) => state.sheet
const selectSourceOpen = (state: AppState) => state.sourceOpen

/** Where details and source stand: a column on wide screens, a sheet with buttons on narrow ones. */
export function Sheet({ layout, children }: { readonly layout: Layout; readonly children: ReactNode }) {
  const chosen = useAppState(selectSheet)
  const isSheet = layout === 'tablet' || layout === 'phone'
  const sourceOpen = useAppState(selectSourceOpen)
  const size = chosen ?? (layout === 'tablet' || sourceOpen ? 'half' : 'peek')
  return (
    <div id="details" className="sheet" data-size={isSheet ? size : undefined} tabIndex={-1}>
      {isSheet && <SheetControls size={size} all={layout === 'tablet'} />}
      {isSheet && size === 'peek' && <SheetSummary />}
      {children}
    </div>
  )
}
