import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReader } from '@/dataset/schema/createReader'
import { datasetFile, SECTIONS } from '@/dataset/schema/datasetFile'
import { aDatasetFile, anEventInFile } from '../../builders/aDatasetFile'
import { generateDataset } from '../../builders/generateDataset'

const read = createReader(datasetFile)
const JUNK: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  200,
  true,
  '',
  ' ',
  'x y',
  'Ünïcode',
  [],
  [null],
  {},
  { en: 'x' },
  { toString: 1 },
]

/** A copy with something else, or nothing, at the n-th of all places in the value. */
function damage(value: unknown, place: { left: number }, junk: unknown): unknown {
  place.left -= 1
  if (place.left === 0) return junk
  if (Array.isArray(value)) return value.map((each) => damage(each, place, junk))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, field]) => [key, damage(field, place, junk)] as const)
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined))
}

describe('the happy path of the schema', () => {
  it('accepts what the schema accepts, gives the same, and is unsure of all else', () => {
    const whole = generateDataset({ seed: 5, events: 12, actors: 5, days: 30 })
    fc.assert(
      fc.property(fc.nat({ max: 600 }), fc.constantFrom(...JUNK, undefined), (place, junk) => {
        const input = damage(whole, { left: place + 2 }, junk)
        const judged = datasetFile.safeParse(input)
        expect(read(input)).toEqual(judged.success ? judged.data : null)
      }),
      { numRuns: 400 },
    )
  })

  it('is unsure of a key that is not in the format', () => {
    const readEvent = createReader(SECTIONS.events)
    expect(readEvent({ ...anEventInFile(), colour: 'red' })).toBeNull()
  })

  it('shares with the input what needs no default', () => {
    const event = anEventInFile({ plover: { type: 'CONSULT', mode: null, contexts: [], auxiliary: [] } })
    const output = createReader(SECTIONS.events)(event)
    expect(output?.title).toBe(event.title)
    expect(output?.plover).toBe(event.plover)
  })

  it('leaves the input as it was', () => {
    const file = aDatasetFile()
    read(file)
    expect(file).toEqual(aDatasetFile())
  })
})
