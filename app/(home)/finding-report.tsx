import { useFormatter, useTranslations } from 'next-intl';
import type { Finding } from './use-finding.ts';
import { longestText } from './use-finding.ts';

/** What was found in a pasted text, or plainly why it gives no quiz and what would help. */
export function FindingReport({ finding }: { finding: Finding }) {
  const t = useTranslations('found');
  const format = useFormatter();
  if (finding.state === 'none')
    return <span className="text-muted">{t('none', { limit: format.number(longestText) })}</span>;
  if (finding.state === 'failed') return t('failed', { problem: finding.problem });
  if (finding.state === 'too-long')
    return t('tooLong', {
      length: format.number(finding.length),
      limit: format.number(longestText),
      over: format.number(finding.length - longestText),
    });
  const { found, obstacle, article } = finding.quiz;
  if (obstacle !== null) return t(`obstacles.${obstacle}`);
  return (
    <>
      <span className="block text-balance font-serif text-[1.125rem] text-ink leading-snug">
        {t('sum', found)}
      </span>
      <span className="mt-1 line-clamp-2 text-muted">{t('title', { title: article.title })}</span>
    </>
  );
}
