import type { Figure } from '../facts/facts.ts';
import { countedNounAt } from '../facts/figures/counted-noun.ts';
import { figureAnswer } from '../facts/figures/figure-answer.ts';
import { phraseAfterOf } from '../facts/figures/figure-noun.ts';
import { hyphenAt } from '../facts/figures/pieces.ts';
import { readNumber } from '../facts/figures/read-number.ts';
import { isQuality, quality } from '../lexicon/qualities.ts';
import { isCompound } from './figures/ask-compound.ts';
import { askFigure } from './figures/ask-figure.ts';
import { saysNothing } from './figures/asking.ts';
import { type FigureContext, figureContexts } from './figures/figure-context.ts';
import { renderWords } from './figures/render-words.ts';
import type { Draft, Kind, Option, Refusal } from './kind.ts';
import { likeness } from './words/content-words.ts';

type Described = {
  context: FigureContext;
  number: string;
  description: string;
  source: string | null;
  counts?: true;
};

/** How much two descriptions may have in common before one could stand for the other. */
const tooLike = 0.7;
/** The same of two bare noun phrases: "likely voters" and "likely Larn voters" may both be counted so. */
const alike = 0.2;
/** How many described figures before and after are looked at. */
const reach = 40;
/** No age is higher. */
const oldest = 110;
/** The smallest bare number worth asking about. */
const least = 10;

/** What does a figure of the article stand for, among what its other figures of that sort stand for? */
export const whatFigure: Kind = {
  id: 'what-figure',
  label: 'What a figure stands for',
  ask(facts) {
    const refused: Refusal[] = [];
    const contexts = figureContexts(facts);
    const told = contexts.flatMap((context) => describedBy(context) ?? []);
    const counted = contexts.flatMap((context) => countedBy(context) ?? []);
    const drafts = [...told, ...counted].flatMap((one, at) => {
      const { start, end } = one.context.figure;
      const asked = at < told.length ? draftAmong(one, told, at) : draftAmong(one, counted, at - told.length);
      if ('prompt' in asked) return asked;
      refused.push({ kind: whatFigure.id, start, end, ...asked });
      return [];
    });
    return { drafts, refused };
  },
};

/** A draft on a figure among others of its sort, or why there is none. */
function draftAmong(one: Described, all: readonly Described[], at: number): Draft | { reason: string } {
  if (!/\d/.test(one.number) || isSmall(one.context.figure))
    return { reason: 'The figure is too small to be known by.' };
  if (one.context.figure.type === 'age') return { reason: 'An age is better asked for by “how old”.' };
  // What somebody only says it stands for is not what it stands for in the article; a "90-soldier guard" is taken for granted.
  if (one.source && !isCompound(one.context))
    return { reason: 'It is somebody’s claim, which its description would not say.' };
  const others = all.slice(Math.max(0, at - reach), at + reach).filter((other) => standsApart(one, other));
  return others.length < 2
    ? { reason: 'The article has too few other figures of the sort.' }
    : draftOf(one, others);
}

/** A figure known by what its clause tells of it. */
function describedBy(context: FigureContext): Described | null {
  if (context.figure.type === 'date' || context.figure.type === 'year') return null;
  const asked = askFigure(context);
  if ('reason' in asked) return null;
  const { number, unit } = figureAnswer(context.facts.document.text, context.figure);
  if (
    !/^(?:the|how|what) (?!number that )/.test(asked.description) ||
    /\b(?:the following|this|these)\b/.test(asked.description)
  )
    return null;
  const { description, source } = asked;
  return { context, number: `${number.toLowerCase()}${unit}`, description, source };
}

/** What a figure counts, as a noun phrase of its own: "95 | retired pilots of Larn"; null for "95 | people", of which there may be more. */
function countedBy(context: FigureContext): Described | null {
  const { facts, figure, pieces, from } = context;
  const number = figure.type === 'count' ? readNumber(pieces, from) : null;
  const noun = number && number.form !== 'vague' ? countedNounAt(pieces, number.end) : null;
  const sentence = facts.document.sentences[figure.sentence];
  if (!noun || facts.document.blocks[sentence?.block ?? -1]?.kind !== 'body') return null;
  const end = phraseAfterOf(pieces, noun.end) ?? noun.end;
  // "40 bakers | and millers", "a 40 | -member guard"
  if (/^(?:and|or)$/.test(pieces[end]?.lower ?? '') || isCompound(context) || hyphenAt(pieces, noun.from))
    return null;
  const words = pieces.slice(noun.from, end).filter(({ kind }) => kind === 'word');
  const isFull =
    words.length > 1 &&
    words.length < 8 &&
    !words.some(
      ({ lower }) =>
        isQuality(lower, quality.order | quality.compare | quality.most) ||
        /^(?:more|others?|additional|such|different|total)$/.test(lower),
    );
  if (!isFull || saysNothing(pieces[noun.head]?.lower ?? '')) return null;
  const description = renderWords(context, { from: noun.from, end });
  return {
    context,
    number: figureAnswer(facts.document.text, figure).number.toLowerCase(),
    description,
    source: null,
    counts: true,
  };
}

const isSmall = ({ type, value }: Figure): boolean =>
  /^(?:count|number)$/.test(type) && typeof value === 'number' && value < least;

// What a bare "43" or "40%" could be without its noun.
const sortOf = ({ type }: Figure): string =>
  /^(?:count|number|age)$/.test(type) ? 'number' : /^(?:percent|ratio)$/.test(type) ? 'part' : type;

/** Whether another figure's description can be a wrong option: of the same sort, of another value, about something else. */
function standsApart(one: Described, other: Described): boolean {
  const [a, b] = [one.context.figure, other.context.figure];
  return (
    a !== b &&
    sortOf(a) === sortOf(b) &&
    (b.type !== 'age' || Number(a.value) < oldest) &&
    a.value !== b.value &&
    (sortOf(a) !== 'number' || isNear(Number(a.value), Number(b.value))) &&
    likeness(one.description, other.description) < (one.counts ? alike : tooLike) &&
    lastWord(one.description) !== lastWord(other.description) &&
    !/\bof the [\d,]+ /.test(other.description)
  );
}

/** What counts 5 cannot be taken for what counts 90,000. */
const mostTimes = 60;
const isNear = (a: number, b: number): boolean => a < b * mostTimes && b < a * mostTimes;

function draftOf({ context, number, description, counts }: Described, others: Described[]): Draft {
  const { figure, facts } = context;
  const sentence = facts.document.sentences[figure.sentence];
  const { start, end } = figure;
  return {
    kind: whatFigure.id,
    prompt: `What does the figure ${number} ${counts ? 'count' : 'describe'} in the article?`,
    key: { text: description, mention: { start, end } },
    answer: { type: 'phrase' },
    wrong: others.toSorted((a, b) => distance(a, description) - distance(b, description)).map(optionOf),
    ordered: false,
    evidence: [sentence ? { start: sentence.start, end: sentence.end } : { start, end }],
    words: { start, end },
    explanation: `In this sentence the article gives ${number} as ${description}.`,
    subject: figure.sentence,
  };
}

const lastWord = (words: string): string => words.split(' ').at(-1) ?? '';

const distance = ({ description }: Described, key: string): number =>
  Math.abs(description.length - key.length);

const optionOf = ({ context, number, description }: Described): Option => ({
  text: description,
  mention: { start: context.figure.start, end: context.figure.end },
  feedback: `The figure for that is ${number}.`,
});
