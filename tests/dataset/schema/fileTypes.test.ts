import { describe, expectTypeOf, it } from 'vitest'
import type { MetaInFile, RecordIn } from '@/dataset/schema/datasetFile'
import type { Actor, Occupancy } from '@/model/actor'
import type { Claim } from '@/model/claim'
import type { Absence, Meta } from '@/model/dataset'
import type { Event, Relation } from '@/model/event'
import type { Source } from '@/model/evidence'
import type { LonLat } from '@/model/lonLat'
import type { Place } from '@/model/place'
import type { VenueDay, When } from '@/model/time/when'

type Readonlys<Type> = Type extends string | number | boolean | null
  ? Type
  : { readonly [Key in keyof Type]: Readonlys<Type[Key]> }

/** The model's type as a file has it: dates without the days that are computed from them. */
type InFile<Type> = Type extends string | number | boolean | null
  ? Type
  : Type extends When
    ? { readonly [Key in Exclude<keyof When, 'extent'>]: InFile<When[Key]> }
    : Type extends VenueDay
      ? Omit<VenueDay, 'extent'>
      : { readonly [Key in keyof Type]: InFile<Type[Key]> }

/** Both ways: what a file gives is what the model has, and the model has nothing a file can't give. */
type AreOne<InModel, Written> = [InFile<InModel>, Readonlys<Written>] extends [
  Readonlys<Written>,
  InFile<InModel>,
]
  ? true
  : false

describe('a record of a file, with its omitted fields filled in, is the record of the model', () => {
  it('for the head of the file, but that a file can have one format and version only', () => {
    type Head<Type> = Omit<Type, 'format' | 'version'>
    expectTypeOf<AreOne<Head<Meta>, Head<MetaInFile>>>().toEqualTypeOf<true>()
  })

  it('for sources and their segments', () => {
    expectTypeOf<AreOne<Source, RecordIn<'sources'>>>().toEqualTypeOf<true>()
  })

  it('for occupancies', () => {
    expectTypeOf<AreOne<Occupancy, RecordIn<'occupancies'>>>().toEqualTypeOf<true>()
  })

  it('for events', () => {
    expectTypeOf<AreOne<Event, RecordIn<'events'>>>().toEqualTypeOf<true>()
  })

  it('for relations', () => {
    expectTypeOf<AreOne<Relation, RecordIn<'relations'>>>().toEqualTypeOf<true>()
  })

  it('for claims', () => {
    expectTypeOf<AreOne<Claim, RecordIn<'claims'>>>().toEqualTypeOf<true>()
  })

  it('for absences', () => {
    expectTypeOf<AreOne<Absence, RecordIn<'absences'>>>().toEqualTypeOf<true>()
  })

  it('for actors, but that a file may leave it open whether one is drawn', () => {
    type Settled = Omit<RecordIn<'actors'>, 'drawn'> & { drawn: boolean }
    expectTypeOf<AreOne<Actor, Settled>>().toEqualTypeOf<true>()
  })

  it('for places, but that a file gives a position as two fields', () => {
    type Placed = Omit<RecordIn<'places'>, 'lon' | 'lat'> & { at: LonLat | null }
    expectTypeOf<AreOne<Place, Placed>>().toEqualTypeOf<true>()
  })

  it('and notices a field that one side lacks', () => {
    expectTypeOf<AreOne<Absence, Omit<RecordIn<'absences'>, 'question'>>>().toEqualTypeOf<false>()
  })
})
