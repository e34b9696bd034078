/** Measures label text with the page's own fonts on a canvas; wait for `document.fonts.ready` first. */
export function createMeasureText(
  fontFamily: string,
): (text: string, sizePx: number, weight: 400 | 600) => number {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, sizePx, weight) => {
    const key = `${weight} ${sizePx} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    let width = text.length * sizePx * 0.55
    if (context) {
      context.font = `${weight} ${sizePx}px ${fontFamily}`
      width = context.measureText(text).width
    }
    known.set(key, width)
    return width
  }
}
