import { idOf, kindOf, type Ref } from '@/model/ref'
import type { LabelLine } from '../marks/shape'
import { strongest } from './bodiesOf'
import type { Body, GraphContent } from './graphContent'
import type { GraphNames } from './graphNames'

/** Up to this many actors every one has its name in the picture; beyond, the busiest. */
const ALL_NAMED = 60
const MOST_NAMED = 44
const SPLIT_OVER = 10

const strong = (text: string): LabelLine => ({ text, weight: 'strong', tone: 'ink' })
const muted = (text: string): LabelLine => ({ text, weight: 'plain', tone: 'muted' })

/** The lines of each body's name; a body that is only found by search or table where the picture is full has none. */
export function namesOfBodies(
  content: GraphContent,
  names: GraphNames,
  short: boolean,
): ReadonlyMap<Ref, readonly LabelLine[]> {
  const all = [...content.bodies.values()]
  const named =
    all.length <= ALL_NAMED
      ? all
      : strongest(all, MOST_NAMED, ({ events, kind }) => (kind === 'meeting' ? events * 2 : events))
  return new Map(named.map((body) => [body.ref, linesOf(body, content, names, short)]))
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
      const former = isFormer ? names.formerPost(id) : null
      return [{ text: name, weight: 'plain', tone: 'ink' }, ...(former ? [muted(former)] : [])]
    }
    case 'event': {
      const event = index.dataset.events.get(idOf(ref, 'event'))
      if (!event) return []
      const { title, day } = names.meeting(event)
      if (kind === 'faint-meeting') return split(title).map(muted)
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
