import { describe, expect, it } from 'vitest'
import { isNodeRecent, stalePackages } from '../../src/tools/packages.mjs'

const WANTED = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' } }
const everywhere = () => true

describe('installed packages', () => {
  it('are left alone when they are as locked', () => {
    expect(
      stalePackages(WANTED, { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }, everywhere),
    ).toEqual([])
  })

  it('are stale when one is missing', () => {
    expect(stalePackages(WANTED, {}, everywhere)).toEqual(['node_modules/a'])
  })

  it('are stale when the lock file moved on', () => {
    expect(
      stalePackages(WANTED, { 'node_modules/a': { version: '0.9.0', integrity: 'y' } }, everywhere),
    ).toEqual(['node_modules/a'])
  })

  it('are stale when a folder was taken away', () => {
    const present = { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }
    expect(stalePackages(WANTED, present, () => false)).toEqual(['node_modules/a'])
  })

  it('may lack what is for another system', () => {
    expect(stalePackages({ 'node_modules/b': { version: '1.0.0', optional: true } }, {}, everywhere)).toEqual(
      [],
    )
  })
})

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s runs the tools', (version) => {
    expect(isNodeRecent(version)).toBe(true)
  })

  it.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])('%s does not', (version) => {
    expect(isNodeRecent(version)).toBe(false)
  })
})
