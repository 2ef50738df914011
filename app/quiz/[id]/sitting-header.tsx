'use client';
import { BookOpen, Flag, List } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';

const sign = 'size-[1.125rem] shrink-0';

function Tool({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-11 items-center gap-1.5 font-medium text-[0.875rem] hover:underline hover:underline-offset-4 ${className}`}
      {...rest}
    />
  );
}

/** Where one is in a sitting, in words and as a thin bar, with the flag, the list of questions and the article. */
export function SittingHeader({
  place,
  total,
  flagged,
  articleOpen,
  onFlag,
  onList,
  onArticle,
}: {
  place: number;
  total: number;
  flagged: boolean;
  articleOpen: boolean;
  onFlag: () => void;
  onList: () => void;
  onArticle: () => void;
}) {
  const t = useTranslations('quiz');
  const where = t('progress', { at: place + 1, of: total });
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className="font-serif text-[1.125rem] tabular-nums">{where}</p>
        <div className="flex flex-wrap gap-x-4 sm:gap-x-6">
          {articleOpen && (
            <Tool className="lg:hidden" onClick={onArticle}>
              <BookOpen aria-hidden="true" className={sign} />
              {t('article')}
            </Tool>
          )}
          <Tool aria-pressed={flagged} onClick={onFlag}>
            <Flag aria-hidden="true" className={sign} fill={flagged ? 'currentColor' : 'none'} />
            {t('flag')}
          </Tool>
          <Tool onClick={onList}>
            <List aria-hidden="true" className={sign} />
            {t('list')}
          </Tool>
        </div>
      </div>
      <progress
        aria-label={t('progressLabel')}
        value={place + 1}
        max={total}
        className="mt-1 block h-[3px] w-full appearance-none overflow-hidden border-0 bg-rule [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink [&::-webkit-progress-value]:transition-[width] [&::-webkit-progress-value]:duration-150 forced-colors:h-1.5 forced-colors:border forced-colors:border-[CanvasText] forced-colors:bg-[Canvas] forced-colors:forced-color-adjust-none forced-colors:[&::-moz-progress-bar]:bg-[Highlight] forced-colors:[&::-webkit-progress-bar]:bg-[Canvas] forced-colors:[&::-webkit-progress-value]:bg-[Highlight]"
      >
        {where}
      </progress>
    </div>
  );
}
