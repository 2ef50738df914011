import type { Span } from '../../quiz/span.ts';
import type { Facts } from '../facts/facts.ts';
import type { Sentence } from '../text/document.ts';
import { once } from '../text/once.ts';
import { type FigureContext, readSentence } from './figures/figure-context.ts';
import { indexOf } from './figures/figure-index.ts';
import { sortOfPlace } from './sort-of-place.ts';
import { toldSentence } from './told-sentence.ts';

/** What the article tells in a sentence, as a sentence that stands alone; of what somebody says the contrary, where one word makes it. */
export type ToldFact = { text: string; sentence: number; span: Span; contrary?: string };

/** Why a sentence tells nothing that can be printed. */
type Untold = { reason: string; span: Span };

/** The sentences of the story in which nobody speaks, each as it can be printed or with the reason why it cannot. */
export const findTold = once((facts: Facts): (ToldFact | Untold)[] =>
  facts.document.sentences.flatMap((one, sentence) => {
    const context = isOpen(facts, one, sentence) ? contextOf(facts, sentence) : null;
    if (context === null) return [];
    const told = toldSentence(context, '');
    const span = { start: one.start, end: one.end };
    return ['reason' in told ? { ...told, span } : { ...told, sentence, span }];
  }),
);

const fewestTokens = 7;

/** Takes a statement of the article's own; refuses what somebody says, a headline, a question and a word or two. */
function isOpen(facts: Facts, { tokens, end, block }: Sentence, index: number): boolean {
  const { document } = facts;
  return (
    tokens.end - tokens.first >= fewestTokens &&
    document.text.charAt(end - 1) === '.' &&
    document.blocks[block]?.kind === 'body' &&
    !indexOf(facts)
      .statementsIn(index)
      .some(({ asserted }) => asserted)
  );
}

const noFigure = { type: 'number', value: null, unit: null, of: null, hedge: null } as const;

/** Takes "The mayor …" and "In May he …", which may mean somebody named before. */
function mayMeanSomebody({ document: { sentences, tokens } }: Facts, sentence: number): boolean {
  const first = sentences[sentence]?.tokens.first ?? 0;
  const head = tokens.slice(first, first + fewestTokens);
  return head[0]?.lower === 'the' || head.some(({ lower }) => lower === 'he' || lower === 'she');
}

/** A sentence in a context like a figure's, around whom it names first by name or as "he" or "she", or around its head; null when it names nobody and no land. */
function contextOf(facts: Facts, sentence: number): FigureContext | null {
  const span = facts.document.sentences[sentence];
  const mentions = span === undefined ? [] : indexOf(facts).mentionsIn(span.start, span.end);
  const isNamed = mentions.some(
    ({ entity }) => entity.kind === 'person' || sortOfPlace(entity.name) !== null,
  );
  if (!isNamed && !mayMeanSomebody(facts, sentence)) return null;
  const read = readSentence(facts, sentence);
  const [first] = read.pieces;
  if (first === undefined) return null;
  const named = mentions.find(({ entity }) => entity.kind === 'person')?.mention;
  const pronoun = read.pieces.find(({ lower }) => lower === 'he' || lower === 'she');
  const before = named === undefined || (pronoun !== undefined && pronoun.start < named.start);
  const { start, end } = (before ? pronoun : named) ?? first;
  const from = read.pieces.findIndex((piece) => piece.end > start);
  const past = read.pieces.findIndex((piece) => piece.start >= end);
  const hedgeFrom = read.pieces.length;
  const figure = { start, end, ...noFigure, sentence };
  return { facts, figure, index: -1, ...read, hedgeFrom, from, end: past < 0 ? hedgeFrom : past };
}
