import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import type { NamedThing } from './group-names.ts';
import { pageOf } from './page.ts';
import { roleAlone } from './role-alone.ts';

const page = pageOf(readDocument('Then the Tidal Energy Agency met.'));
const agency: NamedThing = {
  kind: 'organisation',
  name: 'Tidal Energy Agency',
  acronym: null,
  mentions: [{ first: 2, end: 5, form: 'full' }],
};

test.each([
  ['mayor of Port Ellery', 'mayor of Port Ellery'],
  ['the agency’s executive director', 'executive director of the Tidal Energy Agency'],
  ['a spokesman for the agency', 'a spokesman for the Tidal Energy Agency'],
  ['the firm’s founder', null],
  ['a spokesman for the firm', null],
  ['his lawyer', null],
  ['another critic', null],
  ['a friend', null],
  ['an adviser to the mayor four years ago', null],
])('%s stands alone as %s', (text, alone) => {
  expect(
    roleAlone(page, { text, first: 9, end: 9, head: 9 }, (noun) => (noun === 'agency' ? agency : null)),
  ).toBe(alone);
});
