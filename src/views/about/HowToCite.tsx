import { useState } from 'react'
import type { Meta } from '@/model/dataset'
import { formatDayAs } from '@/i18n/dates'
import { localText, t } from '@/i18n/translate'
import { toEpochDay } from '@/model/time/day'
import type { AppState } from '@/state/appState'
import { useApp, useAppState } from '@/state/hooks'

const selectFile = ({ src, datasetId }: AppState) => src ?? `data/${datasetId}.json`

/** The sentence to cite by, and the dataset as a file. */
export function HowToCite({ meta }: { readonly meta: Meta }) {
  const { device } = useApp()
  const file = useAppState(selectFile)
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const [address = ''] = device.shareAddress().split('?')
  const sentence = t('about.cite.text', {
    title: localText(meta.title),
    id: meta.id,
    version: meta.version,
    day: formatDayAs(today(), 'short'),
    address,
  })
  const copy = async () => setOutcome((await device.copyText(sentence)) ? 'copied' : 'refused')
  return (
    <>
      <p className="about-citation">{sentence}</p>
      <p className="about-actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {outcome === 'copied' ? t('about.cite.copied') : t('about.cite.copy')}
        </button>
        <a className="button" href={file} download>
          {t('about.download')}
        </a>
        <a className="link" href="schema/dataset-1.schema.json">
          {t('about.schema')}
        </a>
      </p>
      {outcome === 'refused' && <p role="alert">{t('about.cite.refused')}</p>}
    </>
  )
}

/** The reader's own calendar day, as an epoch day. */
function today(): number {
  const now = new Date()
  return toEpochDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}
