/** A name, title or note by language (BCP 47). English is always there. */
export interface LocalText {
  readonly en: string
  readonly [language: string]: string
}

/** What a record rests on: the article itself, what follows from it, or a source of its own outside it. */
export type Scope = 'article' | 'inferred' | 'outside'
