import * as z from 'zod/mini'
import { actor, occupancy } from './actor'
import { claim } from './claim'
import { event, relation } from './event'
import { source } from './evidence'
import { orEmpty } from './fields'
import { absence, meta, story } from './meta'
import { place } from './place'

/** The lists of records of a file, by their top-level key, with what a record of each is. */
export const SECTIONS = {
  sources: source,
  actors: actor,
  occupancies: occupancy,
  places: place,
  events: event,
  relations: relation,
  claims: claim,
  absences: absence,
  stories: story,
} as const

/** The top-level keys that hold records. */
export type SectionName = keyof typeof SECTIONS
/** A record of a section, with every omitted field filled in. */
export type RecordIn<Section extends SectionName> = z.output<(typeof SECTIONS)[Section]>
/** The head of a file with its omitted fields filled in. */
export type MetaInFile = z.output<typeof meta>

/** The whole file, format version 1. */
export const datasetFile = z.strictObject({
  /** For editors: the address of the published schema. */
  $schema: z.optional(z.string()),
  meta,
  sources: orEmpty(source),
  actors: orEmpty(actor),
  occupancies: orEmpty(occupancy),
  places: orEmpty(place),
  events: orEmpty(event),
  relations: orEmpty(relation),
  claims: orEmpty(claim),
  absences: orEmpty(absence),
  stories: orEmpty(story),
})

/** A file as an author writes it: fields with a default may be left out. */
export type DatasetFile = z.input<typeof datasetFile>
