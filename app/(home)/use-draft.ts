'use client';
import { useEffect, useRef, useState } from 'react';
import { keepDraft, readDraft } from './draft.ts';

const pause = 400;

/**
 * The text in a box, kept over a reload. The box itself holds the text, so that typing in a long one stays quick;
 * `text` follows it, `take` sets both. `kept` is false when the browser refused to keep the draft.
 */
export function useDraft() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    const typedEarly = box.current?.value ?? '';
    const draft = typedEarly === '' ? readDraft() : typedEarly;
    if (box.current) box.current.value = draft;
    setText(draft);
  }, []);
  useEffect(() => {
    latest.current = text;
    if (text === null) return;
    const timer = setTimeout(() => setKept(keepDraft(text)), pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const keep = () => {
      if (latest.current !== null) keepDraft(latest.current);
    };
    window.addEventListener('pagehide', keep);
    return () => {
      keep();
      window.removeEventListener('pagehide', keep);
    };
  }, []);
  const take = (next: string) => {
    if (box.current && box.current.value !== next) box.current.value = next;
    setText(next);
  };
  return { box, text: text ?? '', take, kept };
}
