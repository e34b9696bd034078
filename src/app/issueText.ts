import { tDynamic } from '@/i18n/translate'
import type { Issue } from '@/dataset/issue'

/** An issue in words. With all its messages it is loaded only for a dataset that has faults: see `IssueWords.tsx`. */
export function issueText({ code, params }: Issue): string {
  return tDynamic(`issue.${code}`, params)
}
