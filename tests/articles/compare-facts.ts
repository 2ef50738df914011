import type { Facts, Figure, Statement } from '../../lib/engine/facts/facts.ts';
import { type Span, spansOverlap, textOf } from '../../lib/quiz/span.ts';
import { overlap } from '../overlap.ts';
import type { ExpectedFacts, ExpectedFigure, ExpectedStatement } from './expected-facts.ts';

/** A line of the expected facts that does not hold: what is wrong, or that a known fault is gone. */
export type Difference = { line: number; words: string; problem: string };

const nearest = <Place extends Span>(span: Span, places: Place[]): Place | undefined =>
  places
    .filter((place) => spansOverlap(place, span))
    .toSorted((a, b) => overlap(b, span) - overlap(a, span) || a.end - a.start - (b.end - b.start))[0];

function statementProblem(text: string, expected: ExpectedStatement, statements: Statement[]): string | null {
  const found = nearest(expected, statements);
  if (!found) return 'not found';
  const common = overlap(expected, found);
  const whole = Math.max(expected.end, found.end) - Math.min(expected.start, found.start);
  const share = expected.loose ? common / (expected.end - expected.start) : common / whole;
  if (share <= (expected.loose ? 0.3 : 0.8)) return `found as “${textOf(text, found)}”`;
  if (!expected.loose && !expected.kinds.includes(found.kind)) return `found as ${found.kind}`;
  return expected.references.includes(found.reference ?? '')
    ? null
    : `given to ${found.reference ?? 'nobody'}, not ${expected.references[0]}`;
}

function figureProblem(text: string, expected: ExpectedFigure, figures: Figure[]): string | null {
  const found = nearest(expected, figures);
  if (!found) return 'not found';
  const words = textOf(text, found);
  if (found.start !== expected.start || (found.end !== expected.end && !words.endsWith(expected.of ?? words)))
    return `found as “${words}”`;
  if (!expected.types.includes(found.type)) return `found as ${found.type}`;
  return expected.of && !found.of?.includes(expected.of)
    ? `counts “${found.of}”, not “${expected.of}”`
    : null;
}

const settle = (problem: string | null, missing: string | null): string | null => {
  if (missing && !problem) return `is found now: take “${missing}” away`;
  return missing ? null : problem;
};

/** All that is not as expected in what the engine found; statements that nobody expects are differences too. */
export function compareFacts(facts: Facts, expected: ExpectedFacts): Difference[] {
  const { text } = facts.document;
  const said = facts.statements.filter((statement) => statement.asserted);
  const wanted = expected.statements.filter((statement) => !statement.optional);
  const checked = [
    ...wanted.map((one) => ({ ...one, problem: settle(statementProblem(text, one, said), one.missing) })),
    ...expected.figures.map((one) => ({
      ...one,
      problem: settle(figureProblem(text, one, facts.figures), one.missing),
    })),
    ...expected.surplus.map((one) => ({
      ...one,
      problem: said.some((statement) => spansOverlap(statement, one))
        ? null
        : 'is taken for a statement no more',
    })),
  ];
  const known = [...expected.statements, ...expected.surplus];
  const surplus = said
    .filter((statement) => !known.some((one) => spansOverlap(one, statement)))
    .map((statement) => ({
      line: 0,
      words: textOf(text, statement),
      problem: `taken for a statement of ${statement.reference ?? 'nobody'}`,
    }));
  return [...checked, ...surplus].flatMap(({ line, words, problem }) =>
    problem ? [{ line, words, problem }] : [],
  );
}
