import type { Facts, Figure, Statement } from '../../lib/engine/facts/facts.ts';
import { isPutInWords } from '../../lib/engine/facts/statements/said.ts';
import { findFacts } from '../../lib/engine/find-facts.ts';
import { type Span, textOf } from '../../lib/quiz/span.ts';
import type { Item, Run } from './command.mts';
import { fold, plain } from './set-text.mts';

const quoteOf = (text: string, statement: Statement) => {
  const words = (span: Span | null) => (span ? textOf(text, span) : null);
  return {
    start: statement.start,
    end: statement.end,
    text: textOf(text, statement),
    kind: statement.kind,
    speakerStart: statement.speaker?.start ?? null,
    speakerEnd: statement.speaker?.end ?? null,
    speaker: words(statement.speaker),
    reference: statement.reference,
    cueStart: statement.cue?.start ?? null,
    cueEnd: statement.cue?.end ?? null,
    cue: words(statement.cue),
    confidence: statement.confidence,
    rule: statement.rule,
    ...(statement.asserted ? {} : { asserted: false }),
  };
};

const figureOf = (text: string, { start, end, type, value, unit, of }: Figure) => {
  return { start, end, text: textOf(text, { start, end }), type, value, unit, of };
};

const listed = ({ document, statements, figures }: Facts, all: boolean) => ({
  quotes: statements
    .filter((statement) => all || isPutInWords(statement))
    .map((statement) => quoteOf(document.text, statement)),
  figures: figures.map((figure) => figureOf(document.text, figure)),
});

const write = (id: Item['id'], { quotes, figures }: ReturnType<typeof listed>): string => {
  const quoteLines = quotes.map(({ text, kind, speaker, reference }) =>
    fold(`${reference ?? speaker ?? 'somebody'} (${kind}): ${text}`, '  '),
  );
  const figureLines = figures.map(({ text, type, of }) =>
    fold(`${text} (${type})${of ? `: ${of}` : ''}`, '  '),
  );
  const heading = `${plain(String(id))}: ${quotes.length} statements, ${figures.length} figures`;
  return `${[heading, 'Statements', ...quoteLines, 'Figures', ...figureLines].join('\n')}\n`;
};

/** Prints who said what, and the figures. */
export const facts: Run = (item, options) => {
  const json = listed(findFacts(item.text), options.all);
  return { json, text: () => write(item.id, json) };
};
