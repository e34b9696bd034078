import type { Ref } from '@/model/ref'
import { hoverPrimitives } from '@/scenes/marks/hoverLook'
import { look } from '@/scenes/marks/look'
import type { Emphasis, Mark } from '@/scenes/marks/mark'
import type { Picture } from '@/scenes/marks/picture'
import type { Layer, Primitive } from '@/scenes/marks/primitive'
import { drawInto, elementOf, svgElement } from './svgElements'

const LAYERS: readonly Layer[] = ['halo', 'line', 'glyph', 'mark', 'label']
const HOVER_OPACITY = '0.45'
/** Among more marks than this only what is selected has a halo: where everything crosses, nothing is told apart by them. */
const CROWD = 300

interface Drawn {
  readonly mark: Mark
  readonly groups: ReadonlyMap<Layer, SVGGElement>
}

export interface Painter {
  /** Draws what has changed since the last picture; an equal picture touches nothing. */
  paint(picture: Picture): void
  clear(): void
}

/** Whether the shapes themselves come out otherwise; the rest of an emphasis is a matter of classes. */
const looksOther = (a: Emphasis, b: Emphasis) =>
  a.selected !== b.selected || a.related !== b.related || a.dim !== b.dim

const isDressedOther = (a: Emphasis, b: Emphasis) => a.state !== b.state || a.current !== b.current

/** Paints any list of marks into an svg: all halos first, then lines, glyphs, marks and labels, each in the marks' order. */
export function createSvgPainter(svg: SVGSVGElement): Painter {
  const layers = new Map(LAYERS.map((layer) => [layer, svgElement('g', `layer-${layer}`)]))
  const outlines = svgElement('g', 'layer-hover')
  outlines.setAttribute('opacity', HOVER_OPACITY)
  svg.append(...layers.values(), outlines)
  const drawn = new Map<string, Drawn>()
  let hovered: Ref | null = null
  let isCrowd = false
  let outlined: readonly Mark[] = []

  const dress = ({ mark, groups }: Drawn) => {
    const className = classOf(mark, hovered)
    for (const group of groups.values()) {
      group.setAttribute('class', className)
      if (mark.ref) group.setAttribute('data-mark', mark.ref)
    }
  }

  /** Takes a mark as it now is; whether the order of elements may have suffered. */
  const take = (mark: Mark, hoverChanged: boolean): boolean => {
    const old = drawn.get(mark.key)
    if (old && old.mark.shapes === mark.shapes && !looksOther(old.mark.emphasis, mark.emphasis)) {
      const same = !hoverChanged && !isDressedOther(old.mark.emphasis, mark.emphasis)
      if (old.mark !== mark) drawn.set(mark.key, { mark, groups: old.groups })
      if (!same) dress({ mark, groups: old.groups })
      return false
    }
    const fresh = draw(mark, !isCrowd || mark.emphasis.selected, old?.groups)
    dress(fresh)
    drawn.set(mark.key, fresh)
    let moved = false
    for (const [layer, group] of fresh.groups) {
      if (group === old?.groups.get(layer)) continue
      layers.get(layer)?.append(group)
      moved ||= old !== undefined
    }
    old?.groups.forEach((group, layer) => {
      if (!fresh.groups.has(layer)) group.remove()
    })
    return moved
  }

  const outline = (picture: Picture) => {
    const now = picture.marks.filter(
      ({ ref, emphasis }) => ref !== null && ref === hovered && emphasis.state !== 'hidden',
    )
    if (now.length === outlined.length && now.every((mark, i) => mark === outlined[i])) return
    outlined = now
    outlines.replaceChildren(...now.flatMap(({ shapes }) => shapes.flatMap(hoverPrimitives)).map(elementOf))
  }

  return {
    paint(picture) {
      const before = hovered
      hovered = picture.hovered
      isCrowd = picture.marks.length > CROWD
      const present = new Set<string>()
      let reordered = drawn.size > 0 && drawn.size !== picture.marks.length
      for (const mark of picture.marks) {
        present.add(mark.key)
        const hoverChanged =
          mark.ref !== null && before !== hovered && (mark.ref === before || mark.ref === hovered)
        if (take(mark, hoverChanged)) reordered = true
      }
      for (const [key, { groups }] of drawn) {
        if (present.has(key)) continue
        groups.forEach((group) => group.remove())
        drawn.delete(key)
        reordered = true
      }
      if (reordered) layers.forEach((group, layer) => order(group, layer, picture, drawn))
      outline(picture)
    },
    clear() {
      drawn.clear()
      layers.forEach((group) => group.remove())
      outlines.remove()
    },
  }
}

/** Draws a mark, into the groups it had where it had any. */
function draw(mark: Mark, hasHalo: boolean, standing?: Drawn['groups']): Drawn {
  const groups = new Map<Layer, SVGGElement>()
  primitivesOf(mark).forEach((list, layer) => {
    if (layer === 'halo' && !hasHalo) return
    const group = standing?.get(layer) ?? svgElement('g')
    drawInto(group, list)
    groups.set(layer, group)
  })
  return { mark, groups }
}

type Primitives = ReadonlyMap<Layer, readonly Primitive[]>

/** Looks already worked out: a scrub to and fro shows the same few over and over. */
const looks = new WeakMap<Mark['shapes'], Map<string, Primitives>>()

function primitivesOf({ shapes, emphasis }: Mark): Primitives {
  const { selected, related, dim } = emphasis
  const key = `${selected} ${related} ${dim}`
  const ofShapes = looks.get(shapes) ?? new Map<string, Primitives>()
  looks.set(shapes, ofShapes)
  const known = ofShapes.get(key)
  if (known) return known
  const primitives = new Map<Layer, Primitive[]>()
  for (const shape of shapes) {
    for (const primitive of look(shape, emphasis)) {
      const list = primitives.get(primitive.layer)
      if (list) add(list, primitive)
      else primitives.set(primitive.layer, [primitive])
    }
  }
  ofShapes.set(key, primitives)
  return primitives
}

/** Adds a primitive to a list; lines of one stroke become one path, as every element is painted at every step. */
function add(list: Primitive[], primitive: Primitive): void {
  const same = list.findIndex((each) => isSameStroke(each, primitive))
  const before = list[same]
  if (before?.kind === 'path' && primitive.kind === 'path')
    list[same] = { ...before, d: before.d + primitive.d }
  else list.push(primitive)
}

function isSameStroke(a: Primitive, b: Primitive): boolean {
  if (a.kind !== 'path' || b.kind !== 'path' || a.fill !== null || b.fill !== null) return false
  const isSame = a.stroke === b.stroke && a.widthPx === b.widthPx && a.round === b.round
  return isSame && String(a.dash) === String(b.dash)
}

function classOf({ ref, emphasis }: Mark, hovered: Ref | null): string {
  const { state, dim, selected, current } = emphasis
  const flags = [
    'mark',
    state !== 'active' && `is-${state}`,
    dim && 'is-dim',
    selected && 'is-selected',
    current && 'is-current',
    ref !== null && ref === hovered && 'is-hovered',
  ]
  return flags.filter(Boolean).join(' ')
}

/** Puts one layer's groups into the marks' order, moving only what is out of place. */
function order(parent: SVGGElement, layer: Layer, picture: Picture, drawn: ReadonlyMap<string, Drawn>): void {
  let next = parent.firstChild
  for (const { key } of picture.marks) {
    const group = drawn.get(key)?.groups.get(layer)
    if (!group) continue
    if (group === next) next = next.nextSibling
    else parent.insertBefore(group, next)
  }
}
