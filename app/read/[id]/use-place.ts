'use client';
import { type RefObject, useEffect, useState } from 'react';
import { library, useStoresReady } from '../../stores.ts';
import { isReadToEnd, offsetBelow, scrollToOffset } from './place.ts';

const settleMilliseconds = 500;

const heightOf = (bar: HTMLElement): number =>
  getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight + 12 : 0;

function keptPlace(articleId: string): number {
  const { places } = library.getState();
  return Object.hasOwn(places, articleId) ? (places[articleId]?.offset ?? 0) : 0;
}

const keepPlace = (articleId: string, offset: number) =>
  library.getState().setPlace(articleId, { offset, at: new Date().toISOString() });

function goToPlace(article: HTMLElement, offset: number, top: () => number) {
  scrollToOffset(article, offset, top());
  const there = window.scrollY;
  void document.fonts.ready.then(() => {
    if (article.isConnected && window.scrollY === there) scrollToOffset(article, offset, top());
  });
}

/** Writes the place down as the reader scrolls. Being at the top, where the masthead is, does not undo it. */
function followReader(articleId: string, textLength: number, article: HTMLElement, top: () => number) {
  let timer: number | undefined;
  const write = () => {
    window.clearTimeout(timer);
    timer = undefined;
    if (!article.isConnected) return;
    const offset = isReadToEnd(article) ? textLength : offsetBelow(article, top());
    if (offset > 0 && offset !== keptPlace(articleId)) keepPlace(articleId, offset);
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
}

/** Holds the line at the top where it is when the text is set anew, which moves every line. */
function holdLine(article: HTMLElement, top: () => number) {
  let line = 0;
  const remember = () => {
    line = offsetBelow(article, top());
  };
  const observer = new MutationObserver(() => {
    if (line > 0) goToPlace(article, line, top);
  });
  observer.observe(document.documentElement, { attributes: true });
  document.addEventListener('beforetoggle', remember, true);
  window.addEventListener('scrollend', remember);
  return () => {
    observer.disconnect();
    document.removeEventListener('beforetoggle', remember, true);
    window.removeEventListener('scrollend', remember);
  };
}

/**
 * Keeps the place in an article: goes to where the reader stopped the last time, unless the browser already went
 * somewhere, and follows the reader from there; read to the end, the place is the text's length. `bar` stands in the
 * article and may cover the top of the window. `restored` is true until the reader goes back up by `toTop`.
 */
export function usePlace(articleId: string, textLength: number, bar: RefObject<HTMLElement | null>) {
  const storesReady = useStoresReady();
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const article = bar.current?.closest('article');
    if (!storesReady || !article) return;
    const top = () => (bar.current ? heightOf(bar.current) : 0);
    const kept = keptPlace(articleId);
    if (kept > 0 && kept < textLength && window.scrollY === 0 && !window.location.hash) {
      goToPlace(article, kept, top);
      setRestored(true);
    }
    const stops = [followReader(articleId, textLength, article, top), holdLine(article, top)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [storesReady, articleId, textLength, bar]);
  const toTop = () => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    keepPlace(articleId, 0);
    setRestored(false);
  };
  return { restored, toTop };
}
