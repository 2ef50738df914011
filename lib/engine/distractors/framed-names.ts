import type { Entity, Facts } from '../facts/facts.ts';
import { entityById } from '../kinds/clean-tag.ts';
import { contentWords } from '../kinds/content-words.ts';
import { indexOf } from '../kinds/figures/figure-index.ts';
import type { Draft, Option } from '../kinds/kind.ts';
import { entityOfOption } from '../kinds/printed-name.ts';
import { findPersons } from './persons.ts';

/** From this share of the same words on, a sentence that names somebody may tell the same of them. */
const sameDeed = 0.34;

/** Wrong options that are a sentence with another name in it, of whom the article tells nothing like it. */
export function framedNames(draft: Draft, facts: Facts): Option[] {
  const { frame } = draft;
  if (frame === undefined || !('entity' in frame)) return [];
  const entity = entityById(facts).get(frame.entity);
  if (entity === undefined) return [];
  const rest = `${frame.before} ${frame.after}`;
  const words = contentWords(rest);
  const asked: Draft = { ...draft, prompt: rest, answer: { type: 'person', entity: frame.entity } };
  return findPersons(asked, facts).flatMap((option) => {
    const other = entityOfOption(facts, option.text);
    const fits = other?.gender === entity.gender || !gendered.test(rest);
    if (other === null || !fits || mayHaveDone(facts, other, words)) return [];
    return {
      text: `${frame.before}${option.text}${frame.after}`,
      mention: option.mention,
      feedback: `In the article, this is said of ${entity.name}, not of ${option.text}.`,
    };
  });
}

const gendered = /\b(?:his|her|he|she|him)\b/;

/** Whether a sentence in which somebody is named, or the one after it, has a good part of the words. */
function mayHaveDone(facts: Facts, { mentions }: Entity, words: string[]): boolean {
  const { sentences } = facts.document;
  let at = 0;
  return mentions.some(({ start }) => {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return [at, at + 1].some((near) => {
      const content = indexOf(facts).contentOf(near);
      return words.filter((word) => content.has(word)).length >= Math.max(2, sameDeed * words.length);
    });
  });
}
