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

/** What is lost where words are brief, none left out. */
export const BRIEF_LOSS = 0.5

/** The room columns may take together, px: gladly, if words were to be brief otherwise, and if they were lost. */
export interface ColumnBudget {
  readonly gladPx: number
  readonly fullPx: number
  readonly mostPx: number
}

/**
 * Chooses a form for each column: as long as nothing is lost they are narrowed to `gladPx`, with brief words to
 * `fullPx`, beyond that only to `mostPx`, step by step the one that loses least, then the one that saves most. What is left over at the end goes
 * back to those that lost most.
 */
export function chooseForms(
  given: readonly (readonly ColumnForm[])[],
  { gladPx, fullPx, mostPx }: ColumnBudget,
): readonly ColumnForm[] {
  const columns = given.map(thrifty)
  const chosen = columns.map(() => 0)
  const formAt = (column: number, step: number) => columns[column]?.[(chosen[column] ?? 0) + step]
  const lossOf = (column: number, step: number) => formAt(column, step)?.loss ?? 0
  const total = () => chosen.reduce((sum, _, i) => sum + (formAt(i, 0)?.width ?? 0), 0)
  const turn = (column: number, step: 1 | -1) => (chosen[column] = (chosen[column] ?? 0) + step)
  const budgetFor = (loss: number) => (loss === 0 ? gladPx : loss <= BRIEF_LOSS ? fullPx : mostPx)
  for (;;) {
    const steps = columns.flatMap((_, i) => {
      const [now, next] = [formAt(i, 0), formAt(i, 1)]
      return now && next ? [{ i, loss: next.loss - now.loss, saved: now.width - next.width }] : []
    })
    const [best] = steps.sort((a, b) => a.loss - b.loss || b.saved - a.saved)
    if (!best || total() <= budgetFor(best.loss)) break
    turn(best.i, 1)
  }
  const byLoss = columns.map((_, i) => i).sort((a, b) => lossOf(b, 0) - lossOf(a, 0))
  for (const column of byLoss) {
    while ((chosen[column] ?? 0) > 0 && lossOf(column, 0) > 0) {
      turn(column, -1)
      if (total() <= budgetFor(lossOf(column, 1) - lossOf(column, 0))) continue
      turn(column, 1)
      break
    }
  }
  return chosen.flatMap((_, i) => formAt(i, 0) ?? [])
}

/** Without the forms that take no less room than a fuller one. */
function thrifty(forms: readonly ColumnForm[]): readonly ColumnForm[] {
  return forms.filter(({ width }, i) => forms.slice(0, i).every((fuller) => fuller.width > width))
}
