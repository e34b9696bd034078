import { Fragment, type ReactNode } from 'react'

/** A name and what stands for it; false where there is nothing to say. */
export type Fact = readonly [term: string, words: ReactNode] | false

/** Short facts as terms and words in two columns. */
export function Facts({ of }: { readonly of: readonly Fact[] }) {
  const facts = of.filter((fact) => fact !== false)
  return (
    <dl className="facts">
      {facts.map(([term, words]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
