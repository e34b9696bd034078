import type { DatasetFile } from '@/dataset/schema/datasetFile'
import type { Basis } from '@/model/certainty'
import type { PloverType } from '@/model/coding/plover'
import { formatDay } from '@/model/time/day'
import type { Dice } from './createDice'

type EventInFile = Extract<DatasetFile['events'], readonly unknown[]>[number]
type WhenInFile = EventInFile['when']
type PartInFile = EventInFile['actors'][number]

interface Setting {
  readonly dice: Dice
  readonly number: number
  readonly states: readonly string[]
  /** Who may speak for a state. */
  readonly personsOf: ReadonlyMap<string, readonly string[]>
  readonly places: readonly string[]
  /** Epoch days. */
  readonly firstDay: number
  readonly days: number
  readonly segment: string
}

const ACTS: readonly [PloverType, ...PloverType[]] = [
  'AGREE',
  'AGREE',
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'ACCUSE',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'MOBILIZE',
]
const DATED_BASES: readonly [Basis, ...Basis[]] = [
  'stated',
  'stated',
  'stated',
  'said',
  'said',
  'reported',
  'reported',
  'reported-unnamed',
]
const UNDATED: WhenInFile = { basis: 'none', precision: 'undated' }

/** One invented event: three in ten are meetings, one in ten a joint act with a third in view, the rest go one way. */
export function generateEvent(setting: Setting): EventInFile {
  const { dice, number, segment, places } = setting
  const { basis, when } = toTime(setting)
  const isMeeting = dice.chance(0.3)
  const isJoint = !isMeeting && dice.chance(0.15)
  const [first = '', ...others] = dice.some(isMeeting || isJoint ? 2 + dice.below(3) : 2, setting.states)
  const acting = isMeeting ? [first, ...others] : isJoint ? [first, ...others.slice(0, -1)] : [first]
  const recipients = isMeeting ? [] : others.slice(-1)
  const title = isMeeting ? `Meeting ${number}` : `Act ${number}`
  return {
    id: `event-${number}`,
    title: { en: title },
    shortTitle: { en: title },
    summary: {
      en: isMeeting ? `They met, number ${number}.` : `One acted toward another, number ${number}.`,
    },
    actors: acting.map((state) => toPart(state, isMeeting ? 'participant' : 'speaker', setting)),
    recipients: recipients.map((actor) => ({ actor, role: 'subject' })),
    plover: isMeeting
      ? { type: 'CONSULT', mode: acting.length > 2 ? 'multilateral' : 'visit', contexts: ['diplomatic'] }
      : { type: dice.pick(ACTS), contexts: ['diplomatic'] },
    codingConfidence: dice.pick(['high', 'medium', 'low']),
    when,
    place: isMeeting ? (dice.some(1, places)[0] ?? null) : null,
    basis,
    evidence: [{ source: 'report', segment, start: number * 10, end: number * 10 + 7, anchor: 'seven of' }],
  }
}

/** A state speaks for itself, or through a person of its own. */
function toPart(state: string, role: 'participant' | 'speaker', { dice, personsOf }: Setting): PartInFile {
  const [person] = dice.chance(0.5) ? dice.some(1, personsOf.get(state) ?? []) : []
  return person === undefined ? { actor: state, role } : { actor: person, role, represents: state }
}

function toTime({ dice, firstDay, days }: Setting): { readonly basis: Basis; readonly when: WhenInFile } {
  const roll = dice.below(100)
  if (roll < 4) return { basis: 'said', when: UNDATED }
  if (roll < 5) return { basis: 'headline-only', when: UNDATED }
  if (roll < 8)
    return { basis: 'presupposed', when: { edtf: '2023', basis: 'relative-resolved', precision: 'year' } }
  const after = formatDay(firstDay + days + 366).slice(0, 4)
  if (roll < 10)
    return { basis: 'planned', when: { edtf: after, basis: 'relative-resolved', precision: 'year' } }
  const start = firstDay + dice.below(days)
  // Some last several days, but none goes on after the last.
  const end = Math.min(start + (dice.chance(0.1) ? dice.below(4) : 0), firstDay + days - 1)
  const edtf = start === end ? formatDay(start) : `${formatDay(start)}/${formatDay(end)}`
  return { basis: dice.pick(DATED_BASES), when: { stated: edtf, edtf, basis: 'explicit', precision: 'day' } }
}
