import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutJson } from '@/tools/layOutJson'

describe('JSON, laid out', () => {
  it('has short lists of plain values on one line and all else broken', () => {
    expect(layOutJson({ a: [1, 'b', null], c: { d: [] }, e: [{}] })).toBe(
      [
        '{',
        '  "a": [1, "b", null],',
        '  "c": {',
        '    "d": []',
        '  },',
        '  "e": [',
        '    {}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('breaks a list that would not fit into 110 characters', () => {
    const line = layOutJson({ a: ['x'.repeat(50), 'y'.repeat(60)] })
    expect(line.split('\n').every((each) => each.length <= 110)).toBe(true)
  })

  it('is the same JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(layOutJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
