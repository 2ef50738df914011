import type { Figure, FigureType } from '../../lib/engine/facts/facts.ts';
import { figuresOf } from '../../lib/engine/facts/figures/find-figures.ts';
import { readPieces } from '../../lib/engine/facts/figures/pieces.ts';
import { readNumber } from '../../lib/engine/facts/figures/read-number.ts';
import type { Span } from '../../lib/quiz/span.ts';
import { type FigureCase, figureCasesIn, whySetAside } from './figure-cases.ts';
import { percent, table } from './print.ts';

/** What we call each kind of the specifications. */
const typesOf: Record<string, readonly FigureType[]> = {
  number: ['number', 'count', 'ratio'],
  percent: ['percent'],
  money: ['money'],
  dimension: ['distance', 'area', 'mass', 'volume', 'speed', 'number'],
  age: ['age'],
  date: ['date'],
  duration: ['duration'],
};

/** The span compared with the mark; the noun written as one with a small number is left off, as the specifications do. */
function spanOf(text: string, figure: Figure, kind: string): Span {
  if (kind !== 'number') return figure;
  const pieces = readPieces(text, figure);
  const number = readNumber(pieces, 0);
  const last = number && figure.type !== 'ratio' ? pieces[number.end - 1] : undefined;
  return { start: figure.start, end: last?.end ?? figure.end };
}

function found({ text, kind }: FigureCase): Span[] {
  const types = typesOf[kind] ?? [];
  return figuresOf(text, readPieces(text), 0)
    .filter((figure) => types.includes(figure.type) && (kind !== 'dimension' || figure.unit !== null))
    .map((figure) => spanOf(text, figure, kind));
}

type Count = { right: number; found: number; marked: number; cases: number };

function count(cases: readonly FigureCase[]): Count {
  const total = { right: 0, found: 0, marked: 0, cases: cases.length };
  for (const one of cases) {
    const marked = new Set(one.spans.map(({ start, end }) => `${start}-${end}`));
    const spans = found(one);
    total.found += spans.length;
    total.marked += marked.size;
    total.right += spans.filter(({ start, end }) => marked.has(`${start}-${end}`)).length;
  }
  return total;
}

const row = (kind: string, aside: number, { right, found: made, marked, cases }: Count): string[] => [
  kind,
  String(cases),
  String(aside),
  percent(right / Math.max(1, made)),
  percent(right / Math.max(1, marked)),
  percent((2 * right) / Math.max(1, made + marked)),
];

/** How exactly figures are found, kind by kind, with what was set aside and why, as rows to print. */
export function scoreFigures(folder: string): { heading: string[]; rows: string[][]; aside: string[][] } {
  const cases = figureCasesIn(folder);
  const reasons = new Map<string, number>();
  const rows = Object.keys(typesOf).flatMap((kind) => {
    const own = cases.filter((one) => one.kind === kind);
    const kept = own.filter((one) => {
      const reason = whySetAside(one);
      if (reason !== null) reasons.set(`${kind}: ${reason}`, (reasons.get(`${kind}: ${reason}`) ?? 0) + 1);
      return reason === null;
    });
    return own.length === 0
      ? []
      : [row(kind, own.length - kept.length, count(kept)), row(`  ${kind}, all`, 0, count(own))];
  });
  return {
    heading: ['figures', 'cases', 'set aside', 'P', 'R', 'F1'],
    rows,
    aside: [...reasons].map(([reason, times]) => [reason, String(times)]),
  };
}

/** Prints how exactly figures are found in the Recognizers-Text specifications of a folder. */
export function benchFigures(folder: string | undefined): void {
  const score = folder === undefined ? null : scoreFigures(folder);
  if (!score || score.rows.length === 0) {
    console.log(`No specifications of figures in ${folder ?? 'the folder: none was named'}.`);
    return;
  }
  table(score.heading, score.rows);
  console.log('');
  table(['set aside, and why', 'cases'], score.aside);
}
