import { useFormatter, useTranslations } from 'next-intl';
import { type Finding, longestText } from './use-finding.ts';

/** What was found in a pasted text, or plainly why it gives no quiz and what would help. */
export function FindingReport({ finding }: { finding: Finding & { busy: boolean } }) {
  const t = useTranslations('found');
  return (
    <>
      <div className={finding.busy ? 'text-muted' : ''}>
        <FindingText finding={finding} />
      </div>
      {finding.busy && <p className="late text-muted">{t('busy')}</p>}
    </>
  );
}

function FindingText({ finding }: { finding: Finding & { busy: boolean } }) {
  const t = useTranslations('found');
  const format = useFormatter();
  if (finding.state === 'none')
    return finding.busy ? null : (
      <p className="text-muted">{t('none', { limit: format.number(longestText) })}</p>
    );
  if (finding.state === 'failed') return <p>{t('failed')}</p>;
  if (finding.state === 'too-long')
    return (
      <p>
        {t('tooLong', {
          length: format.number(finding.length),
          limit: format.number(longestText),
          over: format.number(finding.length - longestText),
        })}
      </p>
    );
  const { found, obstacle } = finding.quiz;
  if (obstacle !== null) return <p>{t(`obstacles.${obstacle}`)}</p>;
  return <p className="text-balance font-serif text-[1.125rem] leading-snug">{t('sum', found)}</p>;
}
