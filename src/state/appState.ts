import type { CertaintyGroup } from '@/model/certainty'
import type { Sign } from '@/model/coding/plover'
import type { Ref } from '@/model/ref'
import type { Issue } from '@/dataset/issue'
import type { Axis } from '@/queries/axisOf'
import type { Bin } from '@/queries/binOf'
import type { DatasetIndex } from '@/queries/indexDataset'

export type Mode = 'so-far' | 'window' | 'moment'
export const MODES: readonly Mode[] = ['so-far', 'window', 'moment']
export type ViewName = 'explore' | 'table'
export const VIEWS: readonly ViewName[] = ['explore', 'table']
export type Pane = 'map' | 'graph' | 'both'
export const PANES: readonly Pane[] = ['map', 'graph', 'both']
export type Theme = 'system' | 'light' | 'dark'
export const THEMES: readonly Theme[] = ['system', 'light', 'dark']
export type Motion = 'system' | 'full' | 'reduced'
export const MOTIONS: readonly Motion[] = ['system', 'full', 'reduced']
export type DialogName = 'how-to-read' | 'about' | 'settings' | 'share' | 'legend' | 'more'
export type SheetSize = 'peek' | 'half' | 'full'

/** Why no dataset can be shown: the world failed, or the file is not one we can read. */
export type Trouble =
  | { readonly kind: 'unreachable'; readonly address: string; readonly status: number | null }
  | { readonly kind: 'foreign-address'; readonly address: string }
  | { readonly kind: 'unreadable'; readonly address: string; readonly issues: readonly Issue[] }

export type Loaded =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready'
      readonly index: DatasetIndex
      readonly axis: Axis | null
      readonly issues: readonly Issue[]
    }
  | { readonly status: 'failed'; readonly trouble: Trouble }

/** A part of the address that could not be used: its name, what stood there, and why. */
export interface AddressFault {
  readonly name: string
  readonly value: string
  readonly reason: 'unknown-id' | 'bad-value' | 'bad-date'
}

/** The span the reader looks at, epoch days, both included, and the place in time order that playback has reached. */
export interface Span {
  readonly mode: Mode
  readonly from: number
  readonly to: number
  readonly reached: number | null
}

export type PlayState = 'idle' | 'playing' | 'ended'
export const SPEEDS = [0.5, 1, 2, 4] as const
export type Speed = (typeof SPEEDS)[number]

/** What the reader is doing: ids and the window, never lists, pixels, scales or translated text. */
export interface AppState {
  /** `?d=` or `?src=`: which dataset; null src: the named one under `data/`. */
  readonly datasetId: string
  readonly src: string | null
  readonly loaded: Loaded
  readonly faults: readonly AddressFault[]
  readonly selection: Ref | null
  readonly hovered: Ref | null
  readonly span: Span
  readonly play: PlayState
  readonly speed: Speed
  readonly off: ReadonlySet<Bin>
  readonly hiddenSigns: ReadonlySet<Sign>
  readonly hiddenGroups: ReadonlySet<CertaintyGroup>
  readonly view: ViewName
  /** Null: what the width suggests. */
  readonly pane: Pane | null
  readonly sourceOpen: boolean
  /** Null: what the width suggests. */
  readonly sheet: SheetSize | null
  readonly dialog: DialogName | null
  readonly theme: Theme
  readonly motion: Motion
}
