'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Confirm } from '../../components/ui/confirm.tsx';
import { forgetArticle } from '../forget-article.ts';
import { deck, useDeck, useLibrary } from '../stores.ts';

type Forgotten = { title: string; undo: () => void };

const titleOf = (articleId: string): string =>
  Object.values(deck.getState().cards).find((card) => card.articleId === articleId)?.articleTitle ?? '';

/** Asks before an article is forgotten, says when it is, and takes it back on request. */
export function Forgetting({ children }: { children: (forget: (articleId: string) => void) => ReactNode }) {
  const t = useTranslations('review.forget');
  const [asked, setAsked] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState<Forgotten | null>(null);
  const cards = useDeck(
    (state) => Object.values(state.cards).filter((card) => card.articleId === asked).length,
  );
  const own = useLibrary((state) => asked !== null && Object.hasOwn(state.articles, asked));
  const forget = () => {
    if (asked === null) return;
    setForgotten({ title: titleOf(asked), undo: forgetArticle(asked) });
    setAsked(null);
  };
  return (
    <>
      <div role="status" className="empty:hidden mt-8">
        {forgotten && (
          <p className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-edge border-y py-2">
            <span className="min-w-0 wrap-anywhere">{t('done', { title: forgotten.title })}</span>
            <Button
              ref={(button) => button?.focus()}
              onClick={() => {
                forgotten.undo();
                setForgotten(null);
              }}
            >
              {t('undo')}
            </Button>
          </p>
        )}
      </div>
      {children(setAsked)}
      <Confirm
        open={asked !== null}
        title={t('title', { title: asked === null ? '' : titleOf(asked) })}
        confirm={t('confirm')}
        cancel={t('cancel')}
        onConfirm={forget}
        onCancel={() => setAsked(null)}
      >
        <p>{t('text', { cards })}</p>
        <p>{own ? t('own') : t('bundled')}</p>
      </Confirm>
    </>
  );
}
