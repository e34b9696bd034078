import type { AppState } from './appState'

type Selector = (state: AppState) => unknown
type Answers<Inputs extends readonly Selector[]> = {
  readonly [Key in keyof Inputs]: Inputs[Key] extends (state: AppState) => infer Answer ? Answer : never
}

/**
 * A selector that computes again only when one of its inputs has changed by reference; it remembers one answer.
 * Module-level: two stores alternating would each recompute, and still be right.
 */
export function remember<const Inputs extends readonly Selector[], Answer>(
  inputs: Inputs,
  compute: (...values: Answers<Inputs>) => Answer,
): (state: AppState) => Answer {
  let last: { readonly values: readonly unknown[]; readonly answer: Answer } | null = null
  return (state) => {
    const values = inputs.map((input) => input(state))
    if (last?.values.every((value, i) => Object.is(value, values[i]))) return last.answer
    const answer = compute(...(values as unknown as Answers<Inputs>))
    last = { values, answer }
    return answer
  }
}
