import { expect, test } from 'vitest';
import { givesAway } from './gives-away.ts';
import { itemOf } from './item-builder.ts';

const at = (start: number) => ({ evidence: [{ start, end: start + 10 }] });
const person = { type: 'person' as const, entity: 'e0' };
const figure = { type: 'figure' as const, figure: 0 };

const who = itemOf('Who said that the ferry would stop in winter?', ['Ada Holm', 'Bo Lind'], {
  ...at(0),
  answer: person,
});

test.each([
  [
    'rests on the same words',
    itemOf('Who said that the ferry would stop?', ['Ada Holm', 'Cai Ross'], { ...at(5), answer: person }),
  ],
  [
    'tells it as true',
    itemOf('Which agrees?', ['Ada Holm said that the ferry would stop in winter.', 'x'], at(100)),
  ],
])('leaves out an item that %s', (_, other) => {
  expect(givesAway(who, other)).not.toBeNull();
  expect(givesAway(other, who)).not.toBeNull();
});

test('leaves out a figure that stands in another stem, whole', () => {
  const many = itemOf('How long will the work take?', ['11 weeks', '9 weeks'], { ...at(0), answer: figure });
  const told = itemOf('Who said that 11 weeks were enough?', ['Ada Holm', 'Bo Lind'], {
    ...at(100),
    answer: person,
  });
  const other = itemOf('Who said that 111 weeks were enough?', ['Ada Holm', 'Bo Lind'], {
    ...at(100),
    answer: person,
  });
  expect(givesAway(told, many)).not.toBeNull();
  expect(givesAway(other, many)).toBeNull();
});

test('leaves out an item with the stem and an option of another', () => {
  const stem = 'Which of these quotations is from Ada Holm?';
  const first = itemOf(stem, ['“One”', '“Two”', '“Three”', '“Four”'], at(0));
  expect(givesAway(first, itemOf(stem, ['“Five”', '“Two”', '“Seven”', '“Six”'], at(100)))).not.toBeNull();
  expect(givesAway(first, itemOf(stem, ['“Five”', '“Eight”', '“Seven”', '“Six”'], at(100)))).toBeNull();
});

test('leaves out a second question with the stem of another on what was said', () => {
  const stem = 'Which of these quotations is from Ada Holm?';
  const asked = (key: string, start: number) =>
    itemOf(stem, [key, `${key} no`, `${key} yes`], { ...at(start), words: { start, end: start + 4 } });
  expect(givesAway(asked('“We dug”', 0), asked('“We sold”', 100))).not.toBeNull();
});

test('leaves out the second half of a quotation, not another sentence of it', () => {
  const half = (prompt: string, subject: number) =>
    itemOf(prompt, ['Ada Holm', 'Bo Lind'], {
      ...at(0),
      answer: person,
      subject,
      words: { start: prompt.length, end: prompt.length + 1 },
    });
  const first = half('Who said, “The ferry is late”?', 0);
  expect(givesAway(first, half('Who said, “Nobody told the pilot”?', 0))).not.toBeNull();
  expect(givesAway(first, half('Who said, “Nobody told the pilot”?', 1))).toBeNull();
});

test('leaves out a figure in a statement that another question prints', () => {
  const before = 'Ada Holm said that ';
  const after = ' sailors had signed a petition';
  const stated = itemOf('Which agrees?', [`${before}900${after}`, `${before}700${after}`], {
    ...at(0),
    frame: { before, after, figure: 0 },
  });
  const told = (words: string) => itemOf('What did Bo Lind say?', ['The mill was sold', words], at(100));
  expect(givesAway(stated, told('Ada Holm knew of 900 sailors who signed a petition'))).not.toBeNull();
  expect(givesAway(stated, told('Ada Holm knew of 900 seals'))).toBeNull();
  expect(
    givesAway(stated, itemOf('Who said that 900 was enough?', ['Bo Lind', 'Cai Ross'], at(100))),
  ).not.toBeNull();
  expect(
    givesAway(stated, itemOf('Who said that 700 was enough?', ['Bo Lind', 'Cai Ross'], at(100))),
  ).toBeNull();
});

test('leaves out a short answer that stands beside the same words', () => {
  const when = itemOf('In what year did Steinvik build a dike in Denmark?', ['1998', '1997'], {
    ...at(0),
    answer: figure,
  });
  const where = itemOf('In which country did Steinvik build a dike?', ['Denmark', 'Norway'], at(100));
  const other = itemOf('In which country did Nordmark buy cranes?', ['Denmark', 'Norway'], at(100));
  expect(givesAway(when, where)).not.toBeNull();
  expect(givesAway(when, other)).toBeNull();
});

test('lets items on different things stand together', () => {
  const other = itemOf('Who said that the mill was sold?', ['Ada Holm', 'Bo Lind'], {
    ...at(100),
    answer: person,
  });
  expect(givesAway(who, other)).toBeNull();
});

test('leaves out an item whose options show the words that another asks for', () => {
  const shown = itemOf(
    'Which of these sentences reports the words of a pilot?',
    ['Bo Lind said it was late.', 'Ada Holm said that the ferry would stop in winter.'],
    at(100),
  );
  expect(givesAway(who, shown)).not.toBeNull();
  expect(givesAway(shown, who)).not.toBeNull();
});

test('lets two things said in one sentence stand side by side', () => {
  const words = (start: number) => ({ ...at(0), answer: person, words: { start, end: start + 4 } });
  const first = itemOf('Who said that the ferry would stop?', ['Ada Holm', 'Bo Lind'], words(0));
  const second = itemOf('Who said that a pilot had left?', ['Ada Holm', 'Bo Lind'], words(6));
  expect(givesAway(first, second)).toBeNull();
  expect(
    givesAway(first, { ...second, draft: { ...second.draft, words: { start: 2, end: 8 } } }),
  ).not.toBeNull();
});

test.each([
  ['How much would the new harbour wall in Ellery cost?', '30 crowns', figure],
  ['Who said, “We dug.”?', 'Ada Holm', person],
  ['Which of these quotations is from Maria Holm?', 'The new wall stands', { type: 'phrase' as const }],
])('leaves out an item whose answer a wrong option of another prints: %s', (stem, key, answer) => {
  const asked = itemOf(stem, [key, 'x'], { ...at(0), answer });
  const beside = (option: string) => itemOf('Which agrees?', ['The mill was sold.', option], at(100));
  const told = beside('“We dug,” said Holm; the harbour wall stands at Ellery, at a cost of 30 crowns.');
  expect(givesAway(asked, told)).not.toBeNull();
  expect(givesAway(told, asked)).not.toBeNull();
  expect(
    givesAway(asked, beside('“We dug,” said Lind, who stands at a wall and sold a boat for 30 crowns.')),
  ).toBeNull();
});

test('takes a figure in words for the one asked for only beside more words', () => {
  const beside = (day: string) => {
    const asked = itemOf('When will the Ellery harbour wall open?', [day, 'x'], { ...at(0), answer: figure });
    const told = itemOf('Which agrees?', ['It was sold.', `The harbour was at Ellery on ${day}.`], at(100));
    return givesAway(asked, told);
  };
  expect(beside('May 4')).not.toBeNull();
  expect(beside('Monday')).toBeNull();
});

test('leaves out a question on what was said with most of the options of another', () => {
  const asked = (name: string, key: string, wrong: string[], start: number) =>
    itemOf(`Which of these quotations is from ${name}?`, [key, ...wrong], {
      ...at(start),
      words: { start, end: start + 4 },
    });
  const first = asked('Ada Holm', '“We dug”', ['“We sold”', '“We left”', '“We ran”'], 0);
  const reason = 'Another question has the same options.';
  expect(givesAway(first, asked('Bo Lind', '“We sold”', ['“We dug”', '“We left”', '“We sat”'], 50))).toBe(
    reason,
  );
  expect(
    givesAway(first, asked('Bo Lind', '“We sold”', ['“We dug”', '“We hid”', '“We sat”'], 50)),
  ).toBeNull();
});

test('leaves out a question whose key alone stands among the people of another with that key', () => {
  const asked = (stem: string, others: string[], start: number) =>
    itemOf(stem, ['Ada Holm', ...others], { ...at(start), answer: person });
  const first = asked('Who is the fire chief?', ['Bo Lind', 'Cai Ross'], 0);
  expect(
    givesAway(first, asked('Who said that a mill burned?', ['Eva Rike', 'Jon Dahl'], 100)),
  ).not.toBeNull();
  expect(givesAway(first, asked('Who said that a mill burned?', ['Eva Rike', 'Bo Lind'], 100))).toBeNull();
});

test('leaves out a quotation among options that another question prints with its speaker', () => {
  const shown = itemOf(
    'Which of these sentences from the article reports the words of a pilot?',
    ['“The pier is safe,” Holm said.', '“We dug all night,” Lind said.'],
    at(0),
  );
  const asked = itemOf(
    'Which of these quotations is from Cai Ross?',
    ['“Nobody rang”', '“We dug all night”'],
    at(100),
  );
  const wrong = (text: string) => [{ text, mention: null, source: 'e1' }];
  const withSpeaker = (text: string) => ({ ...asked, wrong: wrong(text) });
  expect(givesAway(shown, withSpeaker('“We dug all night”'))).not.toBeNull();
  expect(givesAway(shown, withSpeaker('“We dug in May”'))).toBeNull();
});

test('leaves out what a figure counts where another stem or option has both', () => {
  const count = itemOf('What does the figure 40 count in the article?', ['ferries', 'mills'], {
    ...at(0),
    answer: { type: 'phrase' },
  });
  const told = itemOf('Who said, “We run 40 ferries”?', ['Ada Holm', 'Bo Lind'], {
    ...at(100),
    answer: person,
  });
  const other = itemOf('Who said, “We run 4 ferries”?', ['Ada Holm', 'Bo Lind'], {
    ...at(100),
    answer: person,
  });
  expect(givesAway(told, count)).not.toBeNull();
  expect(givesAway(other, count)).toBeNull();
});
