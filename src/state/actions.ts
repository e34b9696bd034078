import type { CertaintyGroup } from '@/model/certainty'
import type { Sign } from '@/model/coding/plover'
import type { Ref } from '@/model/ref'
import { boundsOf } from '@/model/time/extent'
import type { Bin } from '@/queries/binOf'
import { outsideReason } from '@/queries/outsideReason'
import { binOfRecord, recordOf, whenOf } from '@/queries/recordOf'
import type { AppState, Mode } from './appState'
import type { AppStore } from './createAppStore'
import { selectAxis, selectIndex, selectIsOutside, selectOutlook } from './selectors'
import { holding, inMode, spanAtEnd, withFrom, withTo } from './span'

/** What a reader can ask for. Each is one intent; none moves anything the reader did not mean. */
export interface Actions {
  /** Selects, or clears if it was selected already. Never moves time. */
  readonly press: (ref: Ref) => void
  readonly select: (ref: Ref) => void
  readonly clearSelection: () => void
  readonly hover: (ref: Ref | null) => void
  /**
   * Selects and brings in: the day (or the column) of an event, relation or claim; for anything else, and only if it is
   * outside, the nearest day or column that holds it. A timeline marker, a search result.
   */
  readonly goTo: (ref: Ref) => void
  readonly setMode: (mode: Mode) => void
  readonly setFrom: (day: number) => void
  readonly setTo: (day: number) => void
  readonly setBin: (bin: Bin, on: boolean) => void
  readonly toggleSign: (sign: Sign) => void
  readonly toggleGroup: (group: CertaintyGroup) => void
  readonly showAll: () => void
  readonly showAllDates: () => void
  readonly show: (
    part: Partial<
      Pick<
        AppState,
        'view' | 'pane' | 'sourceOpen' | 'sheet' | 'dialog' | 'theme' | 'motion' | 'speed' | 'faults'
      >
    >,
  ) => void
}

/** Binds the intents to a store. */
export function createActions(store: AppStore): Actions {
  const { getState, setState } = store
  const moveSpan = (
    move: (state: AppState, axis: NonNullable<ReturnType<typeof selectAxis>>) => AppState['span'],
  ) => {
    const axis = selectAxis(getState())
    if (axis) setState((state) => ({ span: move(state, axis) }))
  }
  const toggled = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
    const next = new Set(set)
    if (!next.delete(value)) next.add(value)
    return next
  }
  const select = (ref: Ref) => setState({ selection: ref })
  return {
    select,
    press: (ref) => setState((state) => ({ selection: state.selection === ref ? null : ref })),
    clearSelection: () => setState({ selection: null }),
    hover: (ref) => {
      if (getState().hovered !== ref) setState({ hovered: ref })
    },
    goTo: (ref) =>
      setState((state) => ({ selection: ref, ...bringingIn({ ...state, selection: ref }, ref) })),
    setMode: (mode) => moveSpan(({ span }, axis) => inMode({ ...span, reached: null }, mode, axis)),
    setFrom: (day) => moveSpan(({ span }, axis) => withFrom(span, day, axis)),
    setTo: (day) => moveSpan(({ span }, axis) => withTo(span, day, axis)),
    setBin: (bin, on) => setState(({ off }) => ({ off: on === off.has(bin) ? toggled(off, bin) : off })),
    toggleSign: (sign) => setState(({ hiddenSigns }) => ({ hiddenSigns: toggled(hiddenSigns, sign) })),
    toggleGroup: (group) => setState(({ hiddenGroups }) => ({ hiddenGroups: toggled(hiddenGroups, group) })),
    showAll: () => setState({ hiddenSigns: new Set(), hiddenGroups: new Set(), off: new Set() }),
    showAllDates: () =>
      moveSpan(({ span }, axis) => spanAtEnd(axis, { mode: span.mode === 'moment' ? 'so-far' : span.mode })),
    show: (part) => setState(part),
  }
}

/** What has to change for a ref to come in; nothing where no day and no column can bring it. */
function bringingIn(state: AppState, ref: Ref): Partial<Pick<AppState, 'span' | 'off'>> {
  const [index, axis] = [selectIndex(state), selectAxis(state)]
  if (!index) return {}
  const days = (start: number, lastDay: number) =>
    axis ? { span: holding(state.span, start, lastDay, axis) } : {}
  const column = (bin: Bin) =>
    state.off.has(bin) ? { off: new Set([...state.off].filter((each) => each !== bin)) } : {}
  const record = recordOf(index, ref)
  if (record) {
    const [bin, { extent }] = [binOfRecord(record), whenOf(record)]
    if (bin !== 'dated' || extent === null) return column(bin)
    const { start, end } = boundsOf(extent)
    return days(start, end - 1)
  }
  if (!selectIsOutside(state)) return {}
  const outside = outsideReason(index, selectOutlook(state), ref)
  if (outside.kind === 'switch') return column(outside.bin)
  return outside.kind === 'dates' ? days(outside.start, outside.lastDay) : {}
}
