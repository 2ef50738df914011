'use client';
import { useSyncExternalStore } from 'react';

const name = 'readback-single-keys';
const waiting = new Set<() => void>();
let present: boolean | null = null;

function kept(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

const subscribe = (wake: () => void) => {
  waiting.add(wake);
  return () => waiting.delete(wake);
};

const now = (): boolean => {
  present ??= kept();
  return present;
};

/** Turns the keys of one letter on or off; people who speak to their computer need them off. */
export function setSingleKeys(on: boolean): void {
  present = on;
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    // a browser that keeps nothing: it holds until the page is closed
  }
  for (const wake of waiting) wake();
}

/** Whether keys of one letter do something. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, now, () => true);
