import { type Span, textOf } from '../../quiz/span.ts';
import type { Entity, Facts, Figure } from '../facts/facts.ts';
import type { Draft, Option } from '../kinds/kind.ts';
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
  find(item, facts) {
    const { draft, wrong } = item;
    for (const option of wrong) {
      const right =
        draft.answer.type === 'person'
          ? saidItToo(facts, option, draft)
          : draft.answer.type === 'figure' && isSameFigure(facts, draft.answer.figure, option);
      if (right) return { reason: `“${option.text}” could be right as well.`, option: option.text };
    }
    return null;
  },
};

function saidItToo(facts: Facts, option: Option, { prompt, words, subject }: Draft): boolean {
  const entity = entityOfOption(facts, option.text);
  if (entity === null || contentWords(prompt).length < 2) return false;
  if (words !== undefined && isSourceToo(facts, entity, { ...words, sentence: subject })) return true;
  return wordsSaid(facts)(entity.id).some((words) => likeness(words, prompt) >= sameStatement);
}

/**
 * Takes the Ellery Centre for what “the Post reported …, according to the Ellery Centre”: a body that the sentence names
 * beside the words, and whoever is told to say a part of them. Limit: a body that only heard it gives way, too.
 */
function isSourceToo(
  facts: Facts,
  { id, kind, mentions }: Entity,
  { start, end, sentence }: Span & { sentence: number },
): boolean {
  if (statementsOf(facts, id).some((said) => said.start < end && said.end > start)) return true;
  const around = facts.document.sentences[sentence];
  return (
    kind !== 'person' &&
    around !== undefined &&
    mentions.some(
      (named) =>
        named.start >= around.start && named.end <= around.end && (named.end <= start || named.start >= end),
    )
  );
}

/** The statements of an entity, as texts that are cut out once. */
const wordsSaid = once((facts: Facts) =>
  remembered((entity) =>
    statementsOf(facts, entity).map((statement) => textOf(facts.document.text, statement)),
  ),
);

function isSameFigure(facts: Facts, index: number, option: Option): boolean {
  const key = facts.figures[index];
  const other = facts.figures.find(
    (figure) =>
      option.mention !== null && figure.start === option.mention.start && figure.end === option.mention.end,
  );
  return key !== undefined && other !== undefined && areEqual(key, other);
}

function areEqual(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false;
  if (typeof a.value !== 'number' || typeof b.value !== 'number')
    return a.value !== null && a.value === b.value;
  return Math.abs(a.value - b.value) <= sameFigure * Math.max(Math.abs(a.value), Math.abs(b.value));
}
