/** How the article holds a record: the codes of curation, firmest first where they can be counted. */
export const BASES = [
  'stated',
  'said',
  'reported',
  'reported-unnamed',
  'planned',
  'presupposed',
  'headline-only',
  'alleged',
  'claimed-by',
] as const
export type Basis = (typeof BASES)[number]

/** How a party stands to a claim. */
export const STANCES = [
  'confirmed',
  'denied',
  'not-confirmed',
  'declined-comment',
  'no-statement',
  'condemned',
  'later-confirmed',
] as const
export type Stance = (typeof STANCES)[number]

/** The texture of a line; dots mean doubt and nothing else. */
export type Texture = 'solid' | 'long-dash' | 'dots' | 'thin-dash' | 'twin-dash' | 'stub'

/** The rows of the legend: bases a reader need not tell apart share one. */
export type CertaintyGroup = 'stated' | 'reported' | 'claimed' | 'background' | 'planned' | 'headline'

interface BasisLook {
  readonly group: CertaintyGroup
  readonly texture: Texture
  /** The glyph beside the line, if doubt or time needs one. */
  readonly glyph: 'question' | 'clock' | null
  /** Whether the head is hollow and stops short of its target. */
  readonly short: boolean
}

/** The one table of how a basis is drawn, counted and named; a new view cannot forget it. */
export const BASIS_LOOK: Readonly<Record<Basis, BasisLook>> = {
  stated: { group: 'stated', texture: 'solid', glyph: null, short: false },
  said: { group: 'stated', texture: 'solid', glyph: null, short: false },
  reported: { group: 'reported', texture: 'long-dash', glyph: null, short: false },
  'reported-unnamed': { group: 'reported', texture: 'long-dash', glyph: null, short: false },
  planned: { group: 'planned', texture: 'twin-dash', glyph: 'clock', short: false },
  presupposed: { group: 'background', texture: 'thin-dash', glyph: null, short: false },
  'headline-only': { group: 'headline', texture: 'stub', glyph: null, short: false },
  alleged: { group: 'claimed', texture: 'dots', glyph: 'question', short: true },
  'claimed-by': { group: 'claimed', texture: 'dots', glyph: 'question', short: true },
}

/** Whether a basis is that of a claim: drawn as one, and in no sum. */
export const isClaimed = (basis: Basis): boolean => BASIS_LOOK[basis].group === 'claimed'

export const CERTAINTY_GROUPS: readonly CertaintyGroup[] = [
  'stated',
  'reported',
  'claimed',
  'background',
  'planned',
  'headline',
]

/** Lower is firmer: the order in which a tie's certainty is chosen among its counted events. */
export function firmness(basis: Basis): number {
  return BASES.indexOf(basis)
}
