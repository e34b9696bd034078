import { idOf, kindOf, type Ref } from '@/model/ref'
import { strongest } from '@/queries/strongest'
import type { LabelLine } from '../marks/shape'
import type { Body, GraphContent } from './graphContent'
import type { GraphNames } from './graphNames'

/** Up to this many actors every one has its name in the picture; beyond, the busiest. */
const ALL_NAMED = 60
const MOST_NAMED = 44
/** Up to so many meetings each has its name and day, then its name; beyond, its number only. */
const MEETINGS_WITH_DAY = 8
const MEETINGS_WITH_NAME = 16
const SPLIT_OVER = 10

const strong = (text: string): LabelLine => ({ text, weight: 'strong', tone: 'ink' })
const muted = (text: string): LabelLine => ({ text, weight: 'plain', tone: 'muted' })
const isMeeting = ({ kind }: Body) => kind === 'meeting' || kind === 'faint-meeting'

/** The lines of each body's name; a body that only its tooltip, search or the table names has none. */
export function namesOfBodies(
  content: GraphContent,
  names: GraphNames,
  short: boolean,
): ReadonlyMap<Ref, readonly LabelLine[]> {
  const all = [...content.bodies.values()]
  const meetings = all.filter(isMeeting)
  const others = all.filter((body) => !isMeeting(body))
  const named = others.length <= ALL_NAMED ? others : strongest(others, MOST_NAMED, ({ events }) => events)
  const shown = [...named, ...(meetings.length <= MEETINGS_WITH_NAME ? meetings : [])]
  const most = meetings.length <= MEETINGS_WITH_DAY && !short ? Infinity : 1
  return new Map(
    shown.map((body) => {
      const lines = linesOf(body, content, names, short)
      return [body.ref, body.kind === 'meeting' ? lines.slice(0, most) : lines]
    }),
  )
}

/** The name of one body as it stands where there is room: what a selection shows even in a full picture. */
export function nameOfBody(body: Body, content: GraphContent, names: GraphNames): readonly LabelLine[] {
  return linesOf(body, content, names, false)
}

function linesOf(
  { ref, kind }: Body,
  { index, bars }: GraphContent,
  names: GraphNames,
  short: boolean,
): readonly LabelLine[] {
  switch (kindOf(ref)) {
    case 'actor': {
      const id = idOf(ref, 'actor')
      const name = names.actor(id, short)
      if (kind !== 'person') return [strong(name)]
      const isFormer = bars.some(({ person, earlier }) => person === ref && earlier)
      const former = isFormer && !short ? names.formerPost(id) : null
      return [{ text: name, weight: 'plain', tone: 'ink' }, ...(former ? [muted(former)] : [])]
    }
    case 'event': {
      const event = index.dataset.events.get(idOf(ref, 'event'))
      if (!event) return []
      const { title, day } = names.meeting(event)
      if (kind === 'faint-meeting') return short ? [] : split(title).map(muted)
      return [strong(title), ...(day ? [muted(day)] : [])]
    }
    case 'place':
      return [
        kind === 'venue' ? strong(names.place(idOf(ref, 'place'))) : muted(names.place(idOf(ref, 'place'))),
      ]
    case 'tie':
    case 'claim':
    case 'relation':
    case 'occupancy':
    case 'segment':
      return []
  }
}

/** Two lines of about the same length, broken at a space. */
function split(text: string): readonly string[] {
  const words = text.split(' ')
  if (text.length <= SPLIT_OVER || words.length < 2) return [text]
  const lengths = words.map((_, i) =>
    Math.max(words.slice(0, i).join(' ').length, words.slice(i).join(' ').length),
  )
  const at = lengths.indexOf(Math.min(...lengths.slice(1)), 1)
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')]
}
