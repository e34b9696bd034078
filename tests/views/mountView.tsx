import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import type { Dataset } from '@/model/dataset'
import { createActions } from '@/state/actions'
import { createAppStore, showDataset, type Wish } from '@/state/createAppStore'
import { AppContext, type AppHandle } from '@/state/hooks'
import { createPlayback } from '@/state/playback'

export interface Mounting {
  readonly wish?: Wish
  /** Whether the clipboard takes what it is given. */
  readonly clipboard?: boolean
  readonly address?: string
}

/** A view in an app of its own: a store with the dataset in it, a device that remembers, and a person to act. */
export function mountView(
  view: ReactNode,
  dataset: Dataset,
  { wish = {}, clipboard = true, address = 'https://sidelines.test/' }: Mounting = {},
) {
  const store = createAppStore(wish)
  showDataset(store, dataset, [], wish, [])
  const copied: string[] = []
  const handle: AppHandle = {
    store,
    actions: createActions(store),
    playback: createPlayback(store, { after: () => () => {} }),
    device: {
      measureText: (text) => text.length * 7,
      copyText: (text) => {
        if (clipboard) copied.push(text)
        return Promise.resolve(clipboard)
      },
      saveFile: vi.fn<AppHandle['device']['saveFile']>(),
      shareAddress: () => address,
    },
  }
  const user = userEvent.setup()
  const rendered = render(<AppContext value={handle}>{view}</AppContext>)
  return { ...rendered, store, actions: handle.actions, handle, user, copied }
}
