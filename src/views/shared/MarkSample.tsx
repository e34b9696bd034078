import { look } from '@/scenes/marks/look'
import { AT_REST, type Emphasis } from '@/scenes/marks/mark'
import type { Primitive } from '@/scenes/marks/primitive'
import type { Shape } from '@/scenes/marks/shape'

interface MarkSampleProps {
  readonly shapes: readonly Shape[]
  /** px; shapes are drawn in this box. */
  readonly width: number
  readonly height: number
  readonly emphasis?: Emphasis
}

/** Marks of the app drawn in a line of text, a key or a help page: the same table as in the pictures, so a key can't lie. */
export function MarkSample({ shapes, width, height, emphasis = AT_REST }: MarkSampleProps) {
  const primitives = shapes.flatMap((shape) => look(shape, emphasis))
  return (
    <svg
      className="sample"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {primitives.map((primitive, i) => (
        <Piece key={`${primitive.layer}-${i.toString()}`} primitive={primitive} />
      ))}
    </svg>
  )
}

function Piece({ primitive }: { readonly primitive: Primitive }) {
  if (primitive.kind === 'text') {
    const { x, y, text, align, ink, weight, sizePx } = primitive
    return (
      <text className={`f-${ink} w-${weight}`} x={x} y={y} textAnchor={align} fontSize={sizePx}>
        {text}
      </text>
    )
  }
  const { d, stroke, fill, widthPx, dash, round } = primitive
  return (
    <path
      className={`s-${stroke ?? 'none'} f-${fill ?? 'none'}`}
      d={d}
      strokeWidth={widthPx}
      strokeDasharray={dash?.join(' ')}
      strokeLinecap={round ? 'round' : undefined}
    />
  )
}
