import type { Ref } from '@/model/ref'
import { look } from '@/scenes/marks/look'
import type { Emphasis, Mark } from '@/scenes/marks/mark'
import type { Picture } from '@/scenes/marks/picture'
import type { Layer } from '@/scenes/marks/primitive'
import { elementOf, svgElement } from './svgElements'

const LAYERS: readonly Layer[] = ['halo', 'line', 'glyph', 'mark', 'label']

interface Drawn {
  readonly mark: Mark
  readonly groups: ReadonlyMap<Layer, SVGGElement>
}

export interface Painter {
  /** Draws what has changed since the last picture; an equal picture touches nothing. */
  paint(picture: Picture): void
  clear(): void
}

const differs = (a: Emphasis, b: Emphasis) =>
  a.selected !== b.selected ||
  a.related !== b.related ||
  a.state !== b.state ||
  a.dim !== b.dim ||
  a.current !== b.current

/** Paints any list of marks into an svg: all halos first, then lines, glyphs, marks and labels, each in the marks' order. */
export function createSvgPainter(svg: SVGSVGElement): Painter {
  const layers = new Map(LAYERS.map((layer) => [layer, svgElement('g', `layer-${layer}`)]))
  layers.forEach((group) => svg.append(group))
  const drawn = new Map<string, Drawn>()
  let hovered: Ref | null = null

  const draw = (mark: Mark): Drawn => {
    const groups = new Map<Layer, SVGGElement>()
    for (const shape of mark.shapes) {
      for (const primitive of look(shape, mark.emphasis)) {
        const known = groups.get(primitive.layer)
        const group = known ?? svgElement('g')
        if (!known) groups.set(primitive.layer, group)
        group.append(elementOf(primitive))
      }
    }
    return { mark, groups }
  }

  const dress = ({ mark, groups }: Drawn) => {
    const { state, dim, selected, current } = mark.emphasis
    const flags = [
      'mark',
      state !== 'active' && `is-${state}`,
      dim && 'is-dim',
      selected && 'is-selected',
      current && 'is-current',
      mark.ref !== null && mark.ref === hovered && 'is-hovered',
    ]
    const className = flags.filter(Boolean).join(' ')
    for (const group of groups.values()) {
      group.setAttribute('class', className)
      if (mark.ref) group.setAttribute('data-mark', mark.ref)
    }
  }

  const remove = ({ groups }: Drawn) => groups.forEach((group) => group.remove())

  return {
    paint(picture) {
      const before = hovered
      hovered = picture.hovered
      const present = new Set<string>()
      let reordered = drawn.size !== picture.marks.length
      for (const mark of picture.marks) {
        present.add(mark.key)
        const old = drawn.get(mark.key)
        if (old && old.mark.shapes === mark.shapes && !differs(old.mark.emphasis, mark.emphasis)) {
          if (mark.ref !== null && before !== hovered && (mark.ref === before || mark.ref === hovered))
            dress(old)
          continue
        }
        const fresh = draw(mark)
        dress(fresh)
        drawn.set(mark.key, fresh)
        for (const [layer, group] of fresh.groups) {
          const standing = old?.groups.get(layer)
          if (standing) standing.replaceWith(group)
          else {
            layers.get(layer)?.append(group)
            reordered = reordered || old !== undefined
          }
        }
        old?.groups.forEach((group, layer) => {
          if (!fresh.groups.has(layer)) group.remove()
        })
      }
      for (const [key, old] of drawn) {
        if (present.has(key)) continue
        remove(old)
        drawn.delete(key)
        reordered = true
      }
      if (reordered) {
        for (const { key } of picture.marks)
          drawn.get(key)?.groups.forEach((group, layer) => layers.get(layer)?.append(group))
      }
    },
    clear() {
      drawn.forEach(remove)
      drawn.clear()
      layers.forEach((group) => group.remove())
    },
  }
}
