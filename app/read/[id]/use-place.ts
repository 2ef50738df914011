'use client';
import { type RefObject, useEffect, useState } from 'react';
import { library, useStoresReady } from '../../stores.ts';
import { offsetBelow, scrollToOffset } from './place.ts';

const settleMilliseconds = 500;

/**
 * Keeps the place in an article: goes to where the reader stopped the last time, unless the browser already went
 * somewhere, and writes the place down as the reader scrolls; read to the end, the place is the text's length.
 * Being at the top, where the masthead is, does not undo the place; `toTop` does.
 * `bar` stands in the article and may cover the top of the window. `restored` is true until the reader goes back up.
 */
export function usePlace(articleId: string, textLength: number, bar: RefObject<HTMLElement | null>) {
  const storesReady = useStoresReady();
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const article = bar.current?.closest('article');
    if (!storesReady || !article) return;
    const top = () =>
      bar.current && getComputedStyle(bar.current).position === 'sticky' ? bar.current.offsetHeight + 12 : 0;
    const kept = () => library.getState().places[articleId]?.offset ?? 0;
    if (kept() > 0 && kept() < textLength && window.scrollY === 0 && !window.location.hash) {
      scrollToOffset(article, kept(), top());
      setRestored(true);
    }
    let timer: number | undefined;
    const write = () => {
      window.clearTimeout(timer);
      timer = undefined;
      const offset = article.isConnected ? (offsetBelow(article, top()) ?? textLength) : kept();
      if (offset !== kept() && offset > 0)
        library.getState().setPlace(articleId, { offset, at: new Date().toISOString() });
    };
    const onScroll = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(write, settleMilliseconds);
    };
    const onLeave = () => timer !== undefined && write();
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', onLeave);
    return () => {
      onLeave();
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', onLeave);
    };
  }, [storesReady, articleId, textLength, bar]);
  const toTop = () => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    library.getState().setPlace(articleId, { offset: 0, at: new Date().toISOString() });
    setRestored(false);
  };
  return { restored, toTop };
}
