import type { Statement } from '../../facts/facts.ts';
import { auxiliary, isSmall, small } from '../../lexicon/small-words.ts';
import type { Document } from '../../text/document.ts';
import { hasVerb, whyNotWhole } from './read-words.ts';

/**
 * Whether what stands around the words of a statement, and not in them, bends what they say. Takes what follows the words or
 * their tag: “We wait” if it rains; “We wait,” Lind said, “but not long”; the boats wait, Lind said, unless it rains; and what
 * stands before them: if “the quay sinks”. Refuses “We waited,” Lind said. “But not long.” and “We waited,” Lind said, until it rained.
 */
export function isBent({ text }: Document, { start, end, speaker, cue, kind }: Statement): boolean {
  const tag = Math.max(speaker?.end ?? 0, cue?.end ?? 0);
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - reach), start))?.[1]?.toLowerCase() ?? '';
  if (isSmall(before, small.condition)) return true;
  const isStopped = /[.!?]["”’']*$/.test(text.slice(end - 3, end));
  const after = text.slice(end, end + reach);
  if (
    !isStopped &&
    (goesOn(after) || (/^["”’']* (?:of|out|that) /.test(after) && hasVerb(text.slice(start, end))))
  )
    return true;
  const from = Math.max(tag, end);
  if (from > end && goesOn(text.slice(from, from + reach))) return true;
  const isHalf = kind === 'direct' && !isStopped;
  return isHalf && isSecondHalf(text.slice(from, from + 4 * reach), text.slice(start, end));
}

const reach = 24;

/** Takes ", unless", "; but not", " – provided"; refuses ", but", which adds something of its own. */
function goesOn(rest: string): boolean {
  const [, word = '', next = ''] = /^["”’']*[,;–—-]{0,2} ?(\p{Ll}+)(?: (\p{Ll}+))?/u.exec(rest) ?? [];
  return word === 'but' || word === 'and' || word === 'though'
    ? /^(?:only|not|never)$/.test(next)
    : isSmall(word, small.condition) && word !== 'until' && word !== 'whether';
}

/** Takes “, “but it was late” and “, “is that it was late”, without which the first half is untrue or unfinished. */
function isSecondHalf(rest: string, first: string): boolean {
  const word = /^[”"]?[^“"‘'.!?]{0,80}(?:''|["“‘])(\p{Ll}+)/u.exec(rest)?.[1];
  if (word === undefined) return false;
  const half = first.replace(/^\W*(?:(?:and|but|so) )?|\W+$/giu, '');
  return (
    isSmall(word, auxiliary | small.condition | small.relative) ||
    /^(?:but|yet|though|although|not|to|of|the)$/.test(word) ||
    whyNotWhole(half) !== null
  );
}
