import { describe, expect, it } from 'vitest'
import { createWhenReader } from '@/dataset/createWhenReader'
import { toPointer } from '@/dataset/issue'
import type { WhenInFile } from '@/dataset/schema/when'
import type { When } from '@/model/time/when'

const UNDATED: WhenInFile = {
  stated: null,
  edtf: null,
  basis: 'none',
  precision: 'undated',
  zone: null,
  venueLocal: null,
  instantWindow: null,
  conflict: null,
  scope: 'article',
  note: null,
}

function read(fields: Partial<WhenInFile>): { readonly when: When; readonly faults: readonly string[] } {
  const faults: string[] = []
  const readWhen = createWhenReader((code, path) => faults.push(`${code} at ${toPointer(path)}`))
  return { when: readWhen({ ...UNDATED, ...fields }, ['when']), faults }
}

describe('a date', () => {
  it.each([
    ['explicit', 'day', '2024-11-15'],
    ['explicit', 'instant', '2024-11-15T14:45:00-05:00'],
    ['explicit', 'month', '2024-11-15~'],
    ['weekday-resolved', 'day', '2024-11-17'],
    ['relative-resolved', 'year', '2025'],
    ['relative-resolved', 'month', '2024-10/2024-11-17'],
    ['caption', 'day', '2024-11-15'],
    ['outside-source', 'day', '2024-11-16'],
    ['none', 'undated', null],
  ] as const)('of basis %s can be known to the %s: %s', (basis, precision, edtf) => {
    expect(read({ basis, precision, edtf }).faults).toEqual([])
  })

  it.each([
    ['none', 'day', '2024-11-15', 'no basis, yet a date'],
    ['none', 'undated', '2024-11-15', 'called undated, yet a date'],
    ['none', 'day', null, 'a precision without a date'],
    ['explicit', 'undated', null, 'a basis without a date'],
    ['explicit', 'undated', '2024-11-15', 'undated with a date'],
    ['explicit', 'day', '2024-11', 'finer than it is written'],
    ['explicit', 'instant', '2024-11-15', 'an instant without a clock time'],
    ['explicit', 'day', '2024-10/2024-11-17', 'finer than its coarser end'],
    ['weekday-resolved', 'month', '2024-11', 'a weekday that gives a month'],
    ['weekday-resolved', 'instant', '2024-11-17T10:00Z', 'a weekday that gives an instant'],
    ['relative-resolved', 'instant', '2024-11-17T10:00Z', '"next week" that gives an instant'],
  ] as const)('of basis %s and precision %s can not be %s: %s', (basis, precision, edtf, _why) => {
    expect(read({ basis, precision, edtf }).faults).toEqual([
      'date.precision-not-supported at /when/precision',
    ])
  })

  it('that can not be read has no days', () => {
    const { when, faults } = read({ basis: 'explicit', precision: 'day', edtf: 'Sunday' })
    expect(when.extent).toBeNull()
    expect(faults).toEqual(['date.invalid at /when/edtf'])
  })

  it('has its day on the calendar of the venue beside it, and neither replaces the other', () => {
    const { when, faults } = read({
      stated: 'Sunday',
      edtf: '2024-11-17',
      basis: 'weekday-resolved',
      precision: 'day',
      venueLocal: { edtf: '2024-11-16', zone: 'America/Lima', basis: 'outside-source', scope: 'outside' },
      instantWindow: ['2024-11-16T15:00:00Z', '2024-11-17T05:00:00Z'],
      conflict: 'day-differs-by-time-zone',
    })
    expect(faults).toEqual([])
    expect(when.stated).toBe('Sunday')
    expect([when.extent?.start, when.venueLocal?.extent.start]).toEqual([20044, 20043])
  })

  it('in a zone that is none is a fault', () => {
    expect(read({ zone: 'Lima' }).faults).toEqual(['date.unknown-zone at /when/zone'])
  })

  it.each([
    [['2024-11-16T15:00', '2024-11-17T05:00Z'], 'date.invalid at /when/instantWindow/0'],
    [['2024-11-16T15:00Z', '2024-11-17T05:00-05:00'], 'date.invalid at /when/instantWindow/1'],
    [['2024-11-17T05:00Z', '2024-11-16T15:00Z'], 'date.reversed at /when/instantWindow'],
  ] as const)('lies between two instants of UTC in their order, not %j', (instantWindow, fault) => {
    expect(read({ instantWindow: [...instantWindow] }).faults).toEqual([fault])
  })

  it('shares its days with every other date of the same text', () => {
    const readWhen = createWhenReader(() => {
      throw new Error('nothing is wrong')
    })
    const [first, second] = ['a', 'b'].map((stated) =>
      readWhen({ ...UNDATED, stated, edtf: '2024-11-15', basis: 'explicit', precision: 'day' }, []),
    )
    expect(first?.extent).toBe(second?.extent)
  })
})
