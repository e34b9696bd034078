import { type RefObject, useEffect } from 'react'

/**
 * One tab stop for the rows of a table body: arrows walk up and down between rows, left and right among the buttons of
 * a row, Home and End go to the first and last row. Anew for every `page` of rows.
 */
export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>, page: unknown): void {
  useEffect(
    function roveAmongRows() {
      const { current } = body
      if (!current) return undefined
      const rows = () => [...current.rows]
      const buttonsOf = (row: HTMLTableRowElement | undefined) => [...(row?.querySelectorAll('button') ?? [])]
      const stopAt = (wanted: HTMLButtonElement | undefined) => {
        for (const button of current.querySelectorAll('button')) button.tabIndex = button === wanted ? 0 : -1
      }
      const onFocus = ({ target }: FocusEvent) => {
        if (target instanceof HTMLButtonElement) stopAt(target)
      }
      const onKeyDown = (event: KeyboardEvent) => {
        const row = event.target instanceof Element ? event.target.closest('tr') : null
        if (row === null || event.ctrlKey || event.metaKey || event.altKey) return
        const at = rows().indexOf(row)
        const beside = buttonsOf(row)
        const place = beside.findIndex((button) => button === event.target)
        const next = {
          ArrowDown: () => buttonsOf(rows()[at + 1])[0],
          ArrowUp: () => (at > 0 ? buttonsOf(rows()[at - 1])[0] : undefined),
          ArrowRight: () => beside[place + 1],
          ArrowLeft: () => (place > 0 ? beside[place - 1] : undefined),
          Home: () => buttonsOf(rows()[0])[0],
          End: () => buttonsOf(rows().at(-1))[0],
        }[event.key]
        if (!next) return
        event.preventDefault()
        next()?.focus()
      }
      stopAt(
        current.querySelector<HTMLButtonElement>('tr[aria-selected="true"] button') ??
          buttonsOf(rows()[0])[0],
      )
      current.addEventListener('focusin', onFocus)
      current.addEventListener('keydown', onKeyDown)
      return function stopRoving() {
        current.removeEventListener('focusin', onFocus)
        current.removeEventListener('keydown', onKeyDown)
      }
    },
    [body, page],
  )
}
