/** Words of the graph area. */
export const graph = {} as const
