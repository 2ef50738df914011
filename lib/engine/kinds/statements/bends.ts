import { textOf } from '../../../quiz/span.ts';
import type { Statement } from '../../facts/facts.ts';
import { auxiliary, isSmall, small } from '../../lexicon/small-words.ts';
import type { Document } from '../../text/document.ts';
import { hasVerb, whyNotWhole } from './read-words.ts';

const reach = 24;

/**
 * Whether what stands around quoted words, and not in them, bends what they say. Takes if “the quay sinks”, “we wait” if it rains,
 * “The quay sank” is a lie, “We wait,” Lind said, “but not long” and “We wait,” Lind said, unless it rains. Refuses “We
 * waited,” Lind said. “But not long.”
 */
export function isBent({ text }: Document, { start, end, speaker, cue }: Statement): boolean {
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - reach), start))?.[1]?.toLowerCase() ?? '';
  if (isSmall(before, small.condition)) return true;
  if (/[.!?]["”’']*$/.test(text.slice(end - 3, end))) return false;
  const tag = Math.max(end, speaker?.end ?? 0, cue?.end ?? 0);
  const words = textOf(text, { start, end });
  const after = /^["”’']* (\p{Ll}+)/u.exec(text.slice(end, end + reach))?.[1] ?? '';
  const behind = /^,? (\p{Ll}+)/u.exec(text.slice(tag, tag + reach))?.[1] ?? '';
  const second =
    /^[^“"‘'.!?]{0,80}, ?(?:''|["“‘])(\p{Ll}+)/u.exec(text.slice(tag, tag + 4 * reach))?.[1] ?? '';
  return limits(after) || limits(behind) || (goesOn(after) && hasVerb(words)) || isSecondHalf(second, words);
}

const limits = (word: string): boolean => isSmall(word, small.condition) && word !== 'until';

const goesOn = (word: string): boolean => isSmall(word, auxiliary) || /^(?:of|out|that)$/.test(word);

/** Takes “, “but it was late” and “, “is that it was late”, without which the first half is untrue or unfinished. */
const isSecondHalf = (word: string, first: string): boolean =>
  word !== '' &&
  (isSmall(word, auxiliary | small.condition | small.relative) ||
    /^(?:but|yet|though|although|not|to|of|the)$/.test(word) ||
    whyNotWhole(first.replace(/^\W*(?:(?:and|but|so) )?|\W+$/giu, '')) !== null);
