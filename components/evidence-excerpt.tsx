import type { Passage } from '../lib/quiz/review-card.ts';
import { type Span, spansOverlap } from '../lib/quiz/span.ts';
import { shortenPassage } from './shorten-passage.ts';
import { splitByMarks } from './split-by-marks.ts';

const spanOf = ({ start, text }: Passage): Span => ({ start, end: start + text.length });

/** The paragraphs that prove an answer, quoted, the words that prove it marked; passages without such words are left out. */
export function EvidenceExcerpt({
  passages,
  evidence,
}: {
  passages: readonly Passage[];
  evidence: readonly Span[];
}) {
  const quoted = passages
    .filter((passage) => evidence.some((span) => spansOverlap(span, spanOf(passage))))
    .map((passage) => shortenPassage(passage, evidence));
  const marks = evidence.map((span, index) => ({ ...span, id: String(index) }));
  const runs = splitByMarks(quoted.map(spanOf), marks);
  return (
    <blockquote lang="en" className="flex flex-col gap-3 border-edge border-s-2 ps-4">
      {quoted.map((passage, index) => (
        <p
          key={passage.start}
          dir="auto"
          className="font-(family-name:--text-face) text-[1.0625em] leading-relaxed"
        >
          {passage.cutBefore && '… '}
          {runs[index]?.map((run) => {
            const words = passage.text.slice(run.start - passage.start, run.end - passage.start);
            return run.mark === null ? words : <mark key={run.start}>{words}</mark>;
          })}
          {passage.cutAfter && ' …'}
        </p>
      ))}
    </blockquote>
  );
}
