import { lazy, Suspense } from 'react'
import type { Issue } from '@/dataset/issue'
import { loadIssueWords } from './loadIssueWords'

/** Where the words can't be had the code says at least something. */
const Words = lazy(async () => {
  try {
    return { default: (await loadIssueWords()).IssueWords }
  } catch {
    return { default: ({ issue }: { readonly issue: Issue }) => <span>{issue.code}</span> }
  }
})

/** What an issue says; its words are loaded when there is one. */
export function IssueText({ issue }: { readonly issue: Issue }) {
  return (
    <Suspense fallback={null}>
      <Words issue={issue} />
    </Suspense>
  )
}
