import { useEffect, useState } from 'react'
import { t } from '@/i18n/translate'
import { useApp, useAppState } from '@/state/hooks'
import { Dialog } from '@/ui/Dialog'
import { shareSentence } from './shareSentence'
import './share.css'

type Outcome = 'copying' | 'copied' | 'refused'

/** Copies the address of what is on the screen and says in one sentence what it shows; the address stands there too. */
export function ShareDialog() {
  const { actions, device } = useApp()
  const sentence = useAppState(shareSentence)
  const [address] = useState(() => device.shareAddress())
  const [outcome, setOutcome] = useState<Outcome>('copying')
  const { copyText } = device
  useEffect(
    function copyOnce() {
      let gone = false
      void copyText(address).then((copied) => gone || setOutcome(copied ? 'copied' : 'refused'))
      return () => {
        gone = true
      }
    },
    [address, copyText],
  )
  const copyAgain = async () => setOutcome((await copyText(address)) ? 'copied' : 'refused')
  return (
    <Dialog title={t('share.title')} width={480} onClose={() => actions.show({ dialog: null })}>
      <div className="share">
        <p role="status">{t(`share.${outcome}`)}</p>
        <p className="share-sentence">{sentence}</p>
        <div className="share-row">
          <input
            type="text"
            className="share-address"
            aria-label={t('share.address')}
            readOnly
            value={address}
            onFocus={({ target }) => target.select()}
          />
          <button type="button" className="button" onClick={() => void copyAgain()}>
            {t('share.copy')}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
