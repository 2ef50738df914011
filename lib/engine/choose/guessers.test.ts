import { expect, test } from 'vitest';
import { guessers, rightByGuess } from './guessers.ts';

const article = { title: 'Carrow wins', text: 'Carrow won. Carrow left. Lind stayed.' };
const asked = (prompt: string, texts: string[]) => ({
  prompt,
  answer: 'c0',
  choices: texts.map((text, index) => ({ id: `c${index}`, text, mention: null, feedback: '' })),
});

test.each([
  ['longest', 'Who?', ['A long answer', 'Short'], 1],
  ['most-named', 'Who?', ['Ines Carrow', 'Bo Lind'], 1],
  ['most-named', 'Who?', ['Bo Lind', 'Ines Carrow'], 0],
  ['headline', 'Who?', ['Ines Carrow', 'Bo Lind', 'Cai Ross'], 1],
  ['roundest', 'How many?', ['40,000', '38,100', '21,000'], 1],
  ['roundest', 'How many?', ['400', '300', '30'], 0.5],
  ['stem-overlap', 'What of the ferry?', ['The ferry sank', 'The mill burnt'], 1],
  ['stem-overlap', 'What of it?', ['The ferry sank', 'The mill burnt'], null],
])('%s guesses %s %j', (id, prompt, texts, expected) => {
  const guesser = guessers.find((one) => one.id === id);
  if (guesser === undefined) throw new Error(`no guesser ${id}`);
  expect(rightByGuess(guesser, asked(prompt, texts), article)).toBe(expected);
});
