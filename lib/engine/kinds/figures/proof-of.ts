import type { Span } from '../../../quiz/span.ts';
import { namedBefore } from '../statements/evidence.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';

/** What may stand for a name: "she", "the company". */
const stands = /^(?:he|she|his|her|the)$/;

/** The sentence that proves a question, then the name of the first that it calls "she" or "the company" and the question by name. */
export function proofOf({ facts, figure, pieces }: FigureContext, prompt: string): Span[] {
  const whole = facts.document.sentences[figure.sentence];
  if (whole === undefined) return [{ start: figure.start, end: figure.end }];
  const sentence = { start: whole.start, end: whole.end };
  for (const { lower, start } of pieces) {
    const meant = stands.test(lower) ? indexOf(facts).referentAt(start)?.entity : undefined;
    const named = meant && prompt.includes(meant.name) ? namedBefore(meant, sentence) : [];
    if (named.length > 0) return [sentence, ...named];
  }
  return [sentence];
}
