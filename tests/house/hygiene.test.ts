import { describe, expect, it } from 'vitest'
import { builtFiles, hasBuild, repositoryFiles, type TextFile } from './repositoryFiles'

const matches = (files: readonly TextFile[], pattern: RegExp) =>
  files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `${path}: ${found.trim()}`))

// In pieces, so that this file does not contain what it looks for.
const either = (...words: readonly (readonly string[])[]) => words.map((parts) => parts.join('')).join('|')

describe('the repository', () => {
  const files = repositoryFiles()
  const program = files.filter(({ path }) => /^(src|tests)\/.*\.(ts|tsx|mjs|css)$/.test(path))

  it('is seen by these tests', () => {
    expect(program.length).toBeGreaterThan(50)
  })

  it('names no folder of the machine it was written on', () => {
    expect(matches(files, /(?<![\w.~-])\/(?:work|root|home|Users)\/[\w.-]+/g)).toEqual([])
  })

  it('names no host of a package registry', () => {
    const hosts = either(['registry', '\\.npmjs'], ['registry', '\\.yarnpkg'], ['deb', '\\.debian'])
    expect(matches(files, new RegExp(hosts, 'g'))).toEqual([])
  })

  it('locks packages by their hash, not by where they were fetched', () => {
    const lock = files.filter(({ path }) => path === 'package-lock.json')
    expect(matches(lock, /"integrity"/g).length).toBeGreaterThan(100)
    expect(matches(lock, /"resolved": ".*"/g)).toEqual([])
  })

  it('leaves no work for later in a comment', () => {
    expect(matches(program, new RegExp(`\\b(?:${either(['TO', 'DO'], ['FIX', 'ME'])})\\b`, 'g'))).toEqual([])
  })

  it('has no sink for HTML in the program', () => {
    const shipped = program.filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/tools/'))
    const sinks =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|DOMParser)\b|document\.write/g
    expect(matches(shipped, sinks)).toEqual([])
  })
})

describe.runIf(hasBuild)('the production build', () => {
  const files = hasBuild ? builtFiles() : []
  const page = files.find(({ path }) => path === 'dist/index.html')?.text ?? ''
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(page)?.[1] ?? ''

  it('allows only its own origin, and nothing inline', () => {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
  })

  it('states its policy before anything is loaded', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(?:script|link|style)\b/))
  })

  it('has no script, style or handler written into the page', () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style\b|\s(?:style|on\w+)=/)
  })

  it('loads everything from relative addresses', () => {
    const addresses = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(1)
    expect(addresses.filter((address) => !address?.startsWith('./'))).toEqual([])
  })

  it('names no other origin but in namespaces and in words', () => {
    // XML namespaces; React's texts of errors; the credit Leaflet would print, which is switched off.
    const known = /^https?:\/\/(?:www\.w3\.org|react\.dev\/errors|leafletjs\.com)/
    const code = files.filter(({ path }) => /\.(html|js|css|svg|webmanifest)$/.test(path))
    const origins = matches(code, /https?:\/\/[\w.-]+[\w./-]*/g)
    expect(origins.filter((each) => !known.test(each.slice(each.indexOf('http'))))).toEqual([])
  })
})
