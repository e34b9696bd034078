/** Words of the source area. */
export const source = {
  'source.region': 'Source',
  'source.count':
    '{paragraphs, plural, one {# paragraph} other {# paragraphs}}, {others, plural, =0 {no other passage} one {# other passage} other {# other passages}}',
  'source.intro': 'Digests in our own words.',
  'source.also': 'Also:',
  'source.unused': '{n, plural, one {# line not used} other {# lines not used}}',
  'source.passages': 'Passages',
  'source.passages.unused': 'Lines not used',
  'source.morePassages': 'Show {n} more of {all, number} passages',
  'source.moreOf': 'Show {n} more records that rest on {segment}',
  'source.held.headline': 'headline',
  'source.held.standfirst': 'standfirst',
  'source.held.caption': 'caption',
  'source.held.related-headline': 'link text',
  'segment.kind.headline': 'headline',
  'segment.kind.standfirst': 'standfirst',
  'segment.kind.caption': 'caption',
  'segment.kind.credit': 'credit',
  'segment.kind.paragraph': 'paragraph',
  'segment.kind.related-headline': 'related headline',
  'segment.kind.furniture': 'page furniture',
} as const
