import type { Ref } from '@/model/ref'
import type { TimelineIntent } from '@/renderers/timeline/timelineIntent'
import type { TimelineLayout } from '@/scenes/timeline/timelineLayout'
import type { AppHandle } from '@/state/hooks'

/** A list that stands open over its button. */
export interface Opened {
  readonly key: string
  readonly button: HTMLElement
}

/** Does what the reader asked of the picture. Whoever moves time by hand takes it from playback. */
export function followIntent(
  app: AppHandle,
  layout: TimelineLayout,
  intent: TimelineIntent,
  toggleList: (asked: Opened) => void,
): void {
  const { actions, playback } = app
  switch (intent.kind) {
    case 'press':
      return pressMark(app, layout, intent.ref, intent.key)
    case 'hover':
      return actions.hover(intent.ref)
    case 'from':
      playback.pause()
      return actions.setFrom(intent.day)
    case 'to':
      playback.pause()
      return actions.setTo(intent.day)
    case 'window':
      playback.pause()
      return moveWindow(app, intent.from, intent.to)
    case 'open':
      return toggleList(intent)
    case 'press-empty':
      return undefined
  }
}

/** The leading end first, so that the other does not stop it. */
function moveWindow({ store, actions }: AppHandle, from: number, to: number): void {
  if (from > store.getState().span.from) {
    actions.setTo(to)
    actions.setFrom(from)
  } else {
    actions.setFrom(from)
    actions.setTo(to)
  }
}

/** A mark on the axis brings its day in; one beside it has no day to go to, and brings its column in. */
export function pressMark(
  { actions, playback }: AppHandle,
  layout: TimelineLayout,
  ref: Ref,
  key: string,
): void {
  const bin = layout.marks.find((mark) => mark.key === key)?.bin ?? 'dated'
  if (bin === 'dated') {
    playback.pause()
    actions.goTo(ref)
  } else {
    actions.select(ref)
    actions.setBin(bin, true)
  }
}
