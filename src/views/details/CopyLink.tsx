import { useEffect, useState } from 'react'
import { t } from '@/i18n/translate'
import { useApp } from '@/state/hooks'
import { announce } from '@/views/shared/announce'

const WORD_MS = 2400

/** Copies the address of what is shown, and says so; where the browser refuses, the address is shown to be copied by hand. */
export function CopyLink({ small = false }: { readonly small?: boolean }) {
  const { device, actions } = useApp()
  const [copied, setCopied] = useState(false)
  useEffect(
    function forgetInAWhile() {
      if (!copied) return undefined
      const timer = setTimeout(() => setCopied(false), WORD_MS)
      return () => clearTimeout(timer)
    },
    [copied],
  )
  const copy = async () => {
    const reached = await device.copyText(device.shareAddress())
    if (!reached) return actions.show({ dialog: 'share' })
    setCopied(true)
    announce(t('details.copied'))
  }
  return (
    <button
      type="button"
      className={small ? 'link copy-link' : 'button is-small'}
      onClick={() => void copy()}
    >
      {copied ? t('details.copied') : t('details.copy')}
    </button>
  )
}
