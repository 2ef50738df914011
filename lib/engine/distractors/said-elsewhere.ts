import type { Entity, Facts, Statement } from '../facts/facts.ts';
import { nameAtStart } from '../kinds/people/printed-name.ts';
import { once } from '../text/once.ts';
import { countWords, oneSpaced } from '../text/one-spaced.ts';

const longest = 110;
const farTag = 70;
const fewestWords = 4;

/** What the article has from somebody instead, as a sentence; without its words where they would make no sense alone. */
export function saidElsewhere(facts: Facts, entity: Entity, statement: Statement): string {
  const words = wordsInShort(facts)(statement);
  const told = words === null ? ', but not these words.' : `: “${words}”`;
  return `${nameAtStart(facts, entity)} speaks elsewhere in the article${told}`;
}

const wordsInShort = once((facts: Facts) =>
  once((statement: Statement) => shorten(passageOf(facts.document.text, statement))),
);

/** A quotation alone, or reported words with the speaker and verb before them when these are near; on one line, without marks. */
function passageOf(text: string, { kind, start, end, speaker, cue }: Statement): string {
  const first = kind === 'direct' ? start : Math.min(start, speaker?.start ?? start, cue?.start ?? start);
  return oneSpaced(text.slice(first < start - farTag ? start : first, end))
    .replace(/[“”„«»"`]|''/g, '')
    .trim();
}

/** Cut at a word, with a stop; null for what begins within a sentence or is too short. */
function shorten(words: string): string | null {
  if (!/^[\p{Lu}\d]/u.test(words) || countWords(words) < fewestWords) return null;
  if (words.length > longest) return `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
  return /[?!…]$/.test(words) ? words : `${words.replace(/[\s,;:.]+$/, '')}.`;
}
