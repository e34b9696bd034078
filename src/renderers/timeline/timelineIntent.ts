import type { Intent } from '../renderer'

/** What the timeline reports beside presses and hovers: days asked for, and a list to be opened beside a button. */
export type TimelineIntent =
  | Exclude<Intent, { readonly kind: 'press' }>
  /** A press says which mark it hit: one thing may stand both on the axis and beside it. */
  | (Extract<Intent, { readonly kind: 'press' }> & { readonly key: string })
  | { readonly kind: 'from'; readonly day: number }
  | { readonly kind: 'to'; readonly day: number }
  | { readonly kind: 'window'; readonly from: number; readonly to: number }
  | { readonly kind: 'open'; readonly key: string; readonly button: HTMLElement }
