import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { findStatements } from './find-statements.ts';
import { isPutInWords, isSaid } from './said.ts';

const rest =
  'The boats stayed at the quay for the rest of that week, and few of the crews came down to look.';

test.each([
  ['Ms. Lowe said that the wall will hold.', [true, true]],
  ['A study of nine ports found that the wall will hold.', [true, true]],
  ['Ms. Lowe believes that the wall will hold.', [false, true]],
  ['Ms. Lowe questioned the plan.', [false, true]],
  ['Ms. Lowe would not say when boats leave.', [false, true]],
  ['Ms. Lowe knows that the wall will hold.', [false, false]],
  ['Ms. Lowe hopes to sail in May.', [false, false]],
  ['Ms. Lowe declined to sail in May.', [false, false]],
])('%s: said, and put in words: %s', (sentence, expected) => {
  const [statement] = findStatements(readDocument(`${sentence}\n\n${rest}`), { entities: [] });
  expect(statement && [isSaid(statement), isPutInWords(statement)]).toEqual(expected);
});

test('what is hard to say is said by nobody', () => {
  const text = `It is hard to say when boats leave.\n\n${rest}`;
  expect(findStatements(readDocument(text), { entities: [] })).toEqual([]);
});
