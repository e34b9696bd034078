import type { CertaintyGroup } from '@/model/certainty'
import type { Sign } from '@/model/coding/plover'
import { idOf, kindOf, type Ref } from '@/model/ref'
import type { Bin } from '@/queries/binOf'
import { BINS } from '@/queries/binOf'
import { at } from '@/queries/indexDataset'
import { eventOf } from '@/queries/standing'
import type { AppState, Mode } from './appState'
import type { AppStore } from './createAppStore'
import { selectAxis, selectIndex } from './selectors'
import { holding, inMode, spanAtEnd, withFrom, withTo } from './span'

/** What a reader can ask for. Each is one intent; none moves anything the reader did not mean. */
export interface Actions {
  /** Selects, or clears if it was selected already. Never moves time. */
  press(ref: Ref): void
  select(ref: Ref): void
  clearSelection(): void
  hover(ref: Ref | null): void
  /** Selects and brings its day (or its switch) in: a timeline marker, a search result. */
  goTo(ref: Ref): void
  setMode(mode: Mode): void
  setFrom(day: number): void
  setTo(day: number): void
  setBin(bin: Bin, on: boolean): void
  toggleSign(sign: Sign): void
  toggleGroup(group: CertaintyGroup): void
  showAll(): void
  showAllDates(): void
  show(
    part: Partial<
      Pick<
        AppState,
        'view' | 'pane' | 'sourceOpen' | 'sheet' | 'dialog' | 'theme' | 'motion' | 'speed' | 'faults'
      >
    >,
  ): void
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
    goTo(ref) {
      select(ref)
      const index = selectIndex(getState())
      const event = index ? eventOf(index, ref) : null
      const position =
        index && event && kindOf(event) === 'event' ? index.positionOf.get(idOf(event, 'event')) : undefined
      if (!index || position === undefined) return
      const bin = BINS[at(index.bin, position)] ?? 'dated'
      if (bin !== 'dated') {
        setState((state) => ({ off: new Set([...state.off].filter((each) => each !== bin)) }))
        return
      }
      moveSpan(({ span }, axis) =>
        holding(span, at(index.startDay, position), at(index.endDay, position) - 1, axis),
      )
    },
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
