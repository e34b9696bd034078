import { useEffect } from 'react'
import { t } from '@/i18n/translate'
import type { Activity } from '@/queries/activityAt'
import type { AppState } from '@/state/appState'
import { useApp } from '@/state/hooks'
import { selectActivity, selectIndex } from '@/state/selectors'
import { announce } from '@/views/shared/announce'
import { restSentence } from './restSentence'

const REST_MS = 600

/**
 * Says one sentence when time has rested for 600 ms, and nothing while it moves. Playback is told step by step up to
 * its plain speed; faster, only its end is.
 */
export function useRestAnnouncement(): void {
  const { store } = useApp()
  useEffect(
    function announceAtRest() {
      let told: Activity | null = selectActivity(store.getState())
      let timer: ReturnType<typeof setTimeout> | undefined
      const say = (isFinished: boolean) => {
        const state = store.getState()
        const [index, activity] = [selectIndex(state), selectActivity(state)]
        if (!index || !activity) return
        const sentence = restSentence(index, state.span, activity, told)
        announce(isFinished ? `${t('timeline.live.finished')} ${sentence}` : sentence)
        told = activity
      }
      const follow = (state: AppState, before: AppState) => {
        if (state.loaded !== before.loaded) {
          clearTimeout(timer)
          told = selectActivity(state)
          return
        }
        const hasEnded = state.play === 'ended' && before.play === 'playing'
        const hasMoved = state.span !== before.span || state.off !== before.off
        if (!hasMoved && !hasEnded) return
        clearTimeout(timer)
        if (state.play === 'playing' && state.speed > 1) return
        timer = setTimeout(() => say(hasEnded), REST_MS)
      }
      const stop = store.subscribe(follow)
      return () => {
        clearTimeout(timer)
        stop()
      }
    },
    [store],
  )
}
