import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { type Found, searchDataset } from '@/queries/searchDataset'
import { nameOf } from '@/views/shared/namesOf'
import { optionId } from './optionId'
import { HitOption, MoreOption } from './SearchOption'
import type { SearchListProps } from './searchState'

/** More places than these are not named where none is found. */
const FEW_PLACES = 4

/** What is found, in groups of a fixed order; an empty group keeps one line. */
export function SearchList({ id, index, search }: SearchListProps) {
  const list = useRef<HTMLDivElement>(null)
  const { active, rows, groups } = search
  useEffect(
    function keepActiveInSight() {
      if (active >= 0)
        list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    },
    [active],
  )
  return (
    <div ref={list} id={id} className="search-list" role="listbox" aria-label={t('search.name')}>
      {groups.map((found) => (
        <Group key={found.group} found={found} index={index}>
          {rows.map((row, i) => {
            if (row.group !== found.group) return null
            const option = {
              id: optionId(id, i),
              active: i === active,
              walkHere: () => search.walkTo(i),
              choose: () => search.choose(row),
            }
            return row.kind === 'hit' ? (
              <HitOption key={row.hit.ref} {...option} index={index} hit={row.hit} query={search.query} />
            ) : (
              <MoreOption key="more" {...option} left={row.left} />
            )
          })}
        </Group>
      ))}
    </div>
  )
}

interface GroupProps {
  readonly found: Found
  readonly index: DatasetIndex
  readonly children: ReactNode
}

function Group({ found, index, children }: GroupProps) {
  const { group, hits, all } = found
  if (all === 0) return null
  const title = t(`search.group.${group}`)
  const head = (
    <div className="search-group" aria-hidden="true">
      <span className="section-title">{title}</span>
      <span className="search-count">{t('search.count', { n: hits.length, all })}</span>
    </div>
  )
  if (hits.length === 0) {
    return (
      <div>
        {head}
        <div className="search-none">{noneText(index, found)}</div>
      </div>
    )
  }
  return (
    <div role="group" aria-label={title}>
      {head}
      {children}
    </div>
  )
}

/** Of most things it is said that there is none; places are few enough to be named. */
function noneText(index: DatasetIndex, { group, all }: Found): string {
  if (group !== 'places' || all > FEW_PLACES) return t(`search.none.${group}`)
  const places = searchDataset(index.dataset, '').flatMap((each) =>
    each.group === 'places' ? each.hits : [],
  )
  return t('search.none.placesHere', { names: places.map(({ ref }) => nameOf(index, ref)).join(', ') })
}
