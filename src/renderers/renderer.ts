import type { Ref } from '@/model/ref'

/** Draws scenes into one container and reports what the reader does there. */
export interface Renderer<Scene> {
  /** Idempotent: an equal scene twice draws once. */
  update(scene: Scene): void
  /** Removes everything it added. Safe to call twice. */
  destroy(): void
}

/** What every picture may report; a renderer may add its own. */
export type Intent =
  | { readonly kind: 'press'; readonly ref: Ref; readonly byKeyboard: boolean }
  | { readonly kind: 'press-empty' }
  | { readonly kind: 'hover'; readonly ref: Ref | null }

export type CreateRenderer<Scene, Reported = Intent> = (
  container: HTMLElement,
  report: (intent: Reported) => void,
) => Renderer<Scene>
