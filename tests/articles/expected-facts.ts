import { figureTypes } from '../../lib/engine/facts/facts.ts';
import type { Span } from '../../lib/quiz/span.ts';

/** Something that the engine must find. `missing` says why it is known not to. */
type Expected = Span & { line: number; words: string; missing: string | null };

/**
 * A statement: the kinds and names that will do. `optional`: readers would not agree that it is one.
 * `loose`: its bounds are open (a tag in the middle, two clauses), so a third of it is enough.
 */
export type ExpectedStatement = Expected & {
  kinds: string[];
  references: string[];
  optional: boolean;
  loose: boolean;
};

/** A figure: the types that will do, and a word of what is counted. */
export type ExpectedFigure = Expected & { types: string[]; of: string | null };

/** What an article's engine must find, and `surplus`: what it is known to take for a statement wrongly. */
export type ExpectedFacts = {
  statements: ExpectedStatement[];
  figures: ExpectedFigure[];
  surplus: Expected[];
};

const kinds = new Set(['direct', 'mixed', 'indirect']);
const types = new Set<string>(figureTypes);

/** Where words stand in a text from `from` on, or before it; " … " in them stands for what lies between. */
function placeOf(text: string, words: string, from: number): Span {
  const [head = '', tail = head] = words.split(' … ');
  const after = text.indexOf(head, from);
  const start = after < 0 ? text.indexOf(head) : after;
  const end = text.indexOf(tail, start);
  if (start < 0 || end < 0) throw new Error(`placeOf: the article does not have “${words}”`);
  return { start, end: end + tail.length };
}

/**
 * Reads what is expected of a text, one fact a line, cells between bars:
 * `direct | Ida Marsh | “We won,”` for a statement, `money | $3 million | bridge` for a figure, each followed by
 * `| missing: why` where the engine is known to miss it; `surplus | words | why` for what it finds and should not.
 */
export function readExpectedFacts(source: string, text: string): ExpectedFacts {
  const expected: ExpectedFacts = { statements: [], figures: [], surplus: [] };
  let [statementEnd, figureEnd] = [0, 0];
  for (const [index, row] of source.split('\n').entries()) {
    if (!row.trim()) continue;
    const cells = row.split(' | ').map((cell) => cell.trim());
    const missing = cells.at(-1)?.startsWith('missing: ') ? (cells.pop() ?? null) : null;
    const [first = '', second = '', third = ''] = cells;
    const names = first.replace(/^[?~]/, '').split('/');
    const line = index + 1;
    if (first === 'surplus')
      expected.surplus.push({ ...placeOf(text, second, 0), line, words: second, missing });
    else if (names.every((name) => kinds.has(name))) {
      const place = placeOf(text, third, statementEnd);
      statementEnd = place.start;
      const [optional, loose] = [first.startsWith('?'), first.startsWith('~')];
      const references = second.split(' / ');
      expected.statements.push({
        ...place,
        line,
        words: third,
        missing,
        kinds: names,
        references,
        optional,
        loose,
      });
    } else if (names.every((name) => types.has(name))) {
      const place = placeOf(text, second, figureEnd);
      figureEnd = place.end;
      expected.figures.push({ ...place, line, words: second, missing, types: names, of: third || null });
    } else
      throw new Error(`readExpectedFacts: line ${line} starts with “${first}”, which is no kind or type`);
  }
  return expected;
}
