import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Ref } from '@/model/ref'
import { type Found, type Hit, searchDataset, type SearchGroup } from '@/queries/searchDataset'
import { useApp, useAppState } from '@/state/hooks'
import { selectIndex } from '@/state/selectors'

/** Rows a group shows before the rest is asked for. */
const SHOWN = 5

/** A row that can be walked to: a thing found, or the rest of its group. */
export type Row =
  | { readonly kind: 'hit'; readonly group: SearchGroup; readonly hit: Hit }
  | { readonly kind: 'more'; readonly group: SearchGroup; readonly left: number }

export interface Search {
  readonly query: string
  readonly open: boolean
  readonly groups: readonly Found[]
  readonly rows: readonly Row[]
  /** How many things are found in all. */
  readonly found: number
  /** Position in `rows`; -1 while nothing is walked to. */
  readonly active: number
  readonly ask: (query: string) => void
  readonly show: () => void
  readonly close: () => void
  readonly walkTo: (row: number) => void
  readonly choose: (row: Row) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const NONE: readonly Found[] = []

/** The state of one search: what is asked, what is found, where the reader stands in it. `leave` is called at its end. */
export function useSearch(leave: (why: 'chosen' | 'escaped') => void): Search {
  const index = useAppState(selectIndex)
  const { actions, playback } = useApp()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [expanded, setExpanded] = useState<ReadonlySet<SearchGroup>>(new Set())
  const [walked, setWalked] = useState(-1)
  const groups = useMemo(
    () => (index && open ? searchDataset(index.dataset, query) : NONE),
    [index, open, query],
  )
  const rows = useMemo(() => rowsOf(groups, expanded), [groups, expanded])
  const active = Math.min(walked, rows.length - 1)

  const ask = (next: string) => {
    playback.pause()
    setQuery(next)
    setExpanded(new Set())
    setWalked(next === '' ? -1 : 0)
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    setWalked(-1)
  }
  const goTo = (ref: Ref) => {
    actions.goTo(ref)
    setQuery('')
    close()
    leave('chosen')
  }
  const choose = (row: Row) => {
    if (row.kind === 'hit') goTo(row.hit.ref)
    else setExpanded((now) => new Set([...now, row.group]))
  }
  const walk = (step: 1 | -1) => {
    setOpen(true)
    if (rows.length > 0)
      setWalked(active < 0 ? (step === 1 ? 0 : rows.length - 1) : (active + step + rows.length) % rows.length)
  }
  const escape = (event: KeyboardEvent) => {
    if (query === '' && !open) return leave('escaped')
    event.preventDefault()
    event.stopPropagation()
    if (query !== '') return ask('')
    close()
    leave('escaped')
  }
  return {
    query,
    open,
    groups,
    rows,
    found: query === '' ? 0 : groups.reduce((sum, { hits }) => sum + hits.length, 0),
    active,
    ask,
    close,
    choose,
    show: () => setOpen(true),
    walkTo: setWalked,
    onKeyDown(event) {
      if (event.nativeEvent.isComposing) return
      const row = rows[active]
      if (event.key === 'Escape') escape(event)
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        walk(event.key === 'ArrowDown' ? 1 : -1)
      } else if (event.key === 'Enter' && open && row) {
        event.preventDefault()
        choose(row)
      }
    },
  }
}

function rowsOf(groups: readonly Found[], expanded: ReadonlySet<SearchGroup>): readonly Row[] {
  return groups.flatMap(({ group, hits }): readonly Row[] => {
    // A lone hidden row costs as much room as the row that would announce it.
    const shown = expanded.has(group) || hits.length <= SHOWN + 1 ? hits : hits.slice(0, SHOWN)
    const rows = shown.map((hit) => ({ kind: 'hit', group, hit }) as const)
    const left = hits.length - shown.length
    return left > 0 ? [...rows, { kind: 'more', group, left }] : rows
  })
}
