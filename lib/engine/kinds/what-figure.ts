import type { Figure } from '../facts/facts.ts';
import { figureAnswer } from '../facts/figures/figure-answer.ts';
import { askFigure } from './figures/ask-figure.ts';
import { areApart, areOfTwo, countedThing } from './figures/counted-thing.ts';
import { type FigureContext, figureContexts } from './figures/figure-context.ts';
import type { Draft, Kind, Option, Refusal } from './kind.ts';
import { likeness } from './words/content-words.ts';

type Described = {
  context: FigureContext;
  number: string;
  description: string;
  source: string | null;
  counts?: string;
};

/** How much two descriptions may have in common before one could stand for the other. */
const tooLike = 0.7;
/** How many described figures before and after are looked at. */
const reach = 40;
/** No age is higher. */
const oldest = 110;
/** So many questions of the things that figures count are enough for an article. */
const mostCounted = 2;
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
    let asksCounted = 0;
    const drafts = [...told, ...counted].flatMap((one, at) => {
      const { start, end } = one.context.figure;
      const asked = at < told.length ? draftAmong(one, told, at) : draftAmong(one, counted, at - told.length);
      if ('prompt' in asked && (!one.counts || ++asksCounted <= mostCounted)) return asked;
      if ('prompt' in asked) return [];
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
  // What somebody only says it stands for is not what it stands for in the article.
  if (one.source) return { reason: 'It is somebody’s claim, which its description would not say.' };
  const near = all.slice(Math.max(0, at - reach), at + reach);
  const { figure, facts, index } = one.context;
  const around = facts.figures.slice(Math.max(0, index - reach), index + reach);
  const isShared = around.some(
    ({ value, of }) => value === figure.value && of?.toLowerCase().endsWith(one.counts ?? '') === false,
  );
  if (one.counts && isShared) return { reason: 'It counts two things.' };
  const others = near
    .filter((other) => standsApart(one, other))
    .filter(
      ({ counts }, index, all) =>
        !counts || all.slice(0, index).every((other) => areOfTwo(counts, other.counts ?? '')),
    );
  // A phrase that is fuller than all others would be known by that.
  const isFull = ({ description }: Described): boolean => description.includes(' ');
  return others.length < 2 || (one.counts && isFull(one) && !others.some(isFull))
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

/** A figure known by the things it counts. */
function countedBy(context: FigureContext): Described | null {
  const thing = countedThing(context);
  const number = figureAnswer(context.facts.document.text, context.figure).number.toLowerCase();
  return thing && { context, number, description: thing.words, source: null, counts: thing.head };
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
    likeness(one.description, other.description) < tooLike &&
    (!one.counts || areApart(one.counts, other.counts ?? '', !one.description.includes(' '))) &&
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

const distance = ({ description }: Described, key: string): number =>
  Math.abs(description.length - key.length);

const optionOf = ({ context, number, description }: Described): Option => ({
  text: description,
  mention: { start: context.figure.start, end: context.figure.end },
  feedback: `The figure for that is ${number}.`,
});
