/** Loads the words of issues, which are no part of the first view. */
export const loadIssueWords = () => import('./IssueWords')
