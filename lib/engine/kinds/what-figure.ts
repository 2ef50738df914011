import type { Facts, Figure } from '../facts/facts.ts';
import { figureAnswer } from '../facts/figures/figure-answer.ts';
import { once } from '../text/once.ts';
import { isCompound } from './figures/ask-compound.ts';
import { askFigure } from './figures/ask-figure.ts';
import { type Counted, countedThings, mayBeSame } from './figures/counted-things.ts';
import { type FigureContext, figureContexts } from './figures/figure-context.ts';
import type { Draft, Kind, Option, Refusal } from './kind.ts';
import { likeness } from './words/content-words.ts';

/** `things`: what it counts, where it is known by that alone ("counts of fraud") and not by its clause. */
type Described = {
  context: FigureContext;
  number: string;
  description: string;
  source?: string | null;
  things?: Counted;
};

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
    const counted = contexts.flatMap((context) => countedBy(context) ?? []);
    const done = new Set(drafts.map(({ words }) => words?.start));
    const more = counted.flatMap((one, at) => {
      const asked = done.has(one.context.figure.start) ? null : draftAmong(one, counted, at);
      return asked !== null && 'prompt' in asked ? asked : [];
    });
    // Of a few things that stand beside one another again and again, the last could be told by the first.
    const most = Math.floor(new Set(counted.map(({ things }) => things?.head)).size / fewest);
    return { drafts: [...drafts, ...more.slice(0, most)], refused };
  },
};

/** So many different things for each question among them. */
const fewest = 3;

/** A draft on a figure among others of its sort, or why there is none. */
function draftAmong(one: Described, all: readonly Described[], at: number): Draft | { reason: string } {
  if (!/\d/.test(one.number) || isSmall(one.context.figure))
    return { reason: 'The figure is too small to be known by.' };
  // What somebody only says it stands for is not what it stands for in the article; a "90-soldier guard" is taken for granted.
  if (one.source && !isCompound(one.context))
    return { reason: 'It is somebody’s claim, which its description would not say.' };
  const heads = new Set<string>();
  const others = all.slice(Math.max(0, at - reach), at + reach).filter((other) => {
    const head = other.things?.head ?? other.description;
    const fits = !heads.has(head) && standsApart(one, other);
    if (fits) heads.add(head);
    return fits;
  });
  return others.length < 2
    ? { reason: 'The article has too few other figures of the sort.' }
    : draftOf(one, others);
}

/** How often an article gives each value. */
const timesGiven = once(({ figures }: Facts) => {
  const times = new Map<Figure['value'], number>();
  for (const { value } of figures) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
});

/** A figure known by its noun alone. */
function countedBy(context: FigureContext): Described | null {
  const { document } = context.facts;
  const things = countedThings(context);
  const block = document.sentences[context.figure.sentence]?.block ?? -1;
  const isTwice = (timesGiven(context.facts).get(context.figure.value) ?? 0) > 1;
  if (things === null || document.blocks[block]?.kind !== 'body' || isTwice) return null;
  const { number } = figureAnswer(document.text, context.figure);
  return { context, number: number.toLowerCase(), description: things.words, things };
}

/** A figure known by what its clause tells of it. */
function describedBy(context: FigureContext): Described | null {
  if (context.figure.type === 'date' || context.figure.type === 'year') return null;
  const asked = askFigure(context);
  if ('reason' in asked) return null;
  const { number, unit } = figureAnswer(context.facts.document.text, context.figure);
  if (
    !/^(?:the|how|what) /.test(asked.description) ||
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
    likeness(one.description, other.description) < (one.things ? Number.MIN_VALUE : tooLike) &&
    !(one.things && other.things && mayBeSame(one.things, other.things))
  );
}

/** What counts 5 cannot be taken for what counts 90,000. */
const mostTimes = 60;
const isNear = (a: number, b: number): boolean => a < b * mostTimes && b < a * mostTimes;

function draftOf({ context, number, description, things }: Described, others: Described[]): Draft {
  const { figure, facts } = context;
  const sentence = facts.document.sentences[figure.sentence];
  const { start, end } = figure;
  return {
    kind: whatFigure.id,
    prompt: `What does the figure ${number} ${things ? 'stand for' : 'describe'} in the article?`,
    key: { text: description, mention: { start, end } },
    answer: { type: 'phrase' },
    wrong: others.toSorted((a, b) => distance(a, description) - distance(b, description)).map(optionOf),
    ordered: false,
    evidence: [sentence ? { start: sentence.start, end: sentence.end } : { start, end }],
    words: { start, end },
    explanation: things
      ? `In this sentence the article counts ${number} ${description}.`
      : `In this sentence the article gives ${number} as ${description}.`,
    subject: figure.sentence,
  };
}

const distance = ({ description }: Described, key: string): number =>
  Math.abs(description.length - key.length);

const optionOf = ({ context, number, description, things }: Described): Option => ({
  text: description,
  mention: { start: context.figure.start, end: context.figure.end },
  feedback: things ? `The article counts ${number} of these.` : `The figure for that is ${number}.`,
});
