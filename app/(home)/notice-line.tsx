import { useTranslations } from 'next-intl';
import { Button } from '../../components/ui/button.tsx';
import type { FileProblem } from './read-article-file.ts';

/** What happened to a file: it was refused, or its text took the place of another. */
export type Notice = { file: string; problem: FileProblem | 'several' } | { file: string; replaced: string };

/** Says what happened to a file; a text that was replaced can be had back. */
export function NoticeLine({ notice, onUndo }: { notice: Notice; onUndo: (text: string) => void }) {
  const t = useTranslations('home');
  if ('problem' in notice)
    return <p className="mb-2">{t(`fileProblems.${notice.problem}`, { file: notice.file })}</p>;
  return (
    <p className="mb-2 flex flex-wrap items-center gap-x-2">
      {t('replaced', { file: notice.file })}
      <Button look="quiet" onClick={() => onUndo(notice.replaced)}>
        {t('undo')}
      </Button>
    </p>
  );
}
