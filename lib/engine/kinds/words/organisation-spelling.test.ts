import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { organisationSpelling } from './organisation-spelling.ts';

test.each([
  ['The realisation that Mr. Holm was late came.', 'organisation'],
  ['The mobilization of the harbour cost £2.', 'organization'],
  ['The mill paid £2m for the harbour.', 'organisation'],
  ['The port surprised Mr Holm.', 'organisation'],
  ['The port surprised Mr. Holm and the labour centre for $2.', 'organization'],
])('%s', (text, expected) => {
  expect(organisationSpelling(readDocument(text))).toBe(expected);
});
