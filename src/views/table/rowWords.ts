import type { Basis } from '@/model/certainty'
import type { Claim } from '@/model/claim'
import type { Event, Part } from '@/model/event'
import { actingParts, endOf, isMeeting } from '@/queries/parts'
import type { DatasetIndex } from '@/queries/indexDataset'
import type { CellText, TableRow } from '@/queries/tableRows'
import { localText, t } from '@/i18n/translate'
import { whenText } from '@/i18n/whenText'
import { answerText, shortActorName } from '@/views/shared/namesOf'

/** Who acts, and toward whom; empty where there is no recipient. */
export interface WhoWords {
  readonly actors: string
  readonly recipients: string
}

/** A speaker and those who meet stand for themselves; in an act it is the states that count. */
function nameIn(index: DatasetIndex, event: Event, part: Part): string {
  return shortActorName(index, part.role === 'speaker' || isMeeting(event) ? part.actor : endOf(part))
}

export function whoWords(index: DatasetIndex, { record }: TableRow): WhoWords {
  const list = (names: readonly string[]) => [...new Set(names)].join(', ')
  if ('content' in record) return { actors: claimWho(index, record), recipients: '' }
  if ('between' in record)
    return { actors: list(record.between.map((id) => shortActorName(index, id))), recipients: '' }
  return {
    actors: list(actingParts(record).map((part) => nameIn(index, record, part))),
    recipients: list(record.recipients.map((part) => shortActorName(index, endOf(part)))),
  }
}

/** A claim has no actors of its own: the answer to it, or else about whom it is. */
function claimWho(index: DatasetIndex, claim: Claim): string {
  const answer = answerText(index, claim)
  if (answer !== '') return answer
  const about = claim.content.actors.map((part) => shortActorName(index, endOf(part)))
  return about.length > 0 ? t('table.about', { who: [...new Set(about)].join(', ') }) : ''
}

/** The column a date stands in, or the date; background and plans without a date are named by their column. */
export function dateWords({ when, bin }: TableRow): string {
  if (when.extent !== null) return whenText(when)
  return bin === 'dated' ? t('bin.undated') : t(`bin.${bin}`)
}

/** How sure, in one word; that the media are not named is said in the next column. */
export function sureWord(basis: Basis): string {
  return t(`basis.${basis === 'reported-unnamed' ? 'reported' : basis}`)
}

/** Who says so; the article itself where nobody else is named. */
export function saysWords(index: DatasetIndex, { record }: TableRow): string {
  if ('asserters' in record && record.asserters.length > 0) {
    return record.asserters.map((id) => shortActorName(index, id)).join(', ')
  }
  if (record.basis === 'reported-unnamed') return t('table.mediaNotNamed')
  if (record.attribution.length > 0) return record.attribution.map(({ words }) => localText(words)).join(', ')
  return t('word.theArticle')
}

/** The text of the cells that are sorted by their words. */
export function cellTextOf(index: DatasetIndex): CellText {
  return (row, column) => {
    if (column === 'what') return localText(row.record.title)
    if (column === 'says') return saysWords(index, row)
    const { actors, recipients } = whoWords(index, row)
    return `${actors} ${recipients}`
  }
}
