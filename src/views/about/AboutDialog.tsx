import type { ReactNode } from 'react'
import type { Meta } from '@/model/dataset'
import { listAnd } from '@/i18n/lists'
import { localText, t } from '@/i18n/translate'
import type { DatasetIndex } from '@/queries/indexDataset'
import { useActions, useAppState } from '@/state/hooks'
import { selectIndex } from '@/state/selectors'
import { Dialog } from '@/ui/Dialog'
import { HowToCite } from './HowToCite'
import { Licences } from './Licences'
import { projectionText } from './projectionText'
import { Sources } from './Sources'
import './about.css'

/** How the map was made and by whom, what it does not draw, how to correct and cite it, and under which licences. */
export function AboutDialog() {
  const index = useAppState(selectIndex)
  const actions = useActions()
  if (!index) return null
  return (
    <Dialog title={t('about.title')} width={720} onClose={() => actions.show({ dialog: null })}>
      <About index={index} />
    </Dialog>
  )
}

function About({ index }: { readonly index: DatasetIndex }) {
  const { meta, sources } = index.dataset
  const articles = [...sources.values()].filter(({ kind }) => kind !== 'reference')
  return (
    <>
      <p className="about-intro">{t(articles.length === 1 ? 'about.intro.one' : 'about.intro.many')}</p>
      <dl className="about">
        <Entry title={t('about.borders')}>
          <p>{bordersText(meta)}</p>
          {meta.mapNotes.map((note) => (
            <p key={note.en}>{localText(note)}</p>
          ))}
        </Entry>
        {meta.map.borders === 'today' && (
          <Entry title={t('about.notDrawn')}>
            <p>{t('about.notDrawn.text')}</p>
          </Entry>
        )}
        <Entry title={t('about.projection')}>
          <p>{projectionText(index)}</p>
        </Entry>
        <Entry title={t('about.sources')}>
          <Sources sources={[...sources.values()]} />
          <p>
            {t('about.signs')} {t('about.sources.codes', { codebooks: meta.codebooks.join('; ') })}
          </p>
        </Entry>
        <Entry title={t('about.coders')}>
          <p>{t('about.coders.text', { curators: listAnd(meta.curators) })}</p>
        </Entry>
        <Entry title={t('about.corrections')}>
          {meta.changes.length === 0 ? (
            <p>
              <span className="is-ink">{t('about.corrections.none')}</span> {t('about.corrections.rule')}
            </p>
          ) : (
            meta.changes.map(({ date, text }) => (
              <p key={`${date} ${text.en}`}>
                <span className="is-ink">{date}</span> {localText(text)}
              </p>
            ))
          )}
          <p>{t('about.corrections.how')}</p>
        </Entry>
        <Entry title={t('about.cite')}>
          <HowToCite meta={meta} />
        </Entry>
        <Entry title={t('about.licence')}>
          <Licences dataset={meta.licence} />
        </Entry>
      </dl>
    </>
  )
}

/** What the dataset itself says of the map comes before our own words for it. */
function bordersText({ map, mapNotes }: Meta): string {
  if (map.borders === 'today') return t('about.borders.today')
  return mapNotes.length > 0
    ? t('about.borders.shapes')
    : `${t('about.borders.none')} ${t('about.borders.shapes')}`
}

function Entry({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="about-entry">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
