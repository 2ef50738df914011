import { expect, test } from 'vitest';
import { tellsEnough } from './tells-enough.ts';

test.each([
  'The boats left the harbour in March',
  'He runs the harbour board',
  'It was a spectacular winter for ferries',
  'In those winters we burnt the pews',
  'Then-mayor Lind mended the quay',
  'I am fond of ferries',
  'The board resigned, and I am glad to see that',
  'When we sold the ferry, they went to a captain who believes in doing that',
  'This year we sold the wooden ferry',
  'Today’s boats have no sails',
  'But the captain sold his ferry',
])('%s', (words) => {
  expect(tellsEnough(words)).toBe(true);
});

test.each([
  ['leans on the sentence before', 'That is why the captain sold his ferry'],
  ['leans on the sentence before', 'In that sense the ferry was a bargain'],
  ['leans behind its first word', 'But that was a shameful bargain'],
  ['leans on the sentence before', 'Beyond that, the captain sold his ferry'],
  ['leans on the sentence before', 'These ferries were a shameful bargain'],
  ['leans on the sentence before', 'Not doing so was a shameful bargain'],
  ['lists', 'Secondly, the ferry was a bargain'],
  ['names nobody', 'They were late again'],
  ['names nobody in a short sentence', 'You could not stop her'],
  ['could be anybody’s', 'We waited too long'],
  ['could be anybody’s', 'I will tell the truth'],
  ['points back', 'The captain of the ferry would have to raise that possibility'],
  ['points back', 'Every captain in the harbour should do so'],
  ['answers what it does not tell', 'Lind did, in a ferry of straw'],
  ['points back', 'Captains will sing about that for a whole winter'],
  ['is a phrase of plain words', 'a number of other things'],
  ['begins behind its noun', 'that lets a captain sell his ferry'],
  ['has a day without a date', 'The captain sold his ferry last week'],
  ['has a day without a date', 'Tonight the captain sold his ferry'],
])('%s: %s', (_, words) => {
  expect(tellsEnough(words)).toBe(false);
});
