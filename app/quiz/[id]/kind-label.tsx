import { useTranslations } from 'next-intl';

/** The name of a kind of question; one that the messages do not know yet goes by its id. */
export function KindLabel({ kind }: { kind: string }) {
  const t = useTranslations('kinds');
  return t.has(kind) ? t(kind) : kind.replaceAll('-', ' ');
}
