import { useTranslations } from 'next-intl';
import { Button } from '../../components/ui/button.tsx';
import type { FileProblem } from './read-article-file.ts';

/**
 * What happened to a text: its file was refused, it took the place of another, it was taken out of a page's markup, or
 * it is kept but cannot be opened without a network.
 */
export type Notice =
  | { file: string; problem: FileProblem | 'several' }
  | { file: string; replaced: string }
  | { markup: string }
  | 'offline';

/** Says what happened to a text; one that was replaced can be had back. */
export function NoticeLine({ notice, onUndo }: { notice: Notice; onUndo: (text: string) => void }) {
  const t = useTranslations('home');
  if (notice === 'offline') return <p className="mb-2">{t('offline')}</p>;
  if ('problem' in notice)
    return <p className="mb-2">{t(`fileProblems.${notice.problem}`, { file: notice.file })}</p>;
  const before = 'markup' in notice ? notice.markup : notice.replaced;
  return (
    <p className="mb-2 flex flex-wrap items-center gap-x-2">
      {'markup' in notice ? t('markup') : t('replaced', { file: notice.file })}
      <Button look="quiet" onClick={() => onUndo(before)}>
        {t('undo')}
      </Button>
    </p>
  );
}
