import { useTranslations } from 'next-intl';
import { useId } from 'react';

const longest = 200;

/** The name an article goes by: the headline that was found, which its reader may change. Its room is kept. */
export function HeadlineField({
  value,
  disabled,
  onChange,
}: {
  value: string;
  disabled: boolean;
  onChange: (headline: string) => void;
}) {
  const t = useTranslations('home');
  const id = useId();
  return (
    <div className="mb-4">
      <label htmlFor={id} className="kicker">
        {t('headline')}
      </label>
      <input
        id={id}
        type="text"
        maxLength={longest}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="mt-1 block min-h-11 w-full rounded-md border border-edge bg-raised px-3 font-serif text-[1.0625rem] disabled:border-rule disabled:bg-transparent"
      />
    </div>
  );
}
