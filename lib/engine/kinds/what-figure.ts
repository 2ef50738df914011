import type { Figure } from '../facts/facts.ts';
import { figureAnswer } from '../facts/figures/figure-answer.ts';
import { isCompound } from './figures/ask-compound.ts';
import { askFigure } from './figures/ask-figure.ts';
import { type FigureContext, figureContexts } from './figures/figure-context.ts';
import type { Draft, Kind, Option, Refusal } from './kind.ts';
import { likeness } from './words/content-words.ts';

type Described = { context: FigureContext; number: string; description: string; source: string | null };

/** How much two descriptions may have in common before one could stand for the other. */
const tooLike = 0.7;
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
    const drafts = told.flatMap((one, at) => {
      const { start, end } = one.context.figure;
      const asked = draftAmong(one, told, at);
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
    !/\bof the [\d,]+ /.test(other.description)
  );
}

/** What counts 5 cannot be taken for what counts 90,000. */
const mostTimes = 60;
const isNear = (a: number, b: number): boolean => a < b * mostTimes && b < a * mostTimes;

function draftOf({ context, number, description }: Described, others: Described[]): Draft {
  const { figure, facts } = context;
  const sentence = facts.document.sentences[figure.sentence];
  const { start, end } = figure;
  return {
    kind: whatFigure.id,
    prompt: `What does the figure ${number} describe in the article?`,
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
