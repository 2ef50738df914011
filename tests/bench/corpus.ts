import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/quiz/span.ts';

/** A labelled quotation: its content, the words that name its speaker, the full name behind them, and its cue. */
export type Label = Span & {
  speaker: Span | null;
  cue: Span | null;
  reference: string | null;
  kind: 'direct' | 'mixed' | 'indirect';
  speech: boolean;
  pieces: Span[];
  speakerPieces: Span[];
};

/** An article with its labelled quotations. */
export type LabelledArticle = { id: string; text: string; labels: Label[] };

type Line = {
  id: string;
  text: string;
  quotes: (Span & {
    speakerStart: number | null;
    speakerEnd: number | null;
    cueStart: number | null;
    cueEnd: number | null;
    reference: string | null;
    kind: Label['kind'];
    speech: boolean;
    spans?: [number, number][];
    speakerSpans?: [number, number][];
  })[];
};

const spanOf = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : { start, end };

const piecesOf = (spans: [number, number][] | undefined, whole: Span | null): Span[] =>
  spans?.map(([start, end]) => ({ start, end })) ?? (whole ? [whole] : []);

const labelOf = (quote: Line['quotes'][number]): Label => {
  const { start, end, reference, kind, speech } = quote;
  const speaker = spanOf(quote.speakerStart, quote.speakerEnd);
  return {
    ...{ start, end, reference, kind, speech, speaker },
    cue: spanOf(quote.cueStart, quote.cueEnd),
    pieces: piecesOf(quote.spans, { start, end }),
    speakerPieces: piecesOf(quote.speakerSpans, speaker),
  };
};

/** The articles of a corpus of labelled quotations, one JSON line each; none where the lines hold something else. */
export const readCorpus = (path: string): LabelledArticle[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))
    .filter((line) => Array.isArray(line.quotes))
    .map(({ id, text, quotes }) => ({ id, text, labels: quotes.map(labelOf) }));

/** The corpora of labelled quotations in a folder, by name; none where there is no folder. */
export const corporaIn = (folder: string | undefined): { name: string; articles: LabelledArticle[] }[] =>
  folder === undefined || !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
        .map((file) => ({ name: file.replace(/\.jsonl$/, ''), articles: readCorpus(join(folder, file)) }))
        .filter(({ articles }) => articles.length > 0);
