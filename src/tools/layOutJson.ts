const WIDTH = 110

/** JSON text as the formatter of this repository lays it out: short lists of plain values on one line, all else broken. */
export function layOutJson(value: unknown): string {
  return `${layOut(value, '', 0)}\n`
}

/** `before` is how much of the line is taken already, `indent` what the next line starts with. */
function layOut(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const isPlain = value.every((each) => typeof each !== 'object' || each === null)
    const line = `[${value.map((each) => JSON.stringify(each)).join(', ')}]`
    // A comma may follow.
    if (isPlain && before + line.length < WIDTH) return line
    return `[\n${value.map((each) => inner + layOut(each, inner, inner.length)).join(',\n')}\n${indent}]`
  }
  const fields = Object.entries(value)
  if (fields.length === 0) return '{}'
  const lines = fields.map(([key, field]) => {
    const start = `${inner}${JSON.stringify(key)}: `
    return start + layOut(field, inner, start.length)
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}
