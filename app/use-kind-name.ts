'use client';
import { useTranslations } from 'next-intl';

/** Names a kind of question; one that the messages do not know yet goes by its id. */
export function useKindName(): (kind: string) => string {
  const t = useTranslations('kinds');
  return (kind) =>
    t.has(kind) ? t(kind) : kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}
