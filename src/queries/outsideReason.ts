import { BASIS_LOOK } from '@/model/certainty'
import { idOf, kindOf, type Ref } from '@/model/ref'
import type { Outlook } from './activityAt'
import { type Bin, BINS } from './binOf'
import { at, type DatasetIndex } from './indexDataset'
import { eventsAbout } from './relatedTo'
import { binOfRecord, recordOf, whenOf } from './recordOf'

/** Why a thing is not in what the reader looks at, and what would bring it in. */
export type Outside =
  /** The nearest day on which it is there: first and last day, epoch days, both included. */
  | { readonly kind: 'dates'; readonly start: number; readonly lastDay: number }
  /** One of the places beside the axis is switched off. */
  | { readonly kind: 'switch'; readonly bin: Bin }
  /** The legend hides its sign or certainty. */
  | { readonly kind: 'legend' }

/** The reason a ref that is outside the outlook is so: the nearest day first, then a switch, then the legend. */
export function outsideReason(index: DatasetIndex, outlook: Outlook, ref: Ref): Outside {
  const record = recordOf(index, ref)
  if (record !== null && kindOf(ref) !== 'event') {
    const when = whenOf(record)
    const bin = binOfRecord(record)
    if (bin !== 'dated') return outlook.off.has(bin) ? { kind: 'switch', bin } : { kind: 'legend' }
    if (outlook.hiddenGroups.has(BASIS_LOOK[record.basis].group)) return { kind: 'legend' }
    const { start, end } = when.extent ?? { start: null, end: null }
    return { kind: 'dates', start: start ?? outlook.from, lastDay: (end ?? outlook.until) - 1 }
  }
  const positions = positionsOf(index, ref)
  const bins = new Set(positions.map((i) => BINS[at(index.bin, i)] ?? 'dated'))
  const days = positions.filter((i) => BINS[at(index.bin, i)] === 'dated' && !isInside(index, outlook, i))
  const [nearest] = days.sort((a, b) => distance(index, outlook, a) - distance(index, outlook, b))
  if (nearest !== undefined) {
    return { kind: 'dates', start: at(index.startDay, nearest), lastDay: at(index.endDay, nearest) - 1 }
  }
  const bin = [...outlook.off].find((each) => bins.has(each)) ?? (bins.size === 0 ? 'background' : undefined)
  return bin !== undefined && outlook.off.has(bin) ? { kind: 'switch', bin } : { kind: 'legend' }
}

/** The event itself, not the parts of a meeting; of a country that only lent its ground those events; else those a ref is about. */
function positionsOf(index: DatasetIndex, ref: Ref): readonly number[] {
  if (kindOf(ref) !== 'event') {
    const about = eventsAbout(index, ref)
    const actor = kindOf(ref) === 'actor' ? index.actorAt.get(idOf(ref, 'actor')) : undefined
    return about.length > 0 || actor === undefined
      ? about
      : [...index.events.keys()].filter((i) => index.ground[i] === actor)
  }
  const position = index.positionOf.get(idOf(ref, 'event'))
  return position === undefined ? [] : [position]
}

function isInside(index: DatasetIndex, { from, until, reached }: Outlook, i: number): boolean {
  const within = at(index.startDay, i) < until && at(index.endDay, i) > from
  return within && (reached === null || at(index.rank, i) <= reached)
}

/** Days between an event and the span; 0 where they meet. */
function distance(index: DatasetIndex, { from, until }: Outlook, i: number): number {
  return Math.max(at(index.startDay, i) - until + 1, from - at(index.endDay, i) + 1, 0)
}
