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

/** Colours are classes (`s-coop`, `f-ink`), so that themes restyle without repainting. */
function pathElement({ d, stroke, fill, widthPx, dash, round }: PathPrimitive): SVGPathElement {
  const path = svgElement('path', `s-${stroke ?? 'none'} f-${fill ?? 'none'}`)
  path.setAttribute('d', d)
  if (stroke !== null) path.setAttribute('stroke-width', String(widthPx))
  if (dash) path.setAttribute('stroke-dasharray', dash.join(' '))
  if (round) {
    path.setAttribute('stroke-linecap', 'round')
    path.setAttribute('stroke-linejoin', 'round')
  }
  return path
}

function textElement({ x, y, text, align, ink, weight, sizePx, halo }: TextPrimitive): SVGTextElement {
  const element = svgElement('text', `f-${ink} w-${weight}${halo ? ' has-halo' : ''}`)
  element.setAttribute('x', String(Math.round(x * 100) / 100))
  element.setAttribute('y', String(Math.round(y * 100) / 100))
  element.setAttribute('text-anchor', align)
  element.setAttribute('font-size', String(sizePx))
  element.textContent = text
  return element
}

/** The SVG element of a primitive. */
export function elementOf(primitive: Primitive): SVGElement {
  return primitive.kind === 'path' ? pathElement(primitive) : textElement(primitive)
}
