'use client';
import { useEffect, useEffectEvent } from 'react';

/** What the keys of a sitting do: 1 to 9 or a letter choose, Enter goes on. */
export type QuizKeys = {
  singleKeys: boolean;
  choices: number;
  onChoose: (place: number) => void;
  onSure: () => void;
  onFlag: () => void;
  onEnter: () => void;
};

const typing = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';
const pressed = 'a, button, summary, input';

function placeOf(key: string): number | null {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-i]$/.test(key) ? key.charCodeAt(0) - 97 : null;
}

/** Listens to the keys of a sitting, but never while somebody types, in an open dialog, or with Ctrl, Alt or Meta. */
export function useQuizKeys(keys: QuizKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (document.querySelector('dialog[open], :popover-open')) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest(typing)) return;
    if (event.key === 'Enter') {
      if (event.repeat || target.closest(pressed)) return;
      event.preventDefault();
      keys.onEnter();
      return;
    }
    if (!keys.singleKeys || event.key.length !== 1) return;
    const key = event.key.toLowerCase();
    const place = placeOf(key);
    if (key === 's') keys.onSure();
    else if (place !== null && place < keys.choices) keys.onChoose(place);
    else if (key === 'f') keys.onFlag();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
