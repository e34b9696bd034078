import { describe, expect, it } from 'vitest'
import { isFatal } from '@/dataset/issue'
import { parseDataset } from '@/dataset/parseDataset'
import type { ActorId, EventId, PlaceId, SegmentId } from '@/model/ids'
import { aClaimInFile, aDatasetFile, anEventInFile } from '../builders/aDatasetFile'
import { generateDataset } from '../builders/generateDataset'

/** What is wrong with a file, as "code at pointer". */
function faultsOf(file: unknown): readonly string[] {
  return parseDataset(file).issues.map(({ code, path }) => `${code} at ${path}`)
}

describe('parseDataset', () => {
  it('reads a file without a fault', () => {
    const { dataset, issues } = parseDataset(aDatasetFile())
    expect(issues).toEqual([])
    expect([...(dataset?.events.keys() ?? [])]).toEqual(['meeting'])
  })

  it('fills in what may be omitted', () => {
    const event = parseDataset(aDatasetFile()).dataset?.events.get('meeting' as EventId)
    expect(event).toMatchObject({
      recipients: [],
      plan: null,
      partOf: null,
      scope: 'article',
      attribution: [],
    })
    expect(event?.actors[0]).toMatchObject({ represents: null, representsScope: 'article' })
    expect(event?.crosswalk).toEqual({ cameo: null, goldstein: null })
  })

  it('draws states and persons unless told otherwise, and no organisations', () => {
    const actors = [...(parseDataset(aDatasetFile()).dataset?.actors.values() ?? [])]
    expect(actors.filter(({ drawn }) => drawn).map(({ id }) => id)).toEqual([
      'japan',
      'south-korea',
      'first-leader',
      'second-leader',
    ])
  })

  it('turns an EDTF into half-open days', () => {
    const event = parseDataset(aDatasetFile()).dataset?.events.get('meeting' as EventId)
    expect(event?.when.extent).toEqual({ start: 20042, end: 20043 })
  })

  it('leaves an undated record without days', () => {
    const claims = [...(parseDataset(aDatasetFile()).dataset?.claims.values() ?? [])]
    expect(claims[0]?.content.when.extent).toBeNull()
  })

  it('puts longitude before latitude', () => {
    expect(parseDataset(aDatasetFile()).dataset?.places.get('tokyo' as PlaceId)?.at).toEqual([139.69, 35.69])
  })

  it('knows a place without a position', () => {
    const file = aDatasetFile({ places: [{ id: 'tokyo', name: { en: 'Tokyo' }, precision: 'name-only' }] })
    expect(parseDataset(file).dataset?.places.get('tokyo' as PlaceId)?.at).toBeNull()
  })

  it('lists the segments of all sources', () => {
    expect(parseDataset(aDatasetFile()).dataset?.segments.get('P1' as SegmentId)?.kind).toBe('paragraph')
  })

  it('keeps the order of the author', () => {
    const file = aDatasetFile({ events: ['c', 'a', 'b'].map((id) => anEventInFile({ id })) })
    expect([...(parseDataset(file).dataset?.events.keys() ?? [])]).toEqual(['c', 'a', 'b'])
  })

  it('allows a file to name its schema', () => {
    expect(faultsOf({ $schema: 'schema/dataset-1.schema.json', ...aDatasetFile() })).toEqual([])
  })

  it('leaves the file as it was', () => {
    const file = aDatasetFile()
    parseDataset(file)
    expect(file).toEqual(aDatasetFile())
  })
})

describe('a file with faults', () => {
  it('is told all of them at once, whatever their kind', () => {
    const { title: _, ...untitled } = anEventInFile({ id: 'untitled' })
    const file = {
      ...aDatasetFile(),
      events: [
        untitled,
        anEventInFile({ place: 'edo', evidence: [] }),
        anEventInFile({ id: 'other', when: { edtf: '2024-02-30', basis: 'explicit', precision: 'day' } }),
      ],
      colours: {},
    }
    expect(faultsOf(file)).toEqual([
      'format.unknown-key at /colours',
      'format.missing at /events/0/title',
      'date.invalid at /events/2/when/edtf',
      'reference.unknown-place at /events/1/place',
      'evidence.missing at /events/1/evidence',
    ])
  })

  it('is not told that a record is missing which is there but unreadable', () => {
    const file = {
      ...aDatasetFile(),
      actors: [
        { id: 'japan', kind: 'empire' },
        { id: 'south-korea', kind: 'state', name: { en: 'South Korea' } },
      ],
    }
    expect(faultsOf(file)).toEqual([
      'format.unknown-value at /actors/0/kind',
      'format.missing at /actors/0/name',
    ])
  })

  it('is told of a section that is no list', () => {
    expect(faultsOf({ ...aDatasetFile(), relations: {} })).toEqual(['format.wrong-type at /relations'])
  })

  it('is told of a record that is no object', () => {
    expect(faultsOf({ ...aDatasetFile(), relations: [7] })).toEqual(['format.wrong-type at /relations/0'])
  })

  it('is pointed to a key with a slash or a tilde as RFC 6901 asks', () => {
    const file = aDatasetFile({
      events: [{ ...anEventInFile(), 'a/b~c': 1 } as ReturnType<typeof anEventInFile>],
    })
    expect(faultsOf(file)).toEqual(['format.unknown-key at /events/0/a~1b~0c'])
  })

  it('is told where a doubled id stands first', () => {
    const { issues } = parseDataset(aDatasetFile({ events: [anEventInFile(), anEventInFile()] }))
    expect(issues).toMatchObject([{ path: '/events/1/id', params: { id: 'meeting', first: '/events/0' } }])
  })

  it('is told of a segment id that two sources share', () => {
    const file = aDatasetFile()
    const sources = [
      ...(file.sources ?? []),
      ...(file.sources ?? []).map((source) => ({ ...source, id: 'other' })),
    ]
    expect(faultsOf({ ...file, sources })).toEqual(['reference.duplicate-id at /sources/1/segments/0/id'])
  })

  it.each([
    ['go back in time', '2024-10'],
    ['stand still', '2024-11'],
  ])('is told of months of the axis that %s', (_, second) => {
    const { meta, ...sections } = aDatasetFile()
    const file = { ...sections, meta: { ...meta, axis: ['2024-11', second] } }
    expect(faultsOf(file)).toEqual(['date.reversed at /meta/axis/1'])
  })
})

describe('a file', () => {
  it.each([
    ['not an object', [1, 2]],
    ['nothing', null],
    ['a text', 'dataset'],
    ['of another format', { type: 'FeatureCollection', features: [] }],
    ['of a newer version', { meta: { format: 'sidelines-dataset', version: 99 }, spheres: [] }],
  ])('can not be shown when it is %s, and only that is said', (_, file) => {
    const { dataset, issues } = parseDataset(file)
    expect(dataset).toBeNull()
    expect(issues).toHaveLength(1)
  })

  it('can not be shown when an id names nothing', () => {
    expect(parseDataset(aDatasetFile({ events: [anEventInFile({ place: 'edo' })] })).dataset).toBeNull()
  })

  it('is shown when only curation is at fault, and the faults are told', () => {
    const { dataset, issues } = parseDataset(aDatasetFile({ events: [anEventInFile({ evidence: [] })] }))
    expect(dataset?.events.size).toBe(1)
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['evidence.missing', 'error']])
  })

  it('is shown without the keys that nobody knows', () => {
    const extra = {
      ...anEventInFile(),
      colour: 'red',
      evidence: [{ source: 'report', segment: 'P1', page: 3 }],
    }
    const { dataset, issues } = parseDataset({ ...aDatasetFile(), events: [extra] })
    expect(issues.map(({ path, severity }) => [path, severity])).toEqual([
      ['/events/0/evidence/0/page', 'warning'],
      ['/events/0/colour', 'warning'],
    ])
    expect(dataset).toEqual(parseDataset(aDatasetFile()).dataset)
  })

  it('can not be shown exactly when an issue is fatal', () => {
    const { dataset, issues } = parseDataset(aDatasetFile({ claims: [aClaimInFile({ toldBy: 'telling' })] }))
    expect([dataset, issues.some(isFatal)]).toEqual([null, true])
  })
})

describe('a generated dataset', () => {
  it('has no fault', () => {
    expect(faultsOf(generateDataset({ seed: 3, events: 500, actors: 230, days: 60 }))).toEqual([])
  })

  it('is the same for the same seed, and another for another', () => {
    const size = { events: 20, actors: 6, days: 30 }
    expect(generateDataset({ seed: 1, ...size })).toEqual(generateDataset({ seed: 1, ...size }))
    expect(generateDataset({ seed: 1, ...size })).not.toEqual(generateDataset({ seed: 2, ...size }))
  })

  it('has all actors asked for: states first, then persons who speak for them', () => {
    const { dataset } = parseDataset(generateDataset({ seed: 3, events: 300, actors: 230, days: 60 }))
    expect(dataset?.actors.size).toBe(230)
    const spokenFor = [...(dataset?.events.values() ?? [])].flatMap(({ actors }) =>
      actors.filter(({ represents }) => represents),
    )
    expect(spokenFor.length).toBeGreaterThan(0)
    expect(dataset?.actors.get('person-1' as ActorId)?.kind).toBe('person')
  })
})
