import type { Actor, ActorKind } from '@/model/actor'
import type { ActorId, PlaceId } from '@/model/ids'
import { aText, toName } from './aText'
import { capitalOf, toId } from './capitals'

type ActorFields = Partial<Omit<Actor, 'id' | 'kind' | 'name' | 'anchor' | 'of'>> & {
  readonly name?: string
  readonly anchor?: string | null
  readonly of?: string | null
}

/** An actor of any kind, named after its id. */
export function anActor(kind: ActorKind, id: string, fields: ActorFields = {}): Actor {
  const { name = toName(id), anchor = null, of = null, ...rest } = fields
  return {
    id: id as ActorId,
    kind,
    name: aText(name),
    shortName: null,
    initials: null,
    aliases: [],
    iso3: null,
    identifiers: [],
    anchor: anchor as PlaceId | null,
    of: of as ActorId | null,
    drawn: kind === 'state' || kind === 'person' || kind === 'group',
    note: null,
    evidence: [],
    scope: 'article',
    ...rest,
  }
}

/** A state; one of today's has its capital as anchor (`aDataset` adds the place), an invented one has none. */
export function aState(id: string, fields: ActorFields = {}): Actor {
  const capital = capitalOf(id)
  const known =
    capital === null ? {} : { name: capital.name, iso3: capital.iso3, anchor: toId(capital.capital) }
  return anActor('state', id, { ...known, ...fields })
}

/** A person with initials from the name. */
export function aPerson(id: string, fields: ActorFields = {}): Actor {
  const words = (fields.name ?? toName(id)).split(' ')
  const initials = [words.at(0), words.at(-1)].map((word) => word?.charAt(0) ?? '').join('')
  return anActor('person', id, { initials, ...fields })
}
