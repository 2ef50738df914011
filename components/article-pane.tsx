'use client';
import { useTranslations } from 'next-intl';
import { type CSSProperties, memo, useEffect, useId, useMemo, useRef } from 'react';
import type { Article } from '../lib/quiz/article.ts';
import type { Span } from '../lib/quiz/span.ts';
import { ArticleText } from './article-text.tsx';

/** A long article is not gone through again for what happens beside it. */
const SteadyText = memo(ArticleText);

/** What is lit in an article: the words that prove an answer, and another place that somebody asked to see. */
export type Light = { evidence: readonly Span[]; place: Span | null };

const spoken =
  '[&_mark]:before:absolute [&_mark]:before:size-px [&_mark]:before:overflow-hidden [&_mark]:before:[clip-path:inset(50%)] [&_mark]:before:content-[var(--spoken)]';
const ringed =
  '[&_mark[data-mark$=place]]:rounded-sm [&_mark[data-mark$=place]]:bg-transparent [&_mark[data-mark$=place]]:no-underline [&_mark[data-mark$=place]]:outline-2 [&_mark[data-mark$=place]]:outline-ink [&_mark[data-mark$=place]]:outline-offset-2';

/** Of a place that is shown, this much is told to those who do not see it. */
const mostSpoken = 300;

const calmTitle = '[&_h2]:text-[1.35em]';

/** Scrolls a pane to a mark; with `all`, so that every mark is seen if they fit together. */
function scrollTo(pane: Element, mark: Element, all: boolean): void {
  const boxes = [mark, ...(all ? pane.querySelectorAll('mark') : [])].map((one) =>
    one.getBoundingClientRect(),
  );
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const together = bottom - top < pane.clientHeight * 0.6;
  const from = together ? top : mark.getBoundingClientRect().top;
  pane.scrollTop += from - pane.getBoundingClientRect().top - pane.clientHeight / (together ? 5 : 3);
}

/**
 * The article in a pane that scrolls by itself, at the place that is lit: evidence is marked, another place is ringed.
 * `scrollKey` changes when the pane shall go to what is lit, though it be the same place again.
 */
export function ArticlePane({
  article,
  light,
  scrollKey,
  className = '',
}: {
  article: Pick<Article, 'text' | 'blocks'>;
  light: Light | null;
  scrollKey: string;
  className?: string;
}) {
  const t = useTranslations('proof');
  const id = useId();
  const pane = useRef<HTMLElement>(null);
  const place = light?.place ?? null;
  const target = place ? `${id}place` : `${id}0`;
  const lit = light !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrollKey asks for the same place again
  useEffect(() => {
    if (!lit) return;
    let gone = false;
    const go = () => {
      const mark = document.getElementById(target);
      if (!gone && mark && pane.current) scrollTo(pane.current, mark, place === null);
    };
    const frame = requestAnimationFrame(() => {
      go();
      if (document.fonts.status === 'loading') void document.fonts.ready.then(go);
    });
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
    };
  }, [lit, target, scrollKey]);
  const evidence = light?.evidence;
  const marks = useMemo(
    () => [
      ...(place ? [{ ...place, id: `${id}place` }] : []),
      ...(evidence ?? []).map((span, index) => ({ ...span, id: `${id}${index}` })),
    ],
    [id, place, evidence],
  );
  return (
    <>
      <p role="status" className="sr-only">
        {place &&
          t('shown', {
            words: article.text.slice(place.start, Math.min(place.end, place.start + mostSpoken)),
          })}
      </p>
      <section
        ref={pane}
        aria-label={t('article')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        style={{ '--spoken': JSON.stringify(t('marked')) } as CSSProperties}
        className={`overflow-y-auto overscroll-contain ${calmTitle} ${spoken} ${ringed} ${className}`}
      >
        <SteadyText article={article} marks={marks} titleLevel={2} />
      </section>
    </>
  );
}
