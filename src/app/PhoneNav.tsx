import { t } from '@/i18n/translate'
import type { AppState } from '@/state/appState'
import { useActions, useAppState } from '@/state/hooks'
import { Icon, type IconName } from '@/ui/Icon'

type Place = 'map' | 'graph' | 'table' | 'more'
const PLACES: readonly Place[] = ['map', 'graph', 'table', 'more']
const ICONS: Readonly<Record<Place, IconName>> = {
  map: 'globe',
  graph: 'graph',
  table: 'table',
  more: 'more',
}

const selectPlace = ({ view, pane, dialog }: AppState): Place =>
  dialog === 'more' ? 'more' : view === 'table' ? 'table' : pane === 'graph' ? 'graph' : 'map'

/** One view at a time: the bar at the bottom of a phone. */
export function PhoneNav() {
  const here = useAppState(selectPlace)
  const actions = useActions()
  const open = (place: Place) => {
    if (place === 'more') actions.show({ dialog: 'more' })
    else if (place === 'table') actions.show({ view: 'table', sheet: 'peek' })
    else actions.show({ view: 'explore', pane: place === 'map' ? null : 'graph', sheet: 'peek' })
  }
  return (
    <nav className="phone-nav" aria-label={t('shell.nav')}>
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          className="phone-nav-button"
          aria-current={here === place ? 'page' : undefined}
          onClick={() => open(place)}
        >
          <Icon name={ICONS[place]} />
          {t(`shell.nav.${place}`)}
        </button>
      ))}
    </nav>
  )
}
