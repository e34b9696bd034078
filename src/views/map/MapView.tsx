import './map.css'
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { t } from '@/i18n/translate'
import { createMapRenderer } from '@/renderers/map/createMapRenderer'
import type { MapIntent } from '@/renderers/map/mapPicture'
import type { LandTopology } from '@/scenes/map/landTopology'
import type { AppState } from '@/state/appState'
import { useActions, useApp, useAppState } from '@/state/hooks'
import { selectActivity, selectIndex } from '@/state/selectors'
import { followPress } from '@/views/shared/followPress'
import { useRenderer } from '@/views/shared/useRenderer'
import { type Size, useSize } from '@/views/shared/useSize'
import { createMapBuild } from './createMapBuild'
import { MapNote } from './MapNote'

interface MapViewProps {
  /** Undefined while on its way, null if it can't be had. */
  readonly land: LandTopology | null | undefined
  readonly phone: boolean
}

const selectHasBorders = (state: AppState) => selectIndex(state)?.dataset.meta.map.borders !== 'none'
/** Whether the window holds none of the events there are. */
const selectIsEmpty = (state: AppState) =>
  selectActivity(state)?.count === 0 && (selectIndex(state)?.events.length ?? 0) > 0
const nothing = () => null

// Seldom seen, and no reason for the map to fail where it can't be had.
const EmptyMap = lazy(() =>
  import('./EmptyMap').then(
    (m) => ({ default: m.EmptyMap }),
    () => ({ default: nothing }),
  ),
)

/** The map: Pacific or Atlantic, as the data ask, with enlargements where marks would pile up. */
export function MapView({ land, phone }: MapViewProps) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const borders = useAppState(selectHasBorders)
  const isEmpty = useAppState(selectIsEmpty)
  const actions = useActions()
  return (
    <section className="map" aria-label={t('map.region')} data-region="map" data-borders={borders}>
      <div className="map-head">
        <h2 className="map-title">{t('map.region')}</h2>
        <MapNote phone={phone} />
      </div>
      <div className="map-frame" ref={frame}>
        {size && land !== undefined && <Picture size={size} topology={land} phone={phone} />}
      </div>
      {land === null && <p className="map-missing">{t('map.noLand')}</p>}
      {isEmpty && (
        <Suspense fallback={null}>
          <EmptyMap />
        </Suspense>
      )}
      <button type="button" className="map-borders" onClick={() => actions.show({ dialog: 'about' })}>
        <span aria-hidden="true" className="map-info">
          i
        </span>
        {borders ? t('map.borders') : t('map.coastlines')}
      </button>
      {phone && (
        <button
          type="button"
          className="button map-legend"
          onClick={() => actions.show({ dialog: 'legend' })}
        >
          {t('shell.more.legend')}
        </button>
      )}
    </section>
  )
}

interface PictureProps {
  readonly size: Size
  readonly topology: LandTopology | null
  readonly phone: boolean
}

function Picture({ size, topology, phone }: PictureProps) {
  const { actions, device } = useApp()
  const [scale, setScale] = useState<number | null>(null)
  const build = useMemo(
    () => createMapBuild({ size, topology, scale, phone, measure: device.measureText }),
    [size, topology, scale, phone, device],
  )
  const report = useCallback(
    (intent: MapIntent) => (intent.kind === 'camera' ? setScale(intent.scale) : followPress(actions, intent)),
    [actions],
  )
  const container = useRenderer(createMapRenderer, size.height > 0 ? build : nothing, report)
  return <div className="map-picture" ref={container} role="group" data-touch-hint={t('shell.touchHint')} />
}
