import { describe, expect, it } from 'vitest'
import { keysIn } from '../../src/tools/messages.mjs'

const KEYS = ['map.note', 'map.note.short', 'issue.bad-date', 'issue.too-long', 'share.copy']

describe('the messages a module names', () => {
  it.each([
    ["t('map.note')", ['map.note']],
    ['t("share.copy"), t(`map.note.short`)', ['map.note.short', 'share.copy']],
    ['tDynamic(`issue.${code}`, params)', ['issue.bad-date', 'issue.too-long']],
    ["const x = 'map.notes'", []],
    ['// map.note is a key', []],
  ])('in %s', (code, keys) => {
    expect(keysIn(code, KEYS)).toEqual(keys)
  })
})
