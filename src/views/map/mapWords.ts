import { signedDay } from '@/i18n/signedDay'
import { localText, t } from '@/i18n/translate'
import { whenText } from '@/i18n/whenText'
import { idOf, kindOf, type Ref } from '@/model/ref'
import type { DatasetIndex } from '@/queries/indexDataset'
import { isWorkedOut } from '@/queries/isWorkedOut'
import { isMeeting } from '@/queries/parts'
import type { MapNames } from '@/scenes/map/mapNames'
import type { Inset } from '@/scenes/map/mapPlan'
import { actorName, earlierPost, nameOf, recordName, shortActorName } from '@/views/shared/namesOf'

/** The words of a dataset's map. */
export function mapWords(index: DatasetIndex): MapNames {
  const { dataset } = index
  const placeName = (id: Parameters<MapNames['place']>[0]) =>
    localText(dataset.places.get(id)?.name ?? { en: id })
  const meetingsAt = (id: Parameters<MapNames['place']>[0]) =>
    (index.eventsAt.get(id) ?? [])
      .flatMap((i) => index.events[i] ?? [])
      .filter((event) => isMeeting(event) && event.basis !== 'presupposed')
  const placeNote = (id: Parameters<MapNames['place']>[0]) => {
    const place = dataset.places.get(id)
    if (place?.precision === 'name-only') {
      const isClaimed = [...dataset.claims.values()].some(({ content }) => content.place === id)
      const nameOnly = t('details.precision.name-only')
      return isClaimed ? `${nameOnly}; ${t('basis.claimed-by')}` : nameOnly
    }
    const meetings = meetingsAt(id)
    if (meetings.length === 0) return ''
    const [only] = meetings
    const count = t('map.meetings', { n: meetings.length })
    return only && meetings.length === 1 ? `${count}, ${whenText(only.when)}` : count
  }
  return {
    actor: (id, short) => (short ? shortActorName(index, id) : actorName(index, id)),
    place: placeName,
    placeNote,
    meetings: (n) => t('map.meetings', { n }),
    day: (epochDay) => signedDay(epochDay, 'dayMonth', isWorkedOut(index, epochDay)),
    toward: (id) => t('map.toward', { place: placeName(id) }),
    saysSo: t('map.saysSo'),
    hadNotConfirmed: t('map.hadNotConfirmed'),
    hit: (ref) => hitWords(index, ref, placeNote),
  }
}

function hitWords(index: DatasetIndex, ref: Ref, placeNote: MapNames['placeNote']) {
  const { dataset } = index
  const hint = t('word.clickForDetails')
  switch (kindOf(ref)) {
    case 'event': {
      const event = dataset.events.get(idOf(ref, 'event'))
      return {
        name: event ? recordName(index, event) : nameOf(index, ref),
        notes: event ? [localText(event.summary), hint] : [hint],
      }
    }
    case 'claim': {
      const claim = dataset.claims.get(idOf(ref, 'claim'))
      return {
        name: claim ? recordName(index, claim) : nameOf(index, ref),
        notes: claim ? [localText(claim.summary), hint] : [hint],
      }
    }
    case 'relation': {
      const relation = dataset.relations.get(idOf(ref, 'relation'))
      return { name: relation ? recordName(index, relation) : nameOf(index, ref), notes: [hint] }
    }
    case 'place': {
      const note = placeNote(idOf(ref, 'place'))
      const isNameOnly = dataset.places.get(idOf(ref, 'place'))?.precision === 'name-only'
      return {
        name: [nameOf(index, ref), note].filter(Boolean).join(isNameOnly ? '; ' : ', '),
        notes: [hint],
      }
    }
    case 'actor': {
      const earlier = earlierPost(index, idOf(ref, 'actor'))
      return { name: [nameOf(index, ref), earlier].filter(Boolean).join(', '), notes: [hint] }
    }
    case 'occupancy':
    case 'segment':
    case 'tie':
      return { name: nameOf(index, ref), notes: [hint] }
  }
}

/** "Ukraine and Russia", or the region a larger group lies in; no more than the names where it is narrow. */
export function insetTitle(index: DatasetIndex, { actors, region }: Inset, narrow: boolean): string {
  const [a, b] = actors
  if (a && b && actors.length === 2) {
    const pair = { a: actorName(index, a), b: actorName(index, b) }
    return narrow ? t('map.inset.pair.short', pair) : t('map.inset.pair', pair)
  }
  if (!region) return t('map.inset.any')
  const words = t(`region.${region}`)
  return narrow ? words : t('map.inset.region', { region: words })
}
