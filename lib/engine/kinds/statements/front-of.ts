import type { Statement } from '../../facts/facts.ts';
import type { Document } from '../../text/document.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import { reportingVerb } from './reporting-verb.ts';
import { whyNotWhole } from './why-not-whole.ts';

const mostWords = 12;
const reach = 5;
/** No so many words are longer, and a sentence without end is not read again for each tag in it. */
const mostSigns = 200;

/**
 * What a sentence says before a tag in its middle, that belongs to the words after the tag: the "Too often" of "Too often,
 * she said, boats wait" and the "If it rains" of "If it rains, Lind said, boats wait". Empty where that adds nothing ("But,
 * he said, …") or is a clause of its own; null where it cannot be joined to the rest, as in "It is not so, he said, that boats wait".
 */
export function frontOf({ text, sentences }: Document, statement: Statement): string | null {
  const { speaker, cue, start, sentence } = statement;
  if (speaker === null || cue === null) return '';
  const from = sentences[sentence]?.start ?? start;
  const tag = Math.min(speaker.start, cue.start);
  const after = Math.max(speaker.end, cue.end);
  if (tag >= start || after > start || !/^\s*,\s*$/.test(text.slice(after, start))) return '';
  if (tag - from > mostSigns) return null;
  const front = oneSpaced(text.slice(from, tag)).trim();
  if (!front.endsWith(',')) return '';
  const words = front.slice(0, -1).replace(/^(?:And|But|So|Yet)(?:,| yet)? /, '');
  if (empty.test(words)) return '';
  if (/^that\b/.test(text.slice(start, start + reach))) return null;
  if (whyNotWhole(words) === null) return '';
  const isOther = words.split(' ').length > mostWords || words.split(/[^\p{L}’']+/u).some(reports);
  return /[“”"‘]|''/.test(words) || isOther || !sets.test(words) ? null : words;
}

/** Takes "In winter", "Too often", "To keep them dry", "Weighed down by ice"; refuses "The judge" and "Six months ago". */
const sets =
  /^(?:in|on|at|by|with|without|within|under|over|after|before|during|since|until|for|from|among|between|across|despite|given|like|unlike|because|if|unless|when|while|as|once|although|though|even|where|whether|to|too|so|only|not|often|rarely|hardly|sometimes|perhaps|maybe|[a-z]+ly|[a-z]+ing|[a-z]+ed)(?![\p{L}-])/iu;

const reports = (word: string): boolean => word !== '' && reportingVerb(word) !== null;

/** Words that only join a sentence to the one before it. */
const empty =
  /^(?:and|but|so|or|yet|and yet|now|then|still|also|overall|however|instead|rather|meanwhile|moreover|furthermore|besides|indeed|nevertheless|nonetheless|in addition|in fact|of course|for example|for instance|after all|at the same time|on the other hand|as a result|first|second|third|finally)$/i;
