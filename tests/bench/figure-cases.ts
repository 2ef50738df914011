import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/quiz/span.ts';

/** A sentence of the Recognizers-Text specifications with the figures of one kind marked in it. */
export type FigureCase = { kind: string; text: string; spans: Span[] };

type Line = { kind: string; text: string; results: Span[] };

/** The cases in a folder of corpora; none where it has no such file. */
export function figureCasesIn(folder: string): FigureCase[] {
  const path = join(folder, 'recognizers-specs.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line))
    .map(({ kind, text, results }) => ({
      kind,
      text,
      spans: results.map(({ start, end }) => ({ start, end })),
    }));
}

type Reason = { reason: string; holds: (words: string, text: string, kind: string) => boolean };

const number =
  /\d|[½⅓⅔¼¾⅙⅛]|\b(?:zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|third|quarter|an? (?:hour|year|week|month|day|dozen|hundred|thousand))\b/i;
const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Why a case is no newswire English, or asks for what is no figure there: each a general reason, told by the marked words or
 * the sentence alone. The first that holds is the one reported.
 */
const reasons: readonly Reason[] = [
  {
    reason: 'marks words without a number ("today", "all night", "dollar")',
    holds: (words, _, kind) =>
      words !== '' &&
      !number.test(words) &&
      !(kind === 'date' && /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(words)) &&
      !month.test(words),
  },
  {
    reason: 'a time counted from another ("two weeks from tomorrow", "next week on Monday")',
    holds: (words, _, kind) =>
      kind === 'date' &&
      /\b(?:this|next|last|past) (?:week|month|year)|week\b.*day\b|\b(?:from|before|after) (?:today|tomorrow|yesterday|now)|^in \w+ (?:business )?(?:days|weeks)|days? (?:after|before)|(?:sundays?|mondays?) (?:from|later)\b/i.test(
        words,
      ),
  },
  {
    reason: 'a day without its month ("the 24th", "on 8", "fourth Monday")',
    holds: (words, _, kind) =>
      kind === 'date' &&
      !month.test(words) &&
      /^(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)[ -]\w+|first|second|third|fourth|fifth|sixth|tenth)\b(?:.*(?:day|month))?$|day the \w+$/i.test(
        words,
      ),
  },
  {
    reason: 'a date in figures of no fixed order ("3/14", "6-7-08")',
    holds: (words, _, kind) =>
      kind === 'date' &&
      /^(?:friday )?\d{1,2}[./-]\d{1,2}(?:[-.,/]\d{2,4})?$|^(?:friday )?\d{4}[.-]\d{1,2}[.-]\d{1,2}$/i.test(
        words,
      ) &&
      !/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(words),
  },
  {
    reason: 'typed without the usual spaces or marks ("9may", "june. 4", "2011-feb-8")',
    holds: (words, text, kind) =>
      kind === 'date' &&
      (/[a-z]\d|\d[a-z]{3}|[a-z]{3}[/(]|[/-][a-z]{3}|\d\. [a-z]|^jan-1$|\(|october[.,] ?\d/i.test(words) ||
        /^\p{Lu}\p{Ll}+, (?:please|can you)\b/u.test(text)),
  },
  {
    reason: 'a year or day in words ("nineteen forty two")',
    holds: (words, _, kind) =>
      kind === 'date' && /\b(?:nineteen|two thousand)\b|day the \w+teen/i.test(words),
  },
  {
    reason: 'sums and parts in words ("sixty eighths", "one over six", "ten and two ninths")',
    holds: (words, _, kind) =>
      kind === 'number' &&
      /\bover\b|(?:ths|firsts?|thirtieth|trillionths?|hundredths?|fifth)\b|\b(?:twenty) and (?:four|three)|and (?:three quarters|two thirds|one half|a (?:quarter|half)) ?(?:million)?$|of a million/i.test(
        words,
      ),
  },
  {
    reason: 'notation of science, computers, telephones or codes ("3.2^5", "10.0.0.1", "XK-40", "8G")',
    holds: (_, text, kind) =>
      /\^|\de\d|\de[+-]\d|x10|\d+\.\d+\.\d+\.\d|phone|\b[a-z]{3}\d?-\d|https?:|\b\d+ ?[GM]\b/i.test(text) &&
      (kind === 'number' || kind === 'percent' || kind === 'dimension'),
  },
  {
    reason: 'digits grouped or parted in another way ("2 345 678", "4,7", "thirty - one")',
    holds: (words, text, kind) =>
      kind === 'number' &&
      (/\d \d{3}|\d \d{4}|^- ?\d|\b\d,\d{1,2}\b|\d\.\d{3},|\w+ - \w+|nr\.|nrs\.|\bdzs|dozs/i.test(words) ||
        /\d \d{3,4}\b|\d,\d{1,2}\b|nrs?\./.test(text)),
  },
  {
    reason: 'marks the number inside a longer figure, which we take whole ("$400", "6 years")',
    holds: (_, text, kind) =>
      kind === 'number' && /[$€£]|\b\d+ (?:years|yuan|SEK)\b|dollars|\d\/\d+\/\d/i.test(text),
  },
  {
    reason: 'sentences about numbers, not with them ("7000 is a valid number")',
    holds: (_, text, kind) => kind === 'number' && /valid numbers?/i.test(text),
  },
  {
    reason: 'cents without their word, or a banker’s code ("9 dollars 25", "12 MUSD", "dollar 7 million")',
    holds: (words, _, kind) =>
      kind === 'money' &&
      /(?:dollars?|usd|mao|\$ \d+)(?: and)? (?:\d+|forty|fifty|one|two|five)|\bm(?:usd|eur|gbp|aud)\b|^(?:dollar|sen|maud|usd50)|kuai|and fifty|dollars forty/i.test(
        words,
      ),
  },
  {
    reason: 'two amounts run together without a mark ("4 $ 6 $", "8 dollar rmb")',
    holds: (_, text, kind) =>
      kind === 'money' && /\d+ (?:\$|dollar|rmb) (?:\d|dollar|rmb)|1 \$|3 USD50/i.test(text),
  },
  {
    reason: 'a sign or coin that newswire English does not use ("40 ₡", "five satoshis")',
    holds: (words) => /[₡₾₭ரூ]|satoshi|drachma|picometer/.test(words),
  },
  {
    reason: 'units in brackets, by sign or per another unit ("8 (kg)", "7 km/ms")',
    holds: (words, text, kind) =>
      kind === 'dimension' &&
      (/[([{<"]|per (?:milli|gramme)|\/milli|\/ms|^\d+(?:\.\d+)? ?pm$/.test(words) ||
        /per gramme|millisecond/.test(text)),
  },
  {
    reason: 'an angle or a turn ("turned by 30 degrees")',
    holds: (words, _, kind) => kind === 'dimension' && /degrees|turns?$|turn\b/.test(words),
  },
  {
    reason: 'words of a recipe, a code or an address',
    holds: (_, text, kind) => kind === 'dimension' && /^\d+ ?m\d|scp\d?-|tablespoons/i.test(text),
  },
  {
    reason: 'two lengths taken apart that we read as one ("3 m 4 dm")',
    holds: (_, text, kind) => kind === 'dimension' && /\d m \d dm/.test(text),
  },
  { reason: 'percent before its number ("percent of 30")', holds: (words) => /^per ?cents? of/.test(words) },
  {
    reason: 'shorthand of notes ("thirty and two hours", "3 days 2 months")',
    holds: (words, _, kind) =>
      kind === 'duration' && /twenty and four|\d days \d month|an business/.test(words),
  },
  {
    reason: 'shorthand of patients’ notes ("of age 50")',
    holds: (words, _, kind) => kind === 'age' && /^age/.test(words),
  },
];

/** Why a case is set aside, or null when it counts. */
export function whySetAside({ kind, text, spans }: FigureCase): string | null {
  const marked = spans.length === 0 ? [''] : spans.map(({ start, end }) => text.slice(start, end));
  for (const { reason, holds } of reasons)
    if (marked.some((words) => holds(words, text, kind))) return reason;
  return null;
}
