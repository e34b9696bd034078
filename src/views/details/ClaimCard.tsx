import type { ReactNode } from 'react'
import type { Claim } from '@/model/claim'
import { refTo } from '@/model/ref'
import { localText, t } from '@/i18n/translate'
import { MarkButton } from '@/views/shared/MarkButton'
import { claimSketch } from './claimSketch'
import { Evidence } from './Evidence'
import { type Fact, Facts } from './Facts'
import { Readings } from './Readings'
import { RecordHead } from './RecordHead'
import { RecordRows } from './RecordRows'
import { Section } from './Section'
import { Sketch } from './Sketch'
import { Stances } from './Stances'
import { useStandpoint } from './standpoint'
import { dayText } from './whenWords'
import { WhoSaysSo } from './WhoSaysSo'

/** A claim, which is not an event: what it would be if true, who stands where, where and when, who says so. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { index } = useStandpoint()
  const { when } = claim.content
  const told = claim.toldBy ? index.dataset.events.get(claim.toldBy) : undefined
  const others = [...index.dataset.claims.values()].filter(({ id }) => id !== claim.id)
  const tags = (
    <>
      <span className="tag">
        <span className="claim-mark" aria-hidden="true">
          ?
        </span>
        {t('details.claim.tag')}
      </span>
      <span className="tag">{dayText(when)}</span>
    </>
  )
  return (
    <>
      <RecordHead title={localText(claim.title)} tags={tags} summary={localText(claim.summary)} />
      <Sketch build={claimSketch} of={claim} label={t('details.sketch.claim')} />
      <Stances claim={claim} />
      <Section title={t('details.claim.placeDate')}>
        <Facts of={factsOf(claim, <Where claim={claim} />)} />
      </Section>
      <Evidence of={refTo('claim', claim.id)} />
      <WhoSaysSo record={claim} />
      <RecordRows title={t('details.claim.told')} records={told ? [told] : []} />
      <RecordRows title={t('details.claim.others')} records={others} />
      <Readings of={claim.alternatives} />
    </>
  )
}

function factsOf({ content }: Claim, where: ReactNode): readonly Fact[] {
  const { when } = content
  const note = when.note ? localText(when.note) : null
  return [
    [t('details.claim.where'), where],
    [
      t('details.claim.when'),
      when.extent === null
        ? (note ?? t('details.claim.noDate'))
        : [dayText(when), note].filter(Boolean).join('; '),
    ],
  ]
}

/** A place known by its name only says what is not given. */
function Where({ claim }: { readonly claim: Claim }) {
  const { index } = useStandpoint()
  const place = claim.content.place ? index.dataset.places.get(claim.content.place) : undefined
  if (!place) return t('details.claim.noPlace')
  const name = localText(place.name)
  const isNameOnly = place.precision === 'name-only'
  return (
    <>
      <MarkButton of={refTo('place', place.id)} className="mark-button is-underlined" label={name}>
        {isNameOnly ? t('details.when.quoted', { stated: name }) : name}
      </MarkButton>
      {`: ${isNameOnly && place.country === null ? t('details.claim.nameOnly') : t(`details.precision.${place.precision}`)}`}
    </>
  )
}
