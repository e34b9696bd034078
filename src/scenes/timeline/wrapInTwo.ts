import type { MeasureText } from '../marks/measure'

/** A text in at most two lines at the space that makes the longer of them shortest. */
export function wrapInTwo(text: string, measure: MeasureText): readonly string[] {
  const words = text.split(' ')
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => measure(line, 13, 600)))
  const [best] = splits.sort((a, b) => longest(a) - longest(b))
  return best ?? [text]
}
