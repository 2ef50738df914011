'use client';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../../components/ui/button.tsx';
import { useSittings, useStoresReady } from '../../stores.ts';
import { nextSeed } from './next-seed.ts';

/**
 * Begins a sitting that is none of the old ones, by its seed, a field that nobody sees. Which seeds are old is known once
 * what this browser kept has been read; until then, a blink, nothing can be begun.
 */
export function BeginButton({ articleId }: { articleId: string }) {
  const t = useTranslations('quiz.setup');
  const ready = useStoresReady();
  const seed = useSittings((state) => nextSeed(state.sittings, articleId));
  return (
    <>
      <input type="hidden" name="seed" value={seed} />
      <button
        type="submit"
        disabled={!ready}
        className={buttonClass(
          'primary',
          'min-w-40 disabled:border-accent! disabled:bg-accent! disabled:text-on-accent!',
        )}
      >
        {t('begin')}
      </button>
    </>
  );
}
