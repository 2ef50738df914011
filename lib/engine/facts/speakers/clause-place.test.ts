import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { pageOf } from '../entities/page.ts';
import { clausePlace } from './clause-place.ts';

/** What "Carrow" does in a text. */
const placeOf = (text: string) => {
  const page = pageOf(readDocument(text));
  const first = page.tokens.findIndex((token) => token.text === 'Carrow');
  return clausePlace(page, { first, end: first + 1 });
};

test.each([
  ['Carrow left early.', 'subject'],
  ['On Monday Mayor Carrow left early.', 'subject'],
  ['“It rained,” said Mayor Carrow.', 'subject'],
  ['As for Carrow, she left.', 'subject'],
  ['Secretary of State Carrow left early.', 'subject'],
  ['Reis said that Carrow left early.', 'inner'],
  ['Reis won because Carrow left early.', 'inner'],
  ['Reis said Carrow left early.', 'inner'],
  ['Reis met Mayor Carrow on Monday.', 'object'],
  ['Reis left with Carrow.', 'object'],
  ['Reis spoke for Norwegian Mayor Carrow.', 'object'],
  ['Carrow’s lawyer left early.', 'owner'],
  ['Carrow campaign aides left early.', 'owner'],
])('%s: %s', (text, place) => {
  expect(placeOf(text)).toBe(place);
});
