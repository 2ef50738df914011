import type { Span } from '../../quiz/span.ts';
import type { Facts } from '../facts/facts.ts';

/** A possible option: its words, where the article has them (null when made by rule), and whose words they are where that is asked. */
export type Option = { text: string; mention: Span | null; feedback?: string; source?: string };

/** What sort of thing answers a question; the distractors stage finds others of the same sort. */
export type Answer =
  | { type: 'person'; entity: string }
  | { type: 'figure'; figure: number }
  | { type: 'phrase' };

/**
 * A question before it has its wrong options. `subject` is the sentence index it is about.
 * `wrong` are wrong options that the kind itself knows, best first; without it they are found by `answer`.
 * `ordered` keeps options ascending (figures, dates) instead of shuffled.
 * `plain`: the stem with a noun for each pronoun whose meaning is sure, to be judged by.
 * `words`: what was said, or the role that is told, where the question is on that alone and not on the rest of the sentence that proves it.
 * `deed`: what somebody did; the wrong options are others of the article of whom it tells nothing like it.
 * `frame`: every option is the same words around a figure, for which the wrong options have another.
 */
export type Draft = {
  kind: string;
  prompt: string;
  plain?: string;
  key: Option;
  answer: Answer;
  wrong?: Option[];
  frame?: { before: string; after: string; figure: number };
  ordered: boolean;
  evidence: Span[];
  words?: Span;
  deed?: string;
  explanation: string;
  subject: number;
};

/** What a kind refuses to ask, and why. */
export type Refusal = Span & { kind: string; reason: string };

/** A way of asking. To add one: a file like this in `kinds/`, and a line in `kinds/index.ts`. */
export type Kind = {
  id: string;
  label: string;
  /** How many questions of this kind a quiz has for one of another, 1 when absent. */
  share?: number;
  ask: (facts: Facts) => { drafts: Draft[]; refused: Refusal[] };
};
