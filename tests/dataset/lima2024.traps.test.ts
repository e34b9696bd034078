import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/queries/indexDataset'
import { pairsOf } from '@/queries/parts'
import { actor, cites, claim, event, events, ids, known, lima, place, post, relation } from './lima2024'

const index = indexDataset(lima)
const citing = (segment: string) => ids(events.filter((each) => cites(each, segment)))
const actingIn = (id: string) => event(id).actors.map(({ actor: who, represents }) => [who, represents])
const toward = (id: string) => event(id).recipients.map(({ actor: who }) => who)

describe('the Kursk claim', () => {
  const kursk = claim('kursk-deployment')

  it('is asserted by the United States, South Korea and Ukraine, and not by Japan', () => {
    expect(kursk.asserters).toEqual(['united-states', 'south-korea', 'ukraine'])
  })

  it('had not been confirmed by North Korea, while Japan and Russia make no statement', () => {
    expect(kursk.responses.map(({ by, stance }) => [by, stance])).toEqual([
      ['north-korea', 'not-confirmed'],
      ['japan', 'no-statement'],
      ['russia', 'no-statement'],
    ])
  })

  it('is about troops that are given no sender and no present position', () => {
    const [troops, ...others] = kursk.content.actors
    expect(others).toEqual([])
    expect(troops).toMatchObject({ actor: 'north-korean-troops', role: 'subject', represents: null })
    expect(kursk.content.recipients.map(({ actor: who }) => who)).toEqual(['ukrainian-forces'])
  })

  it('has no day, and neither has its telling', () => {
    expect([kursk.content.when.edtf, event('deployment-told').when.edtf]).toEqual([null, null])
  })

  it('is told in an event of three states, each for itself, at no meeting', () => {
    expect(kursk.toldBy).toBe('deployment-told')
    expect(actingIn('deployment-told')).toEqual([
      ['united-states', null],
      ['south-korea', null],
      ['ukraine', null],
    ])
    expect(event('deployment-told').partOf).toBeNull()
  })

  it('is about a name: no pin, no country, no city’s number', () => {
    expect(place('kursk')).toMatchObject({ precision: 'name-only', country: null, geonames: null })
    expect(events.filter((each) => each.place === 'kursk')).toEqual([])
  })

  it('ties North Korea and Ukraine by its telling alone', () => {
    const between = events.filter((each) =>
      pairsOf(each).some(([a, b]) => a === 'north-korea' && b === 'ukraine'),
    )
    expect(ids(between)).toEqual(['deployment-told'])
  })

  it('adds no deployment to the events', () => {
    expect(events.filter(({ plover }) => plover.type === 'MOBILIZE' || plover.type === 'ASSAULT')).toEqual([])
  })
})

describe('the alleged decision on the war', () => {
  const decision = claim('war-expansion-decision')

  it('is asserted by nobody; alleged is the article’s own word', () => {
    expect(decision).toMatchObject({ basis: 'alleged', asserters: [] })
    expect(decision.attribution.map(({ agent }) => agent)).toEqual([null])
  })

  it('is condemned by the three leaders’ states; of those it is about there is no statement', () => {
    expect(decision.responses.map(({ by, stance }) => `${by} ${stance}`)).toEqual([
      'united-states condemned',
      'japan condemned',
      'south-korea condemned',
      'north-korea no-statement',
      'russia no-statement',
      'ukraine no-statement',
    ])
  })

  it('is one decision of both only by a reading, and says so', () => {
    expect(decision.alternatives.map(({ en }) => en)).toContainEqual(expect.stringMatching(/both .*reading/))
  })

  it('is called alleged where its condemnation is told', () => {
    const { title, shortTitle, summary } = event('condemnation')
    for (const text of [title, shortTitle, summary]) expect(text.en).toMatch(/alleged/)
  })
})

describe('dates', () => {
  it('has November 2024 for its axis', () => {
    expect(lima.meta.axis).toEqual(['2024-11'])
  })

  it('counts six dated events: three on Friday the 15th, then three on Sunday the 17th', () => {
    const dated = [...index.byTime].map((position) => known(events[position], `event ${position}`))
    expect(dated.map(({ id, when }) => `${id} ${when.edtf} ${when.scope}`)).toEqual([
      'lima-trilateral 2024-11-15 article',
      'secretariat 2024-11-15 article',
      'condemnation 2024-11-15 article',
      'lima-bilateral 2024-11-17 inferred',
      'security-agreement 2024-11-17 inferred',
      'closer-ties 2024-11-17 inferred',
    ])
  })

  it('keeps the word “Sunday”, the day it resolves to, the venue’s own day and that they differ', () => {
    expect(event('lima-bilateral').when).toMatchObject({
      stated: 'Sunday',
      edtf: '2024-11-17',
      basis: 'weekday-resolved',
      venueLocal: { edtf: '2024-11-16', zone: 'America/Lima', basis: 'outside-source', scope: 'outside' },
      instantWindow: ['2024-11-16T15:00:00Z', '2024-11-17T05:00:00Z'],
      conflict: 'day-differs-by-time-zone',
    })
  })

  it('puts the bilateral after 15 November on either clock', () => {
    const trilateral = event('lima-trilateral').when.extent?.end ?? Infinity
    const { extent, venueLocal } = event('lima-bilateral').when
    expect(extent?.start).toBeGreaterThanOrEqual(trilateral)
    expect(venueLocal?.extent.start).toBeGreaterThanOrEqual(trilateral)
  })

  it('takes nothing from outside the article but the venue’s day of the bilateral', () => {
    const outside = events.filter(
      ({ when }) => when.scope === 'outside' || when.venueLocal?.scope === 'outside',
    )
    expect(ids(outside)).toEqual(['lima-bilateral'])
  })

  it('gives no date to what only a headline says', () => {
    const headlines = events.filter(({ basis }) => basis === 'headline-only')
    expect(headlines.map(({ id, when, place: where, partOf }) => [id, when.edtf, where, partOf])).toEqual([
      ['china-south-korea-push', null, null, null],
      ['china-us-transition', null, null, null],
    ])
  })

  it('marks 2025, 1965 and the year of October as worked out', () => {
    const whens = [
      event('anniversary-2025').when,
      relation('normalisation').when,
      post('ishiba-prime-minister').when,
      event('earlier-meeting').when,
    ]
    expect(whens.map(({ edtf, scope }) => `${edtf} ${scope}`)).toEqual([
      '2025 inferred',
      '1965 inferred',
      '2024-10/.. inferred',
      '2024-10/2024-11-17 inferred',
    ])
  })

  it('plans the secretariat for no date', () => {
    expect(event('secretariat').plan?.when).toMatchObject({ edtf: null, precision: 'undated' })
  })
})

describe('who takes part in what', () => {
  it('leaves the US outside the agreement of the two, as the partner they intend', () => {
    expect(event('security-agreement').actors.find(({ actor: who }) => who === 'united-states')?.role).toBe(
      'absent-partner',
    )
    expect(pairsOf(event('security-agreement'))).toEqual([['japan', 'south-korea']])
  })

  it('has the concern voiced by the two at no meeting, toward North Korea alone', () => {
    expect(actingIn('missile-concern')).toEqual([
      ['yoon-suk-yeol', 'south-korea'],
      ['shigeru-ishiba', 'japan'],
    ])
    expect(toward('missile-concern')).toEqual(['north-korea'])
    expect(event('missile-concern')).toMatchObject({ partOf: null, place: null, when: { edtf: null } })
  })

  it('has the decision condemned toward North Korea and Russia, at the three-way meeting', () => {
    expect(toward('condemnation')).toEqual(['north-korea', 'russia'])
    expect(event('condemnation').partOf).toBe('lima-trilateral')
  })

  it('gives meetings participants and no recipient', () => {
    const meetings = events.filter(({ plover }) => plover.type === 'CONSULT')
    expect(meetings.map(({ id, actors, recipients }) => [id, actors.length, recipients.length])).toEqual([
      ['earlier-meeting', 2, 0],
      ['lima-trilateral', 3, 0],
      ['lima-bilateral', 2, 0],
    ])
  })

  it('has one meeting behind the standfirst and the second paragraph, another behind the caption', () => {
    const meetings = new Set(['lima-trilateral', 'lima-bilateral'])
    expect(
      ['S1', 'P2', 'C1', 'P7'].map((segment) => citing(segment).filter((id) => meetings.has(id))),
    ).toEqual([['lima-bilateral'], ['lima-bilateral'], ['lima-trilateral'], ['lima-trilateral']])
  })

  it('has both meetings in Lima, Peru, and nothing at any other capital', () => {
    expect(new Set(events.flatMap((each) => each.place ?? []))).toEqual(new Set(['lima']))
    expect(place('lima').country).toBe('peru')
  })

  it('ties the three-way meeting to Lima and not to APEC', () => {
    expect(cites(actor('apec'), 'C1') || cites(actor('apec'), 'P7')).toBe(false)
    expect(event('lima-trilateral').summary.en).toMatch(/does not tie this meeting to the APEC summit/)
  })

  it('has the wish to keep the thaw from Ishiba alone, and the thaw as background', () => {
    expect(actingIn('keep-the-thaw')).toEqual([['shigeru-ishiba', 'japan']])
    expect(event('keep-the-thaw').basis).toBe('said')
    expect(relation('thaw').basis).toBe('presupposed')
  })
})

describe('who says so', () => {
  it('is Kyodo News for the second paragraph and for nothing else', () => {
    const reported = events.filter(({ attribution }) =>
      attribution.some(({ agent }) => agent === 'kyodo-news'),
    )
    expect(ids(reported)).toEqual(['lima-bilateral', 'security-agreement'])
    expect(reported.every((each) => cites(each, 'P2'))).toBe(true)
  })

  it('is local media without a name for the concern', () => {
    expect(event('missile-concern').basis).toBe('reported-unnamed')
    expect(event('missile-concern').attribution.map(({ agent }) => agent)).toEqual([null, null])
  })

  it('is never AP, which is credited with a photo', () => {
    expect(
      events.flatMap(({ attribution }) => attribution).filter(({ agent }) => agent === 'associated-press'),
    ).toEqual([])
    expect(actor('associated-press').evidence.map(({ segment }) => segment)).toEqual(['C1'])
  })
})

describe('posts', () => {
  it('are dated holdings of persons: two of Japan’s prime ministers, two presidents', () => {
    const posts = [...lima.occupancies.values()].map(({ holder, post: name, of, status }) =>
      [holder, name?.en ?? 'no post', of, status].join(', '),
    )
    expect(posts).toEqual([
      'shigeru-ishiba, prime minister, japan, current',
      'fumio-kishida, prime minister, japan, earlier',
      'yoon-suk-yeol, president, south-korea, current',
      'joe-biden, president, united-states, current',
      'xi-jinping, no post, china, current',
    ])
  })

  it('are not given to Xi, whom the article only names', () => {
    expect(post('xi-for-china')).toMatchObject({ post: null, scope: 'inferred' })
    const parts = events.flatMap(({ actors }) => actors.filter(({ actor: who }) => who === 'xi-jinping'))
    expect(parts.map(({ representsScope }) => representsScope)).toEqual(['inferred', 'inferred'])
  })

  it('find one Ishiba for Premier and Prime Minister, and one Yoon for “Suk Yeol”', () => {
    expect(actor('shigeru-ishiba').aliases).toEqual(
      expect.arrayContaining(['Premier Ishiba', 'Prime Minister Ishiba', 'Ishiba Shigeru']),
    )
    expect(actor('yoon-suk-yeol').aliases).toEqual(expect.arrayContaining(['Suk Yeol', 'Yun']))
  })
})

describe('identifiers', () => {
  it('are verified against something, or kept as unverified', () => {
    const all = [...lima.actors.values()].flatMap((each) => each.identifiers)
    expect(all.filter(({ verified, checkedAgainst }) => verified !== (checkedAgainst !== null))).toEqual([])
  })

  it('leave out what nobody could verify: Yoon and Kyodo News have none', () => {
    expect([actor('yoon-suk-yeol').identifiers, actor('kyodo-news').identifiers]).toEqual([[], []])
  })
})
