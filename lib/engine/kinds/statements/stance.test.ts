import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { stanceOf } from './stance.ts';

const stance = (text: string, cue: string, words: string, rule = 'topic-act', speaker = 'Bo Lind') => {
  const said = { words, by: 'Bo Lind', speaker, cue, rule, asserted: false };
  const { document, statements } = buildFacts({
    text: `The mill\n\n${text}`,
    people: [{ name: 'Bo Lind' }],
    said: [said],
  });
  const [only] = statements;
  return only === undefined ? undefined : stanceOf(document, only);
};

test.each<[string, string, string, string?]>([
  ['Bo Lind called for a ban on nets.', 'called for', 'a ban on nets'],
  ['Bo Lind, the mayor, has proposed a ban on nets.', 'has proposed', 'a ban on nets', 'topic-object'],
  ['Bo Lind is seeking a ban on nets.', 'is seeking', 'a ban on nets', 'belief-object'],
  ['Bo Lind hopes to sell the mill.', 'hopes', 'to sell the mill', 'belief-infinitive'],
  ['Bo Lind refused to sell the mill.', 'refused', 'to sell the mill', 'unsaid-refusal'],
  ['Bo Lind asked whether nets sink.', 'asked', 'whether nets sink', 'question'],
])('takes “%s”', (text, cue, words, rule) => {
  expect(stance(text, cue, words, rule)).toBe(cue);
});

test.each<[string, string, string, string?]>([
  ['Bo Lind would propose a ban on nets.', 'would propose', 'a ban on nets'],
  ['Bo Lind never proposed a ban on nets.', 'never proposed', 'a ban on nets'],
  ['If Bo Lind proposed a ban on nets, crews would leave.', 'proposed', 'a ban on nets'],
  ['The plan that Bo Lind proposed in May was late.', 'proposed', 'in May was late'],
  ['Bo Lind seems to fear nets.', 'seems', 'to fear nets', 'belief-infinitive'],
  ['Bo Lind knows that nets sink.', 'knows', 'that nets sink', 'belief-clause'],
  ['Bo Lind decided whether nets sink.', 'decided', 'whether nets sink', 'question'],
  ['Bo Lind proposed a ban on nets?', 'proposed', 'a ban on nets'],
])('refuses “%s”', (text, cue, words, rule) => {
  expect(stance(text, cue, words, rule)).toBeNull();
});

test('refuses what several are told to hold', () => {
  expect(
    stance('Bo Lind left. They proposed a ban on nets.', 'proposed', 'a ban on nets', 'topic-act', 'They'),
  ).toBeNull();
});
