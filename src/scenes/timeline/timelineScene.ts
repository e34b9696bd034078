import type { Picture } from '../marks/picture'
import type { TimelineLayout } from './timelineLayout'

/** One end of the window as a slider. */
export interface Thumb {
  readonly x: number
  /** Days, epoch days: where it stands and how far the other thumb lets it go. */
  readonly day: number
  readonly min: number
  readonly max: number
  /** What a screen reader says: "15 November 2024", with why it is locked if it is. */
  readonly valueText: string
  readonly isLocked: boolean
}

export interface WindowThumbs {
  readonly start: Thumb
  readonly end: Thumb
  /** Whether the stretch between the thumbs can be dragged as a whole. */
  readonly movesAsOne: boolean
  /** Where playback stands, px; null while it does not. */
  readonly cursorX: number | null
}

/** Words for what the renderer makes itself. */
export interface TimelineWords {
  readonly start: string
  readonly end: string
  readonly markers: string
  readonly markersHint: string
}

/** What the timeline's renderer draws: the layout stays the same reference while only the window moves. */
export interface TimelineScene {
  readonly layout: TimelineLayout
  readonly picture: Picture
  /** Null where no event has a day. */
  readonly thumbs: WindowThumbs | null
  readonly words: TimelineWords
}
