import * as z from 'zod/mini'
import { actor, identifier, occupancy } from './actor'
import { claim } from './claim'
import { datasetFile } from './datasetFile'
import { attribution, event, part, plover, relation } from './event'
import { evidence, segment, source } from './evidence'
import { localText } from './fields'
import { absence, entry, finding, meta, story } from './meta'
import { place } from './place'
import { venueDay, when } from './when'

/** The kinds of object in a file, with what each is: the `$defs` of the published schema. */
const DEFINITIONS = [
  ['meta', meta, 'The head of the file.'],
  ['finding', finding, 'A line of the overview, with what it rests on.'],
  ['entry', entry, 'Where a reader may start: something to select, or playback.'],
  ['text', localText, 'A text by language (BCP 47); English is always there.'],
  ['source', source, 'A publication. It is never an end of a tie.'],
  [
    'segment',
    segment,
    'A part of a source: our one-line digest, or the reason why nothing is taken from it.',
  ],
  [
    'evidence',
    evidence,
    'Where a record stands: offsets in code points, end exclusive, and an anchor of at most five words.',
  ],
  ['actor', actor, 'A state, person, organisation, armed force or group.'],
  ['identifier', identifier, 'An id elsewhere. One that is not verified is kept as such and never linked.'],
  ['occupancy', occupancy, 'A person in a post, dated.'],
  ['place', place, 'A place; lon and lat both or neither.'],
  ['when', when, 'A date: what the source says, what it resolves to (EDTF, or null for undated) and how.'],
  ['venueDay', venueDay, 'The same happening on the calendar of the venue.'],
  ['part', part, 'Someone in an event, and for whom.'],
  ['plover', plover, 'Codes of PLOVER 2.0-draft (5e0c24f).'],
  ['attribution', attribution, 'Who says so: one link of the chain, outermost first.'],
  ['event', event, 'A dated interaction. A meeting has all participants as actors and no recipient.'],
  ['relation', relation, 'A state that lasts. It is not an event.'],
  [
    'claim',
    claim,
    'A proposition, who asserts it and how each party stands to it. Its content is never an event.',
  ],
  ['absence', absence, 'A question a reader will ask and the source does not answer.'],
  ['story', story, 'A tour of views by their addresses.'],
] as const

/**
 * The published JSON Schema (draft 2020-12) of a dataset file, made from the definition that reads it.
 * Unknown keys are allowed, as they are when read (with a warning).
 */
export function toJsonSchema(): Readonly<Record<string, unknown>> {
  const definitions = z.registry<{ id: string; description: string }>()
  for (const [id, schema, description] of DEFINITIONS) definitions.add(schema, { id, description })
  const schema = z.toJSONSchema(datasetFile, {
    io: 'input',
    metadata: definitions,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  const { $schema, ...rest } = schema
  return {
    $schema,
    title: 'Sidelines dataset, version 1',
    description:
      'Who met whom, who said what about whom, and how sure we are: one curated article or reference as a file.',
    ...rest,
  }
}
