'use client';
import { useEffect, useRef } from 'react';

/**
 * Puts the focus where it belongs after something was done: on the heading of another question, with the page at its
 * top, or on the main button once an answer is checked, since the options can no longer hold it.
 */
export function useFocusAfter(place: number, revealed: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const next = useRef<'heading' | 'submit' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the question and its answer
  useEffect(() => {
    const target = next.current;
    next.current = null;
    if (target === 'submit') submitButton.current?.focus({ preventScroll: true });
    if (target !== 'heading') return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [place, revealed]);
  return {
    heading,
    submitButton,
    focusNext: (target: 'heading' | 'submit') => {
      next.current = target;
    },
  };
}
