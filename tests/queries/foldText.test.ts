import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, originOf } from '@/queries/foldText'

const fold = (text: string) => foldText(text).text

describe('foldText', () => {
  it.each([
    ['İSTANBUL', 'istanbul'],
    ['ıstanbul', 'istanbul'],
    ['Istanbul', 'istanbul'],
    ['Seúl', 'seul'],
    ['Sŏk-yŏl', 'sok yol'],
    ['Zelenskyy', 'zelenskyy'],
    ['Володимир Зеленський', 'володимир зеленськии'],
    ['СЕУЛ', 'сеул'],
    ['Ёль', 'ель'],
    ['Straße', 'strasse'],
    ['Wałęsa', 'walesa'],
    ['Ærø', 'aero'],
    ['ΟΔΥΣΣΕΎΣ', 'οδυσσευσ'],
    ['ﬁancé', 'fiance'],
    ['ＪＡＰＡＮ', 'japan'],
    ['石破茂', '石破茂'],
    ['ガザ', 'カサ'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['Kishida–Yoon', 'kishida yoon'],
  ])('reads %s as %s', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it('takes a composed and a decomposed letter for the same', () => {
    expect(fold('Se\u0301oul')).toBe(fold('S\u00e9oul'))
  })

  it('finds a syllable of Hangul that is half typed', () => {
    expect(fold('서울')).toContain(fold('서우'))
  })

  it('is folded once and for all, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('knows for every letter where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text)
        const origin = folded.origin ?? Array.from(text, (_, i) => i)
        expect(origin).toHaveLength(folded.text.length)
        expect([...origin].sort((a, b) => a - b)).toEqual(origin)
      }),
    )
  })
})

describe('originOf', () => {
  const found = (text: string, query: string) => {
    const folded = foldText(text)
    const at = folded.text.indexOf(fold(query))
    return text.slice(...originOf(folded, at, at + fold(query).length))
  }

  it.each([
    ['Yun Sŏk-yŏl', 'sok', 'Sŏk'],
    ['Straße', 'ss', 'ß'],
    ['Se\u0301oul', 'se', 'Se\u0301'],
    ['서울', '서', '서'],
    ['Shigeru Ishiba', 'ish', 'Ish'],
  ])('gives back of %s what %s stands for', (text, query, run) => {
    expect(found(text, query)).toBe(run)
  })
})
