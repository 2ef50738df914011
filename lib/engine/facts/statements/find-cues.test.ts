import { expect, test } from 'vitest';
import { textOf } from '../../../quiz/span.ts';
import { readDocument } from '../../text/read-document.ts';
import { findCues } from './find-cues.ts';
import { readWords, tokenAt } from './reading.ts';

const padding =
  'The boats stayed at the quay for the rest of that week, and few of the crews came down to look at them.';

/** The cues of a sentence as text; one that is not said is put in brackets. */
function cuesOf(sentence: string): string[] {
  const text = `${sentence}\n\n${padding}`;
  const document = readDocument(text);
  const reading = readWords(document);
  const range = document.sentences[0]?.tokens ?? { first: 0, end: 0 };
  return findCues(reading, range).map((cue) => {
    const start = tokenAt(reading, cue.range.first).start;
    const { end } = tokenAt(reading, cue.range.end - 1);
    const words = textOf(text, { start, end });
    return cue.unsaid ? `(${words})` : words;
  });
}

test.each([
  ['Ms. Lowe has repeatedly said it.', ['has repeatedly said']],
  ['He’s suggesting that boats wait.', ['’s suggesting']],
  ['Critics say so, and they claim that it leaks.', ['say', 'claim']],
  ['She pointed out that it leaks.', ['pointed out']],
  ['Ms. Lowe would say nothing.', ['(would say)']],
  ['Ms. Lowe did not say why.', ['(did not say)']],
  ['Ms. Lowe almost said that it leaks.', ['(almost said)']],
  ['Ms. Lowe no longer says that it leaks.', ['(says)']],
  ['Ms. Lowe stopped short of saying that it leaks.', ['(saying)']],
  ['Ms. Lowe was praised for saying that it leaks.', ['saying']],
  ['Ms. Lowe went on to say that it leaks.', ['went on', 'say']],
  ['Ms. Lowe was unable to turn the crews away and accuse the port of sloth.', ['(accuse)']],
  ['The letter states that it leaks.', ['states']],
])('finds the cues of %s', (sentence, cues) => {
  expect(cuesOf(sentence)).toEqual(cues);
});

test.each([
  'The claim was old.',
  'His remarks were short.',
  'A report by the port was late.',
  'The Gulf states were there.',
  'She was told to leave.',
  'The think tank moved.',
  'When asked, she left.',
  'Thanks to the port, boats wait.',
  'Lowe gave a blunt message to the port.',
])('finds no cue in %s', (sentence) => {
  expect(cuesOf(sentence)).toEqual([]);
});
