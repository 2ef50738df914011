import { useTranslations } from 'next-intl';
import { NeedsScript } from '../../storage/needs-script.tsx';

const lines = ['100%', '97%', '99%', '64%', '98%', '96%', '95%', '81%'];

/** The room an article will take while it is read from this browser. */
export function ReadingSkeleton({ title }: { title: string | null }) {
  const t = useTranslations('read');
  return (
    <>
      <NeedsScript />
      <div className="px-4 pt-6 pb-16 sm:px-6 sm:pt-10 noscript:hidden">
        <div className="reading mx-auto">
          <p className="kicker" role="status">
            {t('loading')}
          </p>
          {title ? (
            <h1 className="text-[1.6em] leading-[1.15] sm:text-[2.1em]">{title}</h1>
          ) : (
            <div className="mt-3 h-[1.9em] w-4/5 bg-rule sm:h-[2.4em]" />
          )}
          <div className="mt-8 flex flex-col gap-[0.75em]" aria-hidden="true">
            {lines.map((width) => (
              <div key={width} className="h-[0.8em] bg-rule" style={{ width }} />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
