import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { after, copyText, fontsReady, onFirstSign, saveFile } from '@/platform/device'
import { createAddressBar } from '@/platform/location'
import { createMeasureText } from '@/platform/measureText'
import { createActions } from '@/state/actions'
import { createAppStore, type Wish } from '@/state/createAppStore'
import { AppContext, type AppHandle } from '@/state/hooks'
import { formatPermalink, parsePermalink } from '@/state/permalink'
import { createPlayback } from '@/state/playback'
import { selectAxis } from '@/state/selectors'
import { loadCards } from '@/views/details/useCards'
import { App } from './App'
import { bindAddress } from './bindAddress'
import { bindPreferences } from './bindPreferences'
import { fetchDataset } from './fetchDataset'
import type { FirstFiles } from './firstFiles'
import { loadSource, loadTable } from './laterViews'
import { loadDataset } from './loadDataset'
import { loadLand } from './loadLand'
import { markReadiness } from './markReadiness'

const LABEL_FACE = '"Libre Franklin Variable", system-ui, sans-serif'
const FACES = [
  '400 13px "Libre Franklin Variable"',
  '600 13px "Libre Franklin Variable"',
  '600 30px "Source Serif 4 Variable"',
]

const SOON_MS = 300
const pause = (ms: number) => new Promise<void>((resolve) => after(ms, resolve))

/** Has the parts ready that an address opens with, so that they are there with the first picture. */
async function preload({ selection, sourceOpen, view }: Wish): Promise<void> {
  const parts: Promise<unknown>[] = []
  if (selection) parts.push(loadCards())
  if (sourceOpen) parts.push(loadSource())
  if (view === 'table') parts.push(loadTable())
  await Promise.allSettled(parts)
}

/** Starts one app in an element: reads the address, then fonts, land and dataset side by side, then keeps the address. */
export async function start(root: HTMLElement, files: FirstFiles): Promise<void> {
  const bar = createAddressBar()
  const { wish, faults } = parsePermalink(bar.query())
  const store = createAppStore(wish)
  const handle: AppHandle = {
    store,
    actions: createActions(store),
    playback: createPlayback(store, { after }),
    device: {
      measureText: createMeasureText(LABEL_FACE),
      copyText,
      saveFile,
      shareAddress: () => bar.addressOf(formatPermalink(store.getState(), selectAxis(store.getState()))),
    },
  }
  bindPreferences(store)
  const land = loadLand(files.land)
  const load = async () => {
    const asked = parsePermalink(bar.query())
    store.setState({
      loaded: { status: 'loading' },
      datasetId: asked.wish.datasetId ?? store.getState().datasetId,
      src: asked.wish.src ?? null,
    })
    const { datasetId, src } = store.getState()
    await loadDataset(store, asked.wish, asked.faults, fetchDataset(datasetId, src))
  }
  // All on the way at once. Where it comes soon it is drawn in one go; where it does not, the shell says that it is coming.
  const loaded = loadDataset(store, wish, faults, files.dataset, preload(wish))
  await fontsReady(FACES)
  await Promise.race([Promise.all([land.known, loaded]), pause(SOON_MS)])
  const view = createRoot(root)
  flushSync(() =>
    view.render(
      <AppContext value={handle}>
        <App land={land} retry={() => void load()} />
      </AppContext>,
    ),
  )
  // No part of the first view; there before the reader's first press is answered.
  onFirstSign(() => void loadCards().catch(() => undefined))
  markReadiness(store, land.known)
  await loaded
  bindAddress(store, bar, () => void load())
}
