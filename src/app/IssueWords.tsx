import type { Issue } from '@/dataset/issue'

type ToText = (issue: Issue) => string

/** Until the words are here, and where they can't be had, an issue is named by its code. */
let textOf: ToText = ({ code }) => code

/** Loads the words of issues, before a dataset that has some is shown. */
export async function loadIssueWords(): Promise<void> {
  try {
    textOf = (await import('./issueText')).issueText
  } catch {
    // The message itself still stands.
  }
}

/** An issue in words. */
export function IssueWords({ issue }: { readonly issue: Issue }) {
  return <span>{textOf(issue)}</span>
}
