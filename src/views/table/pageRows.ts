/** Rows drawn at once; more are paged, so that a table of ten thousand is as quick as one of ten. */
export const PAGE_ROWS = 200
