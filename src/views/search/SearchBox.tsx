import { useEffect, useRef, useState } from 'react'
import { t } from '@/i18n/translate'
import { Dialog } from '@/ui/Dialog'
import { Icon } from '@/ui/Icon'
import { SearchField } from './SearchField'
import { useSearch } from './useSearch'
import './search.css'

/** Search over everything in the dataset: a field in the bar, or on phones a button that opens a sheet with one. */
export function SearchBox({ compact = false }: { readonly compact?: boolean }) {
  return compact ? <SearchButton /> : <SearchInBar />
}

function SearchInBar() {
  const input = useRef<HTMLInputElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const search = useSearch((why) => {
    if (why === 'escaped') giveFocusBack(cameFrom.current, input.current)
  })
  useSearchKey(() => {
    if (document.activeElement !== input.current) cameFrom.current = document.activeElement
    input.current?.focus()
    input.current?.select()
    search.show()
  })
  return (
    <div className="search" role="search">
      <SearchField search={search} input={input} keys={isApple() ? t('search.key.mac') : t('search.key')} />
    </div>
  )
}

function SearchButton() {
  const [open, setOpen] = useState(false)
  useSearchKey(() => setOpen(true))
  return (
    <>
      <button
        type="button"
        className="button is-icon is-bare"
        aria-label={t('search.open')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
      </button>
      {open && <SearchSheet close={() => setOpen(false)} />}
    </>
  )
}

function SearchSheet({ close }: { readonly close: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  const search = useSearch(close)
  const { show } = search
  useEffect(
    function beginTyping() {
      input.current?.focus()
      show()
    },
    // Once, when the sheet is there.
    // oxlint-disable-next-line react/exhaustive-deps
    [],
  )
  return (
    <Dialog title={t('search.name')} width={600} placement="top" onClose={close}>
      <SearchField search={search} input={input} keys={null} />
    </Dialog>
  )
}

/** Ctrl K and ⌘ K, wherever the focus is; not over a dialog, which holds it. */
function useSearchKey(open: () => void): void {
  const latest = useRef(open)
  useEffect(function keepOpenFresh() {
    latest.current = open
  })
  useEffect(function listenForKey() {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted =
        event.key.toLowerCase() === 'k' &&
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey
      if (!wanted) return
      event.preventDefault()
      if (document.querySelector('dialog[open]') === null) latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function giveFocusBack(element: Element | null, input: HTMLInputElement | null): void {
  if (element instanceof HTMLElement && element.isConnected && element !== document.body) element.focus()
  else input?.blur()
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
