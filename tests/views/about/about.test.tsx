import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AboutDialog } from '@/views/about/AboutDialog'
import { aDataset } from '../../builders/aDataset'
import { aText } from '../../builders/aText'
import { atlantic, lima } from '../../builders/lima'
import { mountView } from '../mountView'

const about = () => screen.getByRole('dialog', { name: 'About this map' })
const entry = (title: string) => {
  const row = within(about()).getByText(title, { selector: 'dt' }).nextElementSibling
  if (!(row instanceof HTMLElement)) throw new Error(`no entry ${title}`)
  return row
}

describe('About this map', () => {
  it('says how Crimea is drawn and that no border takes a side', () => {
    mountView(<AboutDialog />, lima())
    expect(entry('Borders')).toHaveTextContent('Crimea is hatched')
    expect(entry('Borders')).toHaveTextContent('imply no position')
    expect(entry('Not drawn')).toHaveTextContent('Dokdo / Takeshima')
  })

  it('turns to the Pacific for Lima and to the Atlantic for the Atlantic', () => {
    const { unmount } = mountView(<AboutDialog />, lima())
    expect(entry('Projection')).toHaveTextContent('turned to 150° E, so that the Pacific stays whole')
    unmount()
    mountView(<AboutDialog />, atlantic())
    expect(entry('Projection')).toHaveTextContent(/turned to \d+° W\. /)
  })

  it('speaks of no borders where the data have none of that time', () => {
    mountView(<AboutDialog />, atlantic())
    expect(about()).not.toHaveTextContent('Crimea is hatched')
    expect(entry('Borders')).toHaveTextContent('those of 1941 are not in the data')
  })

  it('holds the article by its hash', () => {
    mountView(<AboutDialog />, lima())
    expect(entry('Sources').querySelector('code')).toHaveTextContent(/^[0-9a-f]{64}$/)
  })

  it('offers the dataset that is shown as a file', () => {
    mountView(<AboutDialog />, lima())
    const link = screen.getByRole('link', { name: 'Download the dataset' })
    expect(link).toHaveAttribute('href', 'data/lima-2024.json')
    expect(link).toHaveAttribute('download')
  })

  it('copies the sentence to cite by, with the day it was read', async () => {
    const { user, copied } = mountView(<AboutDialog />, lima(), {
      address: 'https://sidelines.test/?sel=actor:japan',
    })
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(copied).toHaveLength(1)
    expect(copied[0]).toMatch(
      /^Sidelines, “Lima, November 2024”, dataset lima-2024, version 1, read on \d{1,2} \w{3} \d{4}\. https:\/\/sidelines\.test\/$/,
    )
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible()
  })

  it('names corrections with their date, or says that there are none', () => {
    const { unmount } = mountView(<AboutDialog />, lima())
    expect(entry('Corrections')).toHaveTextContent('None so far.')
    unmount()
    const changes = [{ date: '2025-01-02', text: aText('A name was misspelt.') }]
    mountView(<AboutDialog />, aDataset({ meta: { changes } }))
    expect(entry('Corrections')).toHaveTextContent('2025-01-02 A name was misspelt.')
    expect(entry('Corrections')).not.toHaveTextContent('None so far.')
  })

  it('states the licence of code, dataset, shapes, fonts and codebooks', () => {
    mountView(<AboutDialog />, lima())
    for (const words of ['MIT', 'CC BY 4.0', 'public domain', 'Open Font', 'PLOVER']) {
      expect(entry('Licences')).toHaveTextContent(words)
    }
  })
})
