import type { PathPrimitive, Primitive, TextPrimitive } from '@/scenes/marks/primitive'

const SVG = 'http://www.w3.org/2000/svg'

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className?: string,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name)
  if (className) element.setAttribute('class', className)
  return element
}

/** Writes an attribute where it has changed; null takes it away. */
function put(element: SVGElement, name: string, value: string | null): void {
  // A bare element is a new one: there is nothing to compare with.
  if (!element.hasAttributes() ? value === null : element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

/** Colours are classes (`s-coop`, `f-ink`), so that themes restyle without repainting. */
function dressPath(path: SVGElement, { d, stroke, fill, widthPx, dash, round }: PathPrimitive): void {
  put(path, 'class', `s-${stroke ?? 'none'} f-${fill ?? 'none'}`)
  put(path, 'd', d)
  put(path, 'stroke-width', stroke === null ? null : String(widthPx))
  put(path, 'stroke-dasharray', dash === null ? null : dash.join(' '))
  put(path, 'stroke-linecap', round ? 'round' : null)
  put(path, 'stroke-linejoin', round ? 'round' : null)
}

function dressText(
  element: SVGElement,
  { x, y, text, align, ink, weight, sizePx, halo }: TextPrimitive,
): void {
  put(element, 'class', `f-${ink} w-${weight}${halo ? ' has-halo' : ''}`)
  put(element, 'x', String(Math.round(x * 100) / 100))
  put(element, 'y', String(Math.round(y * 100) / 100))
  put(element, 'text-anchor', align)
  put(element, 'font-size', String(sizePx))
  // A text that stays in the page is laid out alone.
  if (element.firstChild instanceof Text) element.firstChild.data = text
  else element.textContent = text
}

/** Makes an element of a primitive's kind look like it. */
function dress(element: SVGElement, primitive: Primitive): void {
  if (primitive.kind === 'path') dressPath(element, primitive)
  else dressText(element, primitive)
}

/** The SVG element of a primitive. */
export function elementOf(primitive: Primitive): SVGElement {
  const element = svgElement(primitive.kind)
  dress(element, primitive)
  return element
}

/**
 * Makes a group draw primitives, with the elements it has as far as their kinds agree: an element that comes or goes
 * makes the browser lay out all its neighbours anew.
 */
export function drawInto(group: SVGGElement, primitives: readonly Primitive[]): void {
  const standing = [...group.children]
  primitives.forEach((primitive, i) => {
    const element = standing[i]
    if (!(element instanceof SVGElement)) group.append(elementOf(primitive))
    else if (element.tagName === primitive.kind) dress(element, primitive)
    else element.replaceWith(elementOf(primitive))
  })
  for (const element of standing.slice(primitives.length)) element.remove()
}
