import { useEffect, useState } from 'react'
import { localText } from '@/i18n/translate'
import type { AppState, Pane } from '@/state/appState'
import { useAppState } from '@/state/hooks'
import { selectIndex } from '@/state/selectors'
import { DetailsView } from '@/views/details/DetailsView'
import { GraphView } from '@/views/graph/GraphView'
import { LegendView } from '@/views/legend/LegendView'
import { MapView } from '@/views/map/MapView'
import { TimelineView } from '@/views/timeline/TimelineView'
import { SourceView, TableView } from './laterViews'
import { Lede } from './Lede'
import type { PendingLand } from './loadLand'
import { PanelBoundary } from './PanelBoundary'
import { PaneSwitch } from './PaneSwitch'
import { Sheet } from './Sheet'
import type { Layout } from './useLayout'

interface WorkspaceProps {
  readonly layout: Layout
  readonly land: PendingLand
}

const selectView = (state: AppState) => state.view
const selectPane = (state: AppState) => state.pane
const selectSourceOpen = (state: AppState) => state.sourceOpen

/** The panels of the chosen view in the grid of the width. */
export function Workspace({ layout, land }: WorkspaceProps) {
  const view = useAppState(selectView)
  const sourceOpen = useAppState(selectSourceOpen)
  return (
    <div className="workspace" data-view={view}>
      {view === 'explore' ? <Explore layout={layout} land={land} /> : <TableColumn />}
      <Sheet layout={layout}>
        {sourceOpen ? (
          <PanelBoundary panel="source">
            <SourceView />
          </PanelBoundary>
        ) : (
          <PanelBoundary panel="details">
            <DetailsView />
          </PanelBoundary>
        )}
      </Sheet>
      <PanelBoundary panel="timeline">
        <TimelineView />
      </PanelBoundary>
    </div>
  )
}

function TableColumn() {
  const index = useAppState(selectIndex)
  return (
    <div className="table-column">
      <h1 className="visually-hidden">{index ? localText(index.dataset.meta.headline) : ''}</h1>
      <PanelBoundary panel="table">
        <TableView />
      </PanelBoundary>
    </div>
  )
}

/** What the width shows when the reader has not chosen. */
function panesOf(layout: Layout, pane: Pane | null): { readonly map: boolean; readonly graph: boolean } {
  if (layout === 'wide') return { map: true, graph: true }
  if (layout === 'desk') return { map: pane !== 'graph', graph: pane === 'graph' || pane === 'both' }
  return { map: pane !== 'graph', graph: pane === 'graph' }
}

function Explore({ layout, land }: WorkspaceProps) {
  const panes = panesOf(layout, useAppState(selectPane))
  const shapes = useLand(land)
  const both = panes.map && panes.graph
  return (
    <>
      <Lede />
      <div
        className="pictures"
        data-shown={both ? 'both' : panes.graph ? 'graph' : 'map'}
        data-both={(both && layout !== 'wide') || undefined}
      >
        {layout !== 'wide' && layout !== 'phone' && (
          <PaneSwitch both={layout === 'desk'} shown={both ? 'both' : panes.graph ? 'graph' : 'map'} />
        )}
        {panes.map && (
          <PanelBoundary panel="map">
            <MapView land={shapes} phone={layout === 'phone'} />
          </PanelBoundary>
        )}
        {panes.graph && layout !== 'wide' && <Graph />}
      </div>
      {layout === 'wide' && <Graph />}
      {layout !== 'phone' && (
        <PanelBoundary panel="legend">
          <LegendView variant={layout === 'wide' ? 'block' : 'strip'} />
        </PanelBoundary>
      )}
    </>
  )
}

function Graph() {
  return (
    <PanelBoundary panel="graph">
      <GraphView />
    </PanelBoundary>
  )
}

/** The shapes once they are here. */
function useLand(land: PendingLand) {
  const [shapes, setShapes] = useState(land.now)
  useEffect(
    function takeLand() {
      let gone = false
      void land.known.then((found) => gone || setShapes(found))
      return () => {
        gone = true
      }
    },
    [land],
  )
  return shapes
}
