import { useEffect, useState } from 'react'
import { t } from '@/i18n/translate'

/** Words only for those who wait longer than this. */
const PATIENCE_MS = 2000

/** The ground of the map while the dataset is on its way; no spinner, and words only when it takes long. */
export function Waiting() {
  const [long, setLong] = useState(false)
  useEffect(function waitForWords() {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="waiting" role="status">
      {long && t('shell.loading')}
    </div>
  )
}
