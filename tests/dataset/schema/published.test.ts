import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toJsonSchema } from '@/dataset/schema/toJsonSchema'
import { layOutJson } from '@/tools/layOutJson'

const published = readFileSync(
  new URL('../../../public/schema/dataset-1.schema.json', import.meta.url),
  'utf8',
)

describe('the published schema', () => {
  it('is the definition that reads datasets, letter for letter (npm run schema)', () => {
    expect(published).toBe(layOutJson(toJsonSchema()))
  })

  it('tells what each kind of object is', () => {
    const { $defs } = JSON.parse(published) as { $defs: Record<string, { description?: string }> }
    const silent = Object.entries($defs).filter(([, { description }]) => description === undefined)
    expect(silent).toEqual([])
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(['event', 'claim', 'evidence', 'when']))
  })

  it('names every kind of object once, so none is spelled out in place under a made-up name', () => {
    expect(published).not.toContain('__schema')
  })

  it('asks of an event what can not be filled in, and of nothing more', () => {
    const { $defs } = JSON.parse(published) as { $defs: { event: { required: string[] } } }
    expect($defs.event.required).toEqual([
      'id',
      'title',
      'shortTitle',
      'summary',
      'actors',
      'plover',
      'codingConfidence',
      'when',
      'basis',
    ])
  })
})
