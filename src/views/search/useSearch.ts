import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Ref } from '@/model/ref'
import type { Found, SearchGroup } from '@/queries/searchDataset'
import { useApp, useAppState } from '@/state/hooks'
import { selectIndex } from '@/state/selectors'
import type { Row, Search } from './searchState'
import { useSearchParts } from './useSearchParts'

/** Rows a group shows before the rest is asked for. */
const SHOWN = 5

const NONE: readonly Found[] = []

/** The state of one search: what is asked, what is found, where the reader stands in it. `leave` is called at its end. */
export function useSearch(leave: (why: 'chosen' | 'escaped') => void): Search {
  const index = useAppState(selectIndex)
  const { actions, playback } = useApp()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [expanded, setExpanded] = useState<ReadonlySet<SearchGroup>>(new Set())
  const [walked, setWalked] = useState(-1)
  const [touched, setTouched] = useState(false)
  const parts = useSearchParts(open || touched)
  const groups = useMemo(
    () => (parts && index && open ? parts.searchDataset(index.dataset, query) : NONE),
    [parts, index, open, query],
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
    List: parts?.SearchList ?? null,
    groups,
    rows,
    found: query === '' ? 0 : groups.reduce((sum, { hits }) => sum + hits.length, 0),
    active,
    ask,
    close,
    choose,
    show: () => setOpen(true),
    touch: () => setTouched(true),
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
        if (row.kind === 'hit') focusDetails()
      }
    },
  }
}

/** Once the list is gone: whoever chose by key goes on in what the choice opened; its card takes the focus over. */
function focusDetails(): void {
  setTimeout(() => document.getElementById('details-heading')?.focus({ preventScroll: true }))
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
