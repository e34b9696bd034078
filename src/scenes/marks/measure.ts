/** Width in px of a text in the label face; scenes take it as an argument because they know no DOM. */
export type MeasureText = (text: string, sizePx: number, weight: 400 | 600) => number
