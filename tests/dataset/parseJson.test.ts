import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from '@/dataset/jsonFault'
import { parseJson } from '@/dataset/parseJson'

function faultOf(text: string): unknown {
  const result = parseJson(text)
  return result.ok ? null : result.issues.map(({ code, params }) => ({ code, ...params }))
}

describe('parseJson', () => {
  it('reads JSON, with or without a byte order mark', () => {
    expect(parseJson('{"a": [1]}')).toEqual({ ok: true, json: { a: [1] } })
    expect(parseJson('\uFEFF{"a": [1]}')).toEqual({ ok: true, json: { a: [1] } })
  })

  it.each(['', ' \n\t', '\uFEFF'])('calls %j empty', (text) => {
    expect(faultOf(text)).toEqual([{ code: 'format.empty' }])
  })

  it.each([
    ['a page of HTML', '<!doctype html>', 1, 1],
    ['a comma too many', '{\n  "a": 1,\n}', 3, 1],
    ['a missing comma', '[1 2]', 1, 4],
    ['a key without quotes', '{a: 1}', 1, 2],
    ['a key without a value', '{"a"}', 1, 5],
    ['single quotes', "{'a': 1}", 1, 2],
    ['a comment', '[\n  // one\n  1]', 2, 3],
    ['a number JSON does not know', '[01]', 1, 3],
    ['a word JSON does not know', '[undefined]', 1, 2],
    ['a line break inside a text', '["a\nb"]', 1, 4],
    ['an escape JSON does not know', '["a\\x"]', 1, 4],
    ['something after the end', '{} x', 1, 4],
    ['brackets that cross', '{"a": [1}', 1, 9],
  ])('finds %s', (_, text, line, column) => {
    expect(faultOf(text)).toEqual([{ code: 'format.not-json', line, column, ends: 'no' }])
  })

  it.each([
    ['in an object', '{"a": 1,\n "b": ', 2, 7],
    ['in a list', '[1, 2', 1, 6],
    ['in a text', '{"a": "Lim', 1, 11],
    ['in an escape', '["a\\u00', 1, 8],
    ['in a word', '[tru', 1, 5],
    ['after a sign', '[-', 1, 3],
  ])('says that a file breaks off %s', (_, text, line, column) => {
    expect(faultOf(text)).toEqual([{ code: 'format.not-json', line, column, ends: 'yes' }])
  })
})

/** JSON with a few characters removed, doubled or put in. */
const damaged = fc
  .tuple(
    fc.json({ maxDepth: 3 }),
    fc.nat(),
    fc.constantFrom('', '"', ',', '}', ']', '\\', '1', 'n', ':', '{'),
  )
  .map(([json, place, put]) => {
    const at = place % (json.length + 1)
    return json.slice(0, at) + put + json.slice(put === '' ? at + 1 : at)
  })

describe('findJsonFault', () => {
  it('finds a fault exactly where JSON.parse refuses the text', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string(), fc.json()), (text) => {
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(findJsonFault(text) === null).toBe(isJson)
      }),
      { numRuns: 500 },
    )
  })

  it('calls the end of the text the fault wherever JSON is cut off', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, place) => {
        const cut = json.slice(0, place % json.length)
        // Cut after the point or the "e" of a number, the number ends before it.
        fc.pre(!/\d(?:\.|[eE][+-]?)$/.test(cut))
        const fault = findJsonFault(cut)
        expect(fault === null || fault === cut.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('walks a text of any depth', () => {
    expect(findJsonFault('['.repeat(100_000))).toBe(100_000)
  })
})
