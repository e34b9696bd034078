import { describe, expect, it } from 'vitest'
import { scopeSign, statedText, whenText } from '@/i18n/whenText'
import { aWhen } from '../builders/aWhen'
import { atlantic, lima } from '../builders/lima'

describe('a date in words', () => {
  it.each([
    ['a day', '2024-11-15', '15 Nov 2024'],
    ['a day with its hour', '2024-11-15T14:45Z', '15 Nov 2024'],
    ['a month', '2024-11', 'Nov 2024'],
    ['a year', '2025', '2025'],
    ['a decade', '202X', '2020–2029'],
    ['a season', '2024-22', 'Jun–Aug 2024'],
    ['days of a month', '2024-11-15/2024-11-17', '15–17 Nov 2024'],
    ['days of two months', '2024-11-30/2024-12-02', '30 Nov–2 Dec 2024'],
    ['days from the first of a month into another', '2024-11-01/2024-12-15', '1 Nov–15 Dec 2024'],
    ['days of two years', '2024-12-31/2025-01-01', '31 Dec 2024–1 Jan 2025'],
    ['a whole month by its days', '2024-11-01/2024-11-30', '1–30 Nov 2024'],
    ['months of a year', '2024-10/2024-11', 'Oct–Nov 2024'],
    ['months of two years', '2024-11/2025-02', 'Nov 2024–Feb 2025'],
    ['a month to a day, no finer than the month', '2024-10/2024-11-17', 'Oct–Nov 2024'],
    ['years', '1914/1918', '1914–1918'],
    ['a month to a year, no finer than the year', '2024-10/2025', '2024–2025'],
    ['an open end', '2024-11-15/..', 'from 15 Nov 2024'],
    ['an open end from a month', '2024-10/..', 'from Oct 2024'],
    ['an open end from a year', '1965/..', 'from 1965'],
    ['an unknown end', '2024-10/', 'from Oct 2024'],
    ['an open start', '../2024-11-15', 'until 15 Nov 2024'],
    ['an open start to a month', '../2024-10', 'until Oct 2024'],
    ['an open start to a year', '../1965', 'until 1965'],
    ['an unknown start', '/2024-11-15', 'until 15 Nov 2024'],
    ['one of several days', '[2024-11-15..2024-11-17]', '15–17 Nov 2024'],
    ['a year before our era', '-0043', '44 BC'],
    ['years on both sides', '-0043/0014', '44 BC–14'],
  ])('is, for %s, %s: %s', (_, edtf, text) => {
    expect(whenText(aWhen(edtf))).toBe(text)
  })

  it('is “undated” where there is none, and never a bound or today', () => {
    expect(whenText(aWhen(null))).toBe('undated')
    expect(whenText(aWhen(null, { scope: 'inferred', stated: 'recently' }))).toBe('undated')
  })

  it('carries the sign of what it rests on', () => {
    expect(whenText(aWhen('2024-11-17', { scope: 'inferred' }))).toBe('17 Nov 2024*')
    expect(whenText(aWhen('2024-11-16', { scope: 'outside' }))).toBe('16 Nov 2024†')
    expect(whenText(aWhen('2024-10/..', { scope: 'inferred' }))).toBe('from Oct 2024*')
    expect(['article', 'inferred', 'outside'].map((scope) => scopeSign(scope as 'article'))).toEqual([
      '',
      '*',
      '†',
    ])
  })

  it('is no finer than its author says it is', () => {
    expect(whenText(aWhen('2024-11-15', { precision: 'month' }))).toBe('Nov 2024')
    expect(whenText(aWhen('2024-11-15', { precision: 'year' }))).toBe('2024')
  })
})

describe('a date as stated', () => {
  it('has the stated word before the day it comes to', () => {
    expect(statedText(aWhen('2024-11-17', { stated: 'Sunday', scope: 'inferred' }))).toBe(
      '“Sunday”, 17 Nov 2024*',
    )
    expect(statedText(aWhen('2024-11-16', { stated: 'Saturday', scope: 'outside' }))).toBe(
      '“Saturday”, 16 Nov 2024†',
    )
  })

  it('is the date alone where it is the article’s own, or has no word', () => {
    expect(statedText(aWhen('2024-11-15', { stated: '15 November 2024' }))).toBe('15 Nov 2024')
    expect(statedText(aWhen('2024-11-17', { stated: null, scope: 'inferred' }))).toBe('17 Nov 2024*')
  })

  it('is the word alone where it comes to no day', () => {
    expect(statedText(aWhen(null, { stated: 'recently' }))).toBe('“recently”')
    expect(statedText(aWhen(null, { stated: null }))).toBe('undated')
  })
})

describe('the dates of the published data', () => {
  it.each([
    ['lima-trilateral', '15 Nov 2024'],
    ['lima-bilateral', '17 Nov 2024*'],
    ['earlier-meeting', 'Oct–Nov 2024*'],
    ['anniversary-2025', '2025*'],
    ['missile-concern', 'undated'],
  ])('of %s is %s', (id, text) => {
    const event = [...lima().events.values()].find((each) => String(each.id) === id)
    expect(event && whenText(event.when)).toBe(text)
  })

  it('hold a relation of 1965, worked out, and a post since October', () => {
    const { relations, occupancies } = lima()
    const whens = [...relations.values(), ...occupancies.values()].map(({ when }) => whenText(when))
    expect(whens.filter((text) => text !== 'undated')).toEqual(['1965*', 'from Oct 2024*'])
  })

  it('of the Atlantic hold a meeting of four days', () => {
    expect([...atlantic().events.values()].map(({ when }) => whenText(when))).toContain('9–12 Aug 1941')
  })
})
