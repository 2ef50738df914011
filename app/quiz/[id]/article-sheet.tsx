'use client';
import { useTranslations } from 'next-intl';
import { ArticlePane, type Light } from '../../../components/article-pane.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Sheet } from '../../../components/ui/sheet.tsx';
import type { Article } from '../../../lib/quiz/article.ts';

/** The article over the question, where there is no room beside it. */
export function ArticleSheet({
  open,
  article,
  light,
  onClose,
}: {
  open: boolean;
  article: Article;
  light: Light | null;
  onClose: () => void;
}) {
  const t = useTranslations('quiz');
  return (
    <Sheet open={open} label={t('article')} onClose={onClose}>
      <div className="flex items-center justify-between gap-4 pb-2">
        <p className="kicker">{t('article')}</p>
        <Button look="quiet" onClick={onClose}>
          {t('backToQuestion')}
        </Button>
      </div>
      <ArticlePane
        article={article}
        light={light}
        scrollKey="sheet"
        className="max-h-[calc(85dvh-6.5rem)] sm:max-h-[calc(100dvh-6.5rem)]"
      />
    </Sheet>
  );
}
