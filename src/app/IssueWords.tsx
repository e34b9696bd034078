import { tDynamic } from '@/i18n/translate'
import type { Issue } from '@/dataset/issue'

/** An issue in words. */
export function IssueWords({ issue: { code, params } }: { readonly issue: Issue }) {
  return <span>{tDynamic(`issue.${code}`, params)}</span>
}
