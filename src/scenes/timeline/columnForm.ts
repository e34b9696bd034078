import type { Laid } from './laneMark'

/** The months shown beside the axis before it begins: their head and their left edge, px. */
export interface RecentMonths {
  readonly text: string
  readonly x: number
}

/** A column laid out at its place. */
export interface PlacedForm extends Laid {
  readonly months: RecentMonths | null
}

/** One way to draw a column that has no axis. */
export interface ColumnForm {
  readonly width: number
  /** How much is lost against the fullest form: 0 nothing, more with each set of words left out. */
  readonly loss: number
  /** Lays it out with its left edge at `x`, px. */
  readonly place: (x: number) => PlacedForm
}

/** The room columns may take together, px: gladly, and if words were lost otherwise. */
export interface ColumnBudget {
  readonly gladPx: number
  readonly mostPx: number
}

/**
 * Chooses a form for each column: as long as nothing is lost they are narrowed to `gladPx`, beyond that only to
 * `mostPx`, step by step the one that loses least, then the one that saves most. What is left over at the end goes
 * back to those that lost most.
 */
export function chooseForms(
  columns: readonly (readonly ColumnForm[])[],
  { gladPx, mostPx }: ColumnBudget,
): readonly ColumnForm[] {
  const chosen = columns.map(() => 0)
  const formAt = (column: number, step: number) => columns[column]?.[(chosen[column] ?? 0) + step]
  const total = () => chosen.reduce((sum, _, i) => sum + (formAt(i, 0)?.width ?? 0), 0)
  const turn = (column: number, step: 1 | -1) => (chosen[column] = (chosen[column] ?? 0) + step)
  for (;;) {
    const steps = columns.flatMap((_, i) => {
      const [now, next] = [formAt(i, 0), formAt(i, 1)]
      return now && next ? [{ i, loss: next.loss - now.loss, saved: now.width - next.width }] : []
    })
    const [best] = steps.sort((a, b) => a.loss - b.loss || b.saved - a.saved)
    if (!best || total() <= (best.loss === 0 ? gladPx : mostPx)) break
    turn(best.i, 1)
  }
  const byLoss = columns
    .map((_, i) => i)
    .sort((a, b) => (formAt(b, 0)?.loss ?? 0) - (formAt(a, 0)?.loss ?? 0))
  for (const column of byLoss) {
    while ((chosen[column] ?? 0) > 0 && (formAt(column, 0)?.loss ?? 0) > 0) {
      turn(column, -1)
      if (total() <= mostPx) continue
      turn(column, 1)
      break
    }
  }
  return chosen.flatMap((_, i) => formAt(i, 0) ?? [])
}
