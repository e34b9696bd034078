import type { KeyboardEvent, ReactNode } from 'react'
import type { Found, Hit, SearchGroup } from '@/queries/searchDataset'
import type { DatasetIndex } from '@/queries/indexDataset'

/** A row that can be walked to: a thing found, or the rest of its group. */
export type Row =
  | { readonly kind: 'hit'; readonly group: SearchGroup; readonly hit: Hit }
  | { readonly kind: 'more'; readonly group: SearchGroup; readonly left: number }

export interface Search {
  readonly query: string
  readonly open: boolean
  /** Draws the list; null until it has come. */
  readonly List: DrawList | null
  readonly groups: readonly Found[]
  readonly rows: readonly Row[]
  /** How many things are found in all. */
  readonly found: number
  /** Position in `rows`; -1 while nothing is walked to. */
  readonly active: number
  readonly ask: (query: string) => void
  readonly show: () => void
  /** The reader has come to the field: the list may soon be wanted. */
  readonly touch: () => void
  readonly close: () => void
  readonly walkTo: (row: number) => void
  readonly choose: (row: Row) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export interface SearchListProps {
  readonly id: string
  readonly index: DatasetIndex
  readonly search: Search
}

/** Draws the list of what is found; loaded when it is wanted. */
export type DrawList = (props: SearchListProps) => ReactNode
