/** The colours a primitive may take: token names of `src/app/tokens.css`, never values. */
export type Ink =
  | 'coop'
  | 'conf'
  | 'contact'
  | 'ink'
  | 'muted'
  | 'faint'
  | 'ground'
  | 'halo'
  | 'rule'
  | 'rule-strong'
  | 'bar'
  | 'sunk'
  | 'place-ring'

/** What stands under what: halos, lines, glyphs on lines, marks, labels. */
export type Layer = 'halo' | 'line' | 'glyph' | 'mark' | 'label'

export interface PathPrimitive {
  readonly kind: 'path'
  readonly layer: Layer
  /** SVG path string in px. */
  readonly d: string
  readonly stroke: Ink | null
  readonly fill: Ink | null
  readonly widthPx: number
  /** Dash array in px, or null for a plain stroke. */
  readonly dash: readonly number[] | null
  readonly round: boolean
}

export interface TextPrimitive {
  readonly kind: 'text'
  readonly layer: Layer
  readonly x: number
  readonly y: number
  readonly text: string
  readonly align: 'start' | 'middle' | 'end'
  readonly ink: Ink
  readonly weight: 400 | 600 | 650
  readonly sizePx: number
  /** A halo of the ground behind the letters. */
  readonly halo: boolean
}

/** What painters understand: everything a mark is made of comes down to these two. */
export type Primitive = PathPrimitive | TextPrimitive
