import type { Span } from '../../quiz/span.ts';
import type { Facts } from '../facts/facts.ts';
import { once } from '../text/once.ts';
import { type FigureContext, readSentence } from './figures/figure-context.ts';
import { indexOf } from './figures/figure-index.ts';
import { toldSentence } from './told-sentence.ts';

/** What the article tells in a sentence, as a sentence that stands alone; of what somebody says the contrary, where one word makes it. */
export type ToldFact = { text: string; sentence: number; span: Span; contrary?: string };

/** Why a sentence tells nothing that can be printed. */
type Untold = { reason: string; span: Span };

/** The sentences of the story in which nobody speaks, each as it can be printed or with the reason why it cannot. */
export const findTold = once((facts: Facts): (ToldFact | Untold)[] =>
  facts.document.sentences.flatMap(({ start, end, block }, sentence) => {
    if (facts.document.blocks[block]?.kind !== 'body') return [];
    if (
      indexOf(facts)
        .statementsIn(sentence)
        .some(({ asserted }) => asserted)
    )
      return [];
    const context = contextOf(facts, sentence);
    if (context === null) return [];
    const told = toldSentence(context, '');
    const span = { start, end };
    return ['reason' in told ? { ...told, span } : { ...told, sentence, span }];
  }),
);

const noFigure = { type: 'number', value: null, unit: null, of: null, hedge: null } as const;

/** A sentence in a context like a figure's, around whom it names first by name or as "he" or "she", else around its head. */
function contextOf(facts: Facts, sentence: number): FigureContext | null {
  const read = readSentence(facts, sentence);
  const [first, last] = [read.pieces[0], read.pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const named = indexOf(facts)
    .mentionsIn(first.start, last.end)
    .find(({ entity }) => entity.kind === 'person')?.mention;
  const pronoun = read.pieces.find(({ lower }) => lower === 'he' || lower === 'she');
  const before = named === undefined || (pronoun !== undefined && pronoun.start < named.start);
  const { start, end } = (before ? pronoun : named) ?? first;
  const from = read.pieces.findIndex((piece) => piece.end > start);
  const past = read.pieces.findIndex((piece) => piece.start >= end);
  const hedgeFrom = read.pieces.length;
  const figure = { start, end, ...noFigure, sentence };
  return { facts, figure, index: -1, ...read, hedgeFrom, from, end: past < 0 ? hedgeFrom : past };
}
