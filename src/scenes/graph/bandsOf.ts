import type { Ref } from '@/model/ref'
import { componentsOf } from './componentsOf'
import { crowdsOf } from './crowdsOf'
import type { GraphContent } from './graphContent'

/** Where a body stands from the top, before any size. */
export interface Band {
  /** Zones follow each other: those who met, each circle of its own; last, those spoken about. */
  readonly zone: number
  /** Grows downward; only order and rough distance within a zone matter. */
  readonly level: number
  /** Stands in a column under its meeting. */
  readonly isCrowd: boolean
}

/** Bands from the top. People stand between the meetings they were at and the states they stand for. */
const LEVEL = {
  venue: 0,
  meeting: 1,
  people: 2.15,
  states: 3.15,
  formerPeople: 3.95,
  spokenOf: 4.8,
  aside: 5.25,
  below: 5.75,
  last: 6.15,
} as const

/** More circles than this share one zone. */
const MOST_CIRCLES = 3

/** In a short frame bands that hardly differ are one. */
const MERGED: ReadonlyMap<number, number> = new Map([
  [LEVEL.formerPeople, LEVEL.states],
  [LEVEL.aside, LEVEL.below],
])

/** Gives each body but the faint meetings, which stand between their people, a zone and a band. Deterministic. */
export function bandsOf(content: GraphContent, isShort = false): ReadonlyMap<Ref, Band> {
  const { bodies, spokes, bars, acts, ties } = content
  const bands = new Map<Ref, Band>()
  const circles = componentsOf(
    spokes.filter(({ role }) => role !== 'earlier-meeting'),
    bars,
  )
  const place = (ref: Ref, level: number, zone: number) => {
    const merged = isShort ? (MERGED.get(level) ?? level) : level
    if (bodies.has(ref) && !bands.has(ref)) bands.set(ref, { zone, level: merged, isCrowd: false })
  }
  const order = [...bodies.keys()]
  const firstMeeting = (circle: readonly Ref[]) =>
    order.findIndex((ref) => bodies.get(ref)?.kind === 'meeting' && circle.includes(ref))
  const met = circles
    .filter((circle) => firstMeeting(circle) >= 0)
    .toSorted((a, b) => firstMeeting(a) - firstMeeting(b))
  const zones = met.length > MOST_CIRCLES ? 1 : met.length
  met.forEach((circle, zone) =>
    placeCircle(content, circle, (ref, level) => place(ref, level, Math.min(zone, zones - 1))),
  )
  const lastZone = zones
  const isFoot = new Set([
    ...acts.filter(({ kind }) => kind === 'act').flatMap(({ feet }) => feet),
    ...ties.flatMap(({ ends }) => ends),
  ])
  const isHead = new Set(acts.filter(({ kind }) => kind === 'act').flatMap(({ heads }) => heads))
  const isClaimed = new Set(acts.filter(({ kind }) => kind === 'claim').flatMap(({ feet }) => feet))
  const inHeadline = new Set(acts.filter(({ kind }) => kind === 'stub').flatMap(({ feet }) => feet))
  for (const { ref, kind } of bodies.values()) {
    if (kind === 'faint-meeting') continue
    if (kind === 'place') place(ref, LEVEL.below, lastZone)
    if (kind !== 'state' && kind !== 'venue') continue
    const acting = isFoot.has(ref) && !isHead.has(ref)
    if (acting && met.length === 0) place(ref, LEVEL.states, lastZone)
    else if (isHead.has(ref) || isClaimed.has(ref) || acting) place(ref, LEVEL.spokenOf, lastZone)
    else place(ref, inHeadline.has(ref) || !isSpokenOf(content, ref) ? LEVEL.aside : LEVEL.last, lastZone)
  }
  for (const { person, state } of bars) {
    const under = bands.get(state)
    if (!under || bands.has(person)) continue
    place(
      person,
      under.zone === lastZone && under.level > LEVEL.states ? under.level + 0.9 : LEVEL.people,
      under.zone,
    )
  }
  for (const { ref, kind } of bodies.values()) if (kind !== 'faint-meeting') place(ref, LEVEL.aside, lastZone)
  for (const ref of crowdsOf(content).keys()) {
    const band = bands.get(ref)
    if (band) bands.set(ref, { ...band, level: LEVEL.people, isCrowd: true })
  }
  return bands
}

function placeCircle(
  { bodies, bars }: GraphContent,
  circle: readonly Ref[],
  place: (ref: Ref, level: number) => void,
): void {
  const former = new Set(bars.filter(({ earlier }) => earlier).map(({ person }) => person))
  const current = new Set(bars.filter(({ earlier }) => !earlier).map(({ person }) => person))
  for (const ref of circle) {
    const kind = bodies.get(ref)?.kind
    if (kind === 'venue') place(ref, LEVEL.venue)
    if (kind === 'meeting') place(ref, LEVEL.meeting)
    if (kind === 'person')
      place(ref, former.has(ref) && !current.has(ref) ? LEVEL.formerPeople : LEVEL.people)
    if (kind === 'state') place(ref, LEVEL.states)
  }
}

const isSpokenOf = ({ acts }: GraphContent, ref: Ref) => acts.some(({ heads }) => heads.includes(ref))
