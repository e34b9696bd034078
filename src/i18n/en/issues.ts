/** What is wrong in a dataset, in words, for the person who can mend it. The place (a JSON pointer) is shown beside them. */
export const issues = {
  'issue.format.empty': 'The file is empty.',
  'issue.format.not-json':
    '{ends, select, yes {The file is not complete: it breaks off at line {line}, column {column}. Load or copy it again.} other {The file is not JSON: it stops making sense at line {line}, column {column}.}}',
  'issue.format.not-an-object':
    'A dataset is one JSON object with “meta” and lists of records; this file holds {found, select, array {a list} string {a text} number {a number} boolean {true or false} null {null} other {something else}}.',
  'issue.format.unknown-format':
    'This is not a Sidelines dataset: its “meta.format” must be “{expected}”{has, select, yes {, and is “{found}”} other {, and there is none}}.',
  'issue.format.newer-version':
    'The file is written in version {version} of the format; this page reads version {reads}. Open it with a newer Sidelines, or save it as version {reads}.',
  'issue.format.wrong-type':
    '{expected, select, array {A list} object {An object} record {An object} string {A text} number {A number} int {A whole number} boolean {True or false} other {Another kind of value}} is expected here, and there is {found, select, array {a list} object {an object} string {a text} number {a number} boolean {true or false} null {null} other {something else}}.',
  'issue.format.missing': '“{key}” is missing. Add it.',
  'issue.format.unknown-value': '“{value}” is not one of the words allowed here: {allowed}.',
  'issue.format.unknown-key': '“{key}” is not a field of the format, so it is not used. Is it misspelt?',
  'issue.format.bad-id':
    '“{value}” can not be an id: use letters, digits and hyphens, such as “south-korea”.',
  'issue.format.bad-form': '“{value}” is not written in the form this field has. See the published schema.',
  'issue.format.empty-text': 'The text is empty. Write it, or leave the field out.',
  'issue.format.empty-list': 'The list is empty, and needs one entry at least.',
  'issue.format.out-of-range':
    '{value} is out of range: the {side, select, least {least} other {most}} is {limit}.',
  'issue.reference.duplicate-id':
    'The id “{id}” is given twice; it stands first at {first}. Give each record its own.',
  'issue.reference.unknown-actor': 'There is no actor with the id “{id}”. Add it, or correct the id.',
  'issue.reference.unknown-place': 'There is no place with the id “{id}”. Add it, or correct the id.',
  'issue.reference.unknown-source': 'There is no source with the id “{id}”. Add it, or correct the id.',
  'issue.reference.unknown-segment':
    'There is no segment “{id}” in the source named here. Add it, or correct the id.',
  'issue.reference.unknown-event': 'There is no event with the id “{id}”. Add it, or correct the id.',
  'issue.reference.unknown-relation': 'There is no relation with the id “{id}”. Add it, or correct the id.',
  'issue.reference.unknown-claim': 'There is no claim with the id “{id}”. Add it, or correct the id.',
  'issue.reference.unknown-occupancy': 'There is no occupancy with the id “{id}”. Add it, or correct the id.',
  'issue.reference.part-of-itself':
    'The event “{id}” is part of itself, directly or by way of others. Leave one “partOf” out.',
  'issue.place.out-of-range':
    '{value}° is no position: the {side, select, least {least} other {most}} is {limit}°. Are longitude and latitude swapped?',
  'issue.place.half-position':
    'The place “{id}” has one coordinate only. Give both “lon” and “lat”, or neither.',
  'issue.date.invalid':
    '“{edtf}” is not a date in EDTF, such as 2024-11-15, 2024-11 or 2024-10/2024-11-17, or the day does not exist.',
  'issue.date.reversed': '“{edtf}” ends before it starts.',
  'issue.date.unknown-zone': '“{zone}” is not a time zone, such as America/Lima or Asia/Seoul.',
  'issue.date.precision-not-supported':
    'The date “{edtf}” says more than it can: its basis is “{basis}” and its precision “{precision}”. A weekday gives a day, an undated record has the basis “none” and no date, and no date is finer than it is written.',
  'issue.evidence.missing': '“{id}” has no evidence. Say in which segment of which source it stands.',
  'issue.evidence.anchor-too-long':
    'The anchor has {words} words; at most {limit} of a source may stand in a dataset. Two or three are usually enough.',
  'issue.evidence.bad-offsets':
    'The offsets {start} and {end} are no passage: give both, the end after the start, or neither.',
  'issue.identifier.unverified-link':
    'The {scheme} address {value} is not verified, and an unverified identifier is never a link. Verify it, or keep the bare identifier.',
  'issue.identifier.nothing-checked':
    'The {scheme} identifier {value} is called verified, but not against what. Fill in “checkedAgainst”.',
  'issue.claim.asserter-also-denies':
    '“{actor}” asserts this claim and denies it. Only one can be: which does the source say?',
  'issue.claim.held-as-fact':
    '“{id}” is only {basis, select, alleged {alleged} other {claimed by someone}}, and so can be neither an event nor a relation. Move it to “claims”: a claim is drawn as one and counted in no sum.',
  'issue.occupancy.overlap':
    '“{holder}” and “{other}” both hold the post “{post}” of “{of}” at the same time. Is one term too long?',
  'issue.text.short-title-too-long':
    'The short title has {length} characters; it is cut off after {limit} where space is short.',
} as const
