import { BookLock } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** What stands in the place of the article while the book is closed. */
export function ClosedBook({ className }: { className: string }) {
  const t = useTranslations('quiz');
  return (
    <div className={`content-start justify-center pt-[24vh] ${className}`}>
      <p className="flex flex-col items-center gap-3 text-center text-[0.9375rem] text-muted">
        <BookLock aria-hidden="true" className="size-6" strokeWidth={1.5} />
        {t('closedBook')}
      </p>
    </div>
  );
}
