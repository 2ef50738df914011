'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

/** Names the page in its tab by what only the browser knows; holds when the server's own title comes late. Null leaves it. */
export function useTitle(title: string | null): void {
  const t = useTranslations('site');
  const name = title && `${title} · ${t('name')}`;
  useEffect(() => {
    if (!name) return;
    const put = () => {
      if (document.title !== name) document.title = name;
    };
    put();
    const late = new MutationObserver(put);
    late.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => late.disconnect();
  }, [name]);
}

/** Names the page in its tab, for what is shown in a page's place. */
export function PageTitle({ title }: { title: string }): null {
  useTitle(title);
  return null;
}
