import { countedNounAt } from '../../facts/figures/counted-noun.ts';
import { phraseAfterOf } from '../../facts/figures/figure-noun.ts';
import { hyphenAt } from '../../facts/figures/pieces.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { singularRole } from '../../lexicon/role-nouns.ts';
import { saysNothing } from './asking.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { isCompound } from './sized-thing.ts';

/** A phrase of more words is no name of a thing. */
const most = 6;

/** The things that a figure counts, as a phrase of their own with its noun: "95 | retired pilots"; null for "95 | people", of whom there are others. */
export function countedThing(context: FigureContext): { words: string; head: string } | null {
  const { facts, figure, pieces, from } = context;
  const number = figure.type === 'count' && figure.unit !== 'times' ? readNumber(pieces, from) : null;
  const counted = number && number.form !== 'vague' ? countedNounAt(pieces, number.end) : null;
  const sentence = facts.document.sentences[figure.sentence];
  if (!counted || facts.document.blocks[sentence?.block ?? -1]?.kind !== 'body') return null;
  const end = phraseAfterOf(pieces, counted.end) ?? counted.end;
  const head = pieces[counted.head]?.lower ?? '';
  // "40 bakers | and millers", "when he was 40 drives | him", "a 40 | -member guard", "40 nets | of a kind torn by crabs"
  if (/^(?:and|or|of|him|her|them)$/.test(pieces[end]?.lower ?? '') || end > counted.end + 3) return null;
  if (isCompound(context) || hyphenAt(pieces, counted.from) || saysNothing(head)) return null;
  const leans = pieces
    .slice(counted.from, end)
    .some(
      ({ lower }) =>
        isQuality(lower, quality.order | quality.compare | quality.most) ||
        /^(?:more|others?|additional|such|different|total)$/.test(lower),
    );
  const isBare = end === counted.from + 1 && /^(?:people|persons|groups|members|points)$/.test(head);
  const words = renderWords(context, { from: counted.from, end });
  // "clerks of the U.S. mint", cut in half
  const isCut = /(?:^| )\p{Lu}$/u.test(words);
  return leans || isBare || isCut || end - counted.from > most ? null : { words, head };
}

/** Of people a family, a staff and a judge are counted alike. */
const people = noun.person | noun.kin | noun.group;

/** The classes that a noun is of: "judges" are persons by their role. */
const sortsOf = (head: string): number[] => {
  const isRole = singularRole(head) !== null || /(?:ers|ors|ists|ees|ians|fuls)$/.test(head);
  const isPeople = isRole || isNoun(head, people) || head === 'staff';
  const others = Object.values(noun).filter((sort) => (sort & people) === 0 && isNoun(head, sort));
  return isPeople ? [people, ...others] : others;
};

/** Takes "boats" and "sails"; refuses "seats" and "back seats". */
export const areOfTwo = (one: string, other: string): boolean => !one.endsWith(other) && !other.endsWith(one);

/** Whether what one noun names can be no thing of the other: "boats" and "bakers"; refuses "bakers" and "voters", and, of `bare` nouns, "posts", which may be jobs. */
export function areApart(one: string, other: string, bare: boolean): boolean {
  const [sorts, others] = [sortsOf(one), sortsOf(other)];
  if (bare && (sorts.length === 0 || others.length === 0)) return false;
  return areOfTwo(one, other) && !sorts.some((sort) => others.includes(sort));
}
