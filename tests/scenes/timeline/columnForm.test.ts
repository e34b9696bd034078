import { describe, expect, it } from 'vitest'
import { BRIEF_LOSS, chooseForms, type ColumnForm } from '@/scenes/timeline/columnForm'

const aForm = (width: number, loss: number): ColumnForm => ({
  width,
  loss,
  place: () => ({ marks: [], lists: new Map(), months: null }),
})
const widths = (columns: readonly (readonly ColumnForm[])[], gladPx: number, mostPx: number) =>
  chooseForms(columns, { gladPx, fullPx: mostPx, mostPx }).map(({ width }) => width)

const LIST = [aForm(300, 0), aForm(200, 1), aForm(100, 2)]
const NOTE = [aForm(180, 0), aForm(120, 0), aForm(90, 1)]

describe('columns beside the axis', () => {
  it('take their fullest form where there is room', () => {
    expect(widths([LIST, NOTE], 500, 500)).toEqual([300, 180])
  })

  it('are narrowed first where nothing is lost by it', () => {
    expect(widths([LIST, NOTE], 430, 470)).toEqual([300, 120])
  })

  it('lose words only beyond what they may take at most', () => {
    expect(widths([LIST, NOTE], 300, 420)).toEqual([300, 120])
    expect(widths([LIST, NOTE], 300, 419)).toEqual([200, 120])
  })

  it('get brief words before they lose any, and for less', () => {
    const list = [aForm(300, 0), aForm(200, BRIEF_LOSS), aForm(100, 1 + BRIEF_LOSS)]
    const chosen = (fullPx: number) => chooseForms([list, NOTE], { gladPx: 300, fullPx, mostPx: 420 })
    expect(chosen(420).map(({ width }) => width)).toEqual([300, 120])
    expect(chosen(400).map(({ width }) => width)).toEqual([200, 120])
  })

  it('end with their least form where even that has no room', () => {
    expect(widths([LIST, NOTE], 50, 50)).toEqual([100, 90])
  })

  it('lose no words where that saves no room', () => {
    expect(widths([[aForm(300, 0), aForm(300, 1), aForm(200, 2)]], 250, 300)).toEqual([300])
    const [chosen] = chooseForms([[aForm(300, 0), aForm(300, 1)]], { gladPx: 100, fullPx: 100, mostPx: 100 })
    expect(chosen?.loss).toBe(0)
  })

  it('get back what was narrowed in vain', () => {
    expect(
      widths(
        [
          [aForm(300, 0), aForm(290, 1)],
          [aForm(200, 0), aForm(60, 2)],
        ],
        360,
        360,
      ),
    ).toEqual([300, 60])
  })
})
