import { Fragment, type ReactNode } from 'react';
import type { Article, Block } from '../lib/quiz/article.ts';
import { splitByMarks, type TextMark, type TextRun } from './split-by-marks.ts';

type Level = 1 | 2 | 3;

const looks = {
  title: 'text-[1.6em] leading-[1.15] sm:text-[2.1em]',
  byline: 'font-sans text-[0.75em] text-muted',
  heading: 'mt-[1.2em] text-[1.15em]',
  caption: 'border-rule border-b pb-[0.5em] font-sans text-[0.75em] text-muted leading-normal',
  body: '',
} as const satisfies Record<Exclude<Block['kind'], 'furniture'>, string>;

const elementOf = (kind: Block['kind'], titleLevel: Level) => {
  if (kind === 'title') return `h${titleLevel}` as const;
  if (kind === 'heading') return (['h2', 'h3', 'h4'] as const)[titleLevel - 1] ?? 'h4';
  return 'p';
};

function Words({ text, runs }: { text: string; runs: readonly TextRun[] }) {
  return runs.map((run) => {
    const words = text.slice(run.start, run.end);
    if (run.mark === null) return words;
    return (
      <mark
        key={run.start}
        id={run.first ? run.mark : undefined}
        data-mark={run.mark}
        className="scroll-mt-24 scroll-mb-24"
      >
        {words}
      </mark>
    );
  });
}

/**
 * An article set for reading, its furniture left out. Each block carries `data-start`, its offset in the text as given;
 * each mark is a `<mark>` whose first piece has the mark's id (all its pieces have `data-mark`).
 * `titleLevel` is the heading level of the title, `null` leaves it out; `afterTitle` stands between title and text.
 */
export function ArticleText({
  article,
  marks = [],
  titleLevel = 1,
  afterTitle,
}: {
  article: Pick<Article, 'text' | 'blocks'>;
  marks?: readonly TextMark[];
  titleLevel?: Level | null;
  afterTitle?: ReactNode;
}) {
  const shown = article.blocks.filter(
    (block) => block.kind !== 'furniture' && (titleLevel !== null || block.kind !== 'title'),
  );
  const runs = splitByMarks(shown, marks);
  const firstAfterTitle = shown.findIndex((block) => block.kind !== 'title');
  return (
    <article lang="en" className="reading flex flex-col gap-[0.9em]">
      {shown.map((block, index) => {
        const Element = elementOf(block.kind, titleLevel ?? 1);
        const kind = block.kind === 'furniture' ? 'body' : block.kind;
        return (
          <Fragment key={block.start}>
            {index === firstAfterTitle && afterTitle}
            <Element data-start={block.start} dir="auto" className={looks[kind]}>
              <Words text={article.text} runs={runs[index] ?? []} />
            </Element>
          </Fragment>
        );
      })}
      {firstAfterTitle === -1 && afterTitle}
    </article>
  );
}
