/** The element id of an option of a list. */
export function optionId(listId: string, at: number): string {
  return `${listId}-${at.toString()}`
}
