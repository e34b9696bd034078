interface Pressed {
  readonly key: string
  readonly target: EventTarget
}

/**
 * The control an arrow key leads to in a list of rows: up and down to the row before or after, Home and End to the first
 * and last, left and right to the control beside it in its row. Null for other keys and at the ends.
 */
export function stepInList(list: HTMLElement, { key, target }: Pressed): HTMLElement | null {
  const rows = [...list.children]
  const from = rows.findIndex((row) => target instanceof Node && row.contains(target))
  const leadOf = (row: Element | undefined) => row?.querySelector<HTMLElement>('button') ?? null
  switch (key) {
    case 'ArrowDown':
      return leadOf(rows[from + 1])
    case 'ArrowUp':
      return from > 0 ? leadOf(rows[from - 1]) : null
    case 'Home':
      return leadOf(rows[0])
    case 'End':
      return leadOf(rows.at(-1))
    case 'ArrowRight':
    case 'ArrowLeft': {
      const controls = [...(rows[from]?.querySelectorAll<HTMLElement>('button') ?? [])]
      const at = controls.findIndex((control) => control === target)
      return controls[at + (key === 'ArrowRight' ? 1 : -1)] ?? null
    }
    default:
      return null
  }
}
