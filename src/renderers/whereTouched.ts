type Stop = () => void

/**
 * Binds what only fingers need, where there may be fingers: it is no part of the first picture.
 * @param load brings the binding; without it a picture is still moved by one finger and by its buttons
 * @returns stops it.
 */
export function whereTouched(load: () => Promise<() => Stop>): Stop {
  if (!(navigator.maxTouchPoints > 0)) return () => {}
  let stop: Stop | null = () => {}
  load().then(
    (bind) => {
      if (stop) stop = bind()
    },
    () => {},
  )
  return () => {
    stop?.()
    stop = null
  }
}
