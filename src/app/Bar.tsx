import { localText, t } from '@/i18n/translate'
import { type AppState, VIEWS } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { selectIndex } from '@/state/selectors'
import { Icon } from '@/ui/Icon'
import { SearchBox } from '@/views/search/SearchBox'
import { PanelBoundary } from './PanelBoundary'
import type { Layout } from './useLayout'

const selectView = (state: AppState) => state.view
/** False where no dataset can be shown: what would open a part of it is left out. */
const selectCanShow = (state: AppState) => state.loaded.status !== 'failed'
const selectSourceOpen = (state: AppState) => state.sourceOpen

/** The top bar: product, dataset, views, search, source, share, settings. */
export function Bar({ layout }: { readonly layout: Layout }) {
  const index = useAppState(selectIndex)
  const sourceOpen = useAppState(selectSourceOpen)
  const actions = useActions()
  const phone = layout === 'phone'
  const ready = useAppState(selectCanShow)
  return (
    <header className="bar">
      <span className="bar-brand">
        <Mark />
        {t('shell.product')}
      </span>
      {index && (layout === 'wide' || layout === 'desk') && (
        <span className="bar-dataset">{localText(index.dataset.meta.title)}</span>
      )}
      {index && ready && !phone && <Tabs />}
      <span className="bar-space" />
      {ready && (
        <PanelBoundary panel="search">
          <SearchBox compact={phone} />
        </PanelBoundary>
      )}
      {ready && !phone && (
        <button
          type="button"
          className="button"
          aria-pressed={sourceOpen}
          onClick={() => actions.show({ sourceOpen: !sourceOpen })}
        >
          {t('shell.source')}
        </button>
      )}
      {ready && (
        <button
          type="button"
          className={
            layout === 'phone' ? 'button is-icon is-bare' : layout === 'tablet' ? 'button is-icon' : 'button'
          }
          aria-label={t('shell.share')}
          onClick={() => actions.show({ dialog: 'share' })}
        >
          <Icon name="share" />
          {(layout === 'wide' || layout === 'desk') && t('shell.share')}
        </button>
      )}
      <button
        type="button"
        className="button is-icon is-bare"
        aria-label={t('shell.settings')}
        onClick={() => actions.show({ dialog: 'settings' })}
      >
        <Icon name="settings" />
      </button>
    </header>
  )
}

function Tabs() {
  const view = useAppState(selectView)
  const actions = useActions()
  const move = (step: number) => {
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length]
    if (!next) return
    actions.show({ view: next })
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={t('shell.tabs')}>
      {VIEWS.map((each) => (
        <button
          key={each}
          id={`tab-${each}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={view === each}
          aria-controls="view"
          tabIndex={view === each ? 0 : -1}
          onClick={() => actions.show({ view: each })}
          onKeyDown={({ key }) => {
            if (key === 'ArrowRight') move(1)
            if (key === 'ArrowLeft') move(-1)
          }}
        >
          {t(`shell.tab.${each}`)}
        </button>
      ))}
    </div>
  )
}

/** A state and a person joined: the product's mark. */
function Mark() {
  return (
    <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true" focusable="false">
      <path className="f-ink" d="M1 1h10v10h-10Z" />
      <path className="s-ink f-none" strokeWidth="2" d="M11 6h6" />
      <path className="s-ink f-none" strokeWidth="2" d="M16 6a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0Z" />
    </svg>
  )
}
