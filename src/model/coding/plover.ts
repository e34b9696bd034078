/**
 * PLOVER 2.0-draft (Open Event Data Alliance, commit 5e0c24f): event types by quad.
 * 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
 */
const QUADS = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
} as const

export type PloverType = keyof typeof QUADS
export const PLOVER_TYPES = Object.keys(QUADS) as readonly PloverType[]

/** What a tie is made of; contact (a meeting, a call) is neither for nor against. */
export type Sign = 'cooperation' | 'conflict' | 'contact'
export const SIGNS: readonly Sign[] = ['cooperation', 'conflict', 'contact']

/** The sign of a type of act: consultations are contact, quads 1 and 2 cooperation, 3 and 4 conflict. */
export function signOf(type: PloverType): Sign {
  if (type === 'CONSULT') return 'contact'
  return QUADS[type] <= 2 ? 'cooperation' : 'conflict'
}
