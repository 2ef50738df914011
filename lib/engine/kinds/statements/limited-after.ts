import type { Statement } from '../../facts/facts.ts';

/**
 * Whether what was said goes on behind its tag, or behind a stop within the sentence, with what limits it: ", Lind said, unless
 * it rains", ", said Lind, but only in May", "; but not in winter". Refuses ", Lind said, and crews left".
 */
export function isLimitedAfter(text: string, { speaker, cue, end }: Statement): boolean {
  const tag = Math.max(speaker?.end ?? 0, cue?.end ?? 0);
  return (
    (tag > end && limit.test(text.slice(tag, tag + reach))) ||
    limitBehindStop.test(text.slice(end, end + reach))
  );
}

const reach = 24;
const limit =
  /^,? (?:(?:but|and|though|although|then) (?:only|not|never)|if|unless|until|except|provided|only|without|assuming|barring|(?:as|so) long as|at least)(?![\p{L}-])/u;
const limitBehindStop =
  /^["”’']*\s*[;–—-]{1,2} ?(?:(?:but|and|though|although|then) (?:only|not|never)|if|unless|except|provided|only)(?![\p{L}-])/u;
