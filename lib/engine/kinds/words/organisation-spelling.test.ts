import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { organisationSpelling } from './organisation-spelling.ts';

test.each([
  ['The port realised that Mr. Holm was late.', 'organisation'],
  ['The port recognized the harbour for £2.', 'organization'],
  ['The mill paid £2m for the harbour.', 'organisation'],
  ['The port surprised Mr Holm.', 'organisation'],
  ['The port surprised Mr. Holm and the labour centre for $2.', 'organization'],
])('%s', (text, expected) => {
  expect(organisationSpelling(readDocument(text))).toBe(expected);
});
