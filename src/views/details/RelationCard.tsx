import type { Relation } from '@/model/event'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { ActorChip } from './ActorChip'
import { Evidence } from './Evidence'
import { Facts } from './Facts'
import { RecordHead } from './RecordHead'
import { Section } from './Section'
import { BasisTag } from './Tags'
import { dayText, undatedText } from './whenWords'
import { WhoSaysSo } from './WhoSaysSo'

/** A state that lasts: between whom, since when, taken as given or said; in no count of events. */
export function RelationCard({ relation }: { readonly relation: Relation }) {
  const { between, mentions, when } = relation
  const tags = (
    <>
      <span className="tag">{t('details.relation.tag')}</span>
      <BasisTag record={relation} />
    </>
  )
  const chips = (ids: typeof between) => (
    <span className="tags">
      {ids.map((id) => (
        <ActorChip key={id} id={id} />
      ))}
    </span>
  )
  return (
    <>
      <RecordHead title={localText(relation.title)} tags={tags} summary={localText(relation.summary)} />
      <Section title={t('details.relation.who')} aside={t(`details.nature.${relation.nature}`)}>
        <Facts
          of={[
            [between.length === 1 ? t('details.relation.of') : t('details.relation.between'), chips(between)],
            mentions.length > 0 && [t('details.relation.named'), chips(mentions)],
            [t('details.relation.when'), when.extent === null ? undatedText(when) : dayText(when)],
            when.extent !== null && when.note !== null && [t('details.when.note'), localText(when.note)],
          ]}
        />
      </Section>
      <WhoSaysSo record={relation} />
      <Evidence of={refTo('relation', relation.id)} />
    </>
  )
}
