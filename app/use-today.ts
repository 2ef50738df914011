'use client';
import { useSyncExternalStore } from 'react';
import { type LocalDay, localDay } from '../lib/review/local-day.ts';

const minute = 60_000;

function subscribe(wake: () => void) {
  const timer = setInterval(wake, minute);
  document.addEventListener('visibilitychange', wake);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', wake);
  };
}

/** Today in the reader's calendar, also when the page stays open past midnight; null on the server. */
export const useToday = (): LocalDay | null =>
  useSyncExternalStore(
    subscribe,
    () => localDay(new Date()),
    () => null,
  );
