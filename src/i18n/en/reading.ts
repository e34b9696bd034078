/** Words of the reading area. */
export const reading = {} as const
