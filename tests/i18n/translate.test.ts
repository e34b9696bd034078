import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { en } from '@/i18n/catalogue'
import { localText, t, tDynamic } from '@/i18n/translate'

describe('the words of the interface', () => {
  it('are one and many', () => {
    expect(t('tie.events', { n: 1 })).toBe('1 event')
    expect(t('tie.events', { n: 3 })).toBe('3 events')
    expect(t('tie.events', { n: 0 })).toBe('0 events')
  })

  it('group large numbers', () => {
    expect(t('tie.events', { n: 10_000 })).toBe('10,000 events')
  })

  it('take a name as it is, with whatever it holds', () => {
    expect(t('tie.name', { a: '<b>A</b>', b: '{b}' })).toBe('<b>A</b> and {b}')
  })

  it('are the message itself where nothing is to be filled in', () => {
    expect(t('when.undated')).toBe('undated')
  })

  it('are all messages that can be read', () => {
    const unreadable = Object.entries(en).flatMap(([key, message]) => {
      try {
        void new IntlMessageFormat(message, 'en')
        return []
      } catch (fault) {
        return [`${key}: ${String(fault)}`]
      }
    })
    expect(unreadable).toEqual([])
  })

  it('have one home each: no key is in two areas', () => {
    const files = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>(
      '@/i18n/en/*.ts',
      { eager: true },
    )
    const keys = Object.values(files).flatMap((file) =>
      Object.values(file).flatMap((area) => Object.keys(area)),
    )
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(keys).toHaveLength(Object.keys(en).length)
  })
})

describe('a key put together at run time', () => {
  it('finds its words', () => {
    expect(tDynamic('issue.reference.unknown-actor', { id: 'atlantis' })).toContain('“atlantis”')
    expect(tDynamic('tie.events', { n: 2 })).toBe('2 events')
  })

  it.each(['issue.no-such-code', 'constructor', 'toString', '__proto__', ''])(
    'that is none says so by its name: %j',
    (key) => {
      expect(tDynamic(key)).toBe(key)
    },
  )
})

describe('a text of the dataset', () => {
  it('is in the reader’s language', () => {
    expect(localText({ en: 'Lima', es: 'Ciudad de los Reyes' })).toBe('Lima')
  })
})
