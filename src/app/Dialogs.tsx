import { lazy, Suspense } from 'react'
import type { AppState } from '@/state/appState'
import { useAppState } from '@/state/hooks'
import type { Layout } from './useLayout'

const ReadingDialog = lazy(() =>
  import('@/views/reading/ReadingDialog').then((m) => ({ default: m.ReadingDialog })),
)
const AboutDialog = lazy(() => import('@/views/about/AboutDialog').then((m) => ({ default: m.AboutDialog })))
const SettingsDialog = lazy(() =>
  import('@/views/settings/SettingsDialog').then((m) => ({ default: m.SettingsDialog })),
)
const ShareDialog = lazy(() => import('@/views/share/ShareDialog').then((m) => ({ default: m.ShareDialog })))
const LegendDialog = lazy(() =>
  import('@/views/legend/LegendDialog').then((m) => ({ default: m.LegendDialog })),
)
const MoreDialog = lazy(() => import('./MoreDialog').then((m) => ({ default: m.MoreDialog })))

const selectDialog = (state: AppState) => state.dialog

/** The one dialog that is open, loaded when first asked for. */
export function Dialogs({ layout }: { readonly layout: Layout }) {
  const open = useAppState(selectDialog)
  return (
    <Suspense fallback={null}>
      {open === 'how-to-read' && <ReadingDialog />}
      {open === 'about' && <AboutDialog />}
      {open === 'settings' && <SettingsDialog />}
      {open === 'share' && <ShareDialog />}
      {open === 'legend' && <LegendDialog />}
      {open === 'more' && layout === 'phone' && <MoreDialog />}
    </Suspense>
  )
}
