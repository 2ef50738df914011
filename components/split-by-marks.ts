import type { Span } from '../lib/quiz/span.ts';

/** A stretch of an article to be lit; `id` names it for scrolling and must be unique on the page. */
export type TextMark = Span & { id: string };

/** A run of text under one mark, or under none. `first`: no earlier run shows that mark. */
export type TextRun = Span & { mark: string | null; first: boolean };

function splitSpan(span: Span, marks: readonly TextMark[]): TextRun[] {
  const here = marks.filter((mark) => mark.start < span.end && span.start < mark.end);
  const cuts = new Set([span.start, span.end]);
  for (const mark of here) {
    cuts.add(Math.max(span.start, mark.start));
    cuts.add(Math.min(span.end, mark.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const runs: TextRun[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1] ?? start;
    const mark = here.find((candidate) => candidate.start <= start && end <= candidate.end)?.id ?? null;
    const previous = runs.at(-1);
    if (previous && previous.mark === mark) previous.end = end;
    else runs.push({ start, end, mark, first: false });
  }
  return runs;
}

/**
 * Cuts spans, given in order, where marks begin and end. The runs cover each span exactly; where marks overlap, the one
 * named first has the words. A mark may cross spans or begin between two.
 */
export function splitByMarks(spans: readonly Span[], marks: readonly TextMark[]): TextRun[][] {
  const seen = new Set<string | null>([null]);
  return spans.map((span) =>
    splitSpan(span, marks).map((run) => {
      const first = !seen.has(run.mark);
      seen.add(run.mark);
      return { ...run, first };
    }),
  );
}
