import { textOf } from '../../quiz/span.ts';
import type { Facts, Figure } from '../facts/facts.ts';
import type { Option } from '../kinds/kind.ts';
import { entityOfOption } from '../kinds/people/printed-name.ts';
import { statementsOf } from '../kinds/statements/spoken.ts';
import { contentWords, likeness } from '../kinds/words/content-words.ts';
import { remembered } from '../lexicon/remembered.ts';
import { once } from '../text/once.ts';
import type { Rule } from './rule.ts';

/** From this share of common words on, another person's statement counts as the same one. */
const sameStatement = 0.6;
/** "Nearly 400" and 397 are one answer; 400 and 380 are two. */
const sameFigure = 0.02;

/** More than one option is right: another person said it as well, or a figure is equal once units and rounding are seen. */
export const secondKey: Rule = {
  id: 'second-key',
  find({ draft: { answer, prompt }, wrong }, facts) {
    const isRight = (option: Option): boolean =>
      answer.type === 'person'
        ? saidItToo(facts, option.text, prompt)
        : answer.type === 'figure' && isSameFigure(facts, answer.figure, option);
    const right = wrong.find(isRight);
    return right === undefined
      ? null
      : { reason: `“${right.text}” could be right as well.`, option: right.text };
  },
};

function saidItToo(facts: Facts, option: string, prompt: string): boolean {
  const entity = entityOfOption(facts, option);
  if (entity === null || contentWords(prompt).length < 2) return false;
  return wordsSaid(facts)(entity.id).some((words) => likeness(words, prompt) >= sameStatement);
}

/** The statements of an entity, as texts that are cut out once. */
const wordsSaid = once((facts: Facts) =>
  remembered((entity) =>
    statementsOf(facts, entity).map((statement) => textOf(facts.document.text, statement)),
  ),
);

function isSameFigure({ figures }: Facts, index: number, { mention }: Option): boolean {
  const key = figures[index];
  const other = figures.find(({ start, end }) => start === mention?.start && end === mention.end);
  return key !== undefined && other !== undefined && areEqual(key, other);
}

function areEqual(a: Figure, b: Figure): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value === b.value;
  return Math.abs(a.value - b.value) <= sameFigure * Math.max(Math.abs(a.value), Math.abs(b.value));
}
