import type { Span } from '../../quiz/span.ts';
import { bindingAbbreviations, looseAbbreviations } from '../lexicon/abbreviations.ts';
import { isDigit, isLetter, isSpace } from './characters.ts';
import type { Token } from './document.ts';
import { spellingOf } from './spelling.ts';

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
/** Marks of which two make one. */
const doubled = new Set("'`‘’-.");

const codeAt = (text: string, index: number): number => text.codePointAt(index) ?? Number.NaN;
const width = (code: number): number => (code > 0xffff ? 2 : 1);

/**
 * The words, numbers and marks of one span, in order. `sentence` and `quoted` are -1 until they are found.
 * A word keeps its hyphens and inner apostrophes ("don't", "well-known") and an abbreviation its stop ("Mr.", "U.S.");
 * a possessive or contracted "'s" (and "'re", "'ve", "'ll", "'d", "'m") is a token of its own. A token that begins with a digit is a number ("3.5", "200-soldier").
 */
export function findTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let index = span.start;
  while (index < span.end) {
    const code = codeAt(text, index);
    if (isSpace(code)) {
      index += width(code);
      continue;
    }
    const isNumber = isDigit(code) || startsDecade(text, index);
    const end = Math.min(
      span.end,
      isNumber || isLetter(code) ? wordEnd(text, index, span.end) : markEnd(text, index, code),
    );
    const type = isNumber ? 'number' : isLetter(code) ? 'word' : 'mark';
    const cut = type === 'mark' ? end : cliticStart(text, { start: index, end });
    tokens.push(tokenOf(text, { start: index, end: cut }, type));
    if (cut < end) tokens.push(tokenOf(text, { start: cut, end }, type));
    index = end;
  }
  return tokens;
}

function tokenOf(text: string, { start, end }: Span, type: Token['type']): Token {
  const spelling = spellingOf(text.slice(start, end));
  return { start, end, text: spelling.text, lower: spelling.lower, spelling, type, sentence: -1, quoted: -1 };
}

const clitics = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** "Carrow’s" → before "’s", "they’re" → before "’re"; "’s" alone and "dogs’" are not cut. Limit: "let’s" is cut too. */
function cliticStart(text: string, span: Span): number {
  for (const cut of [span.end - 2, span.end - 3])
    if (cut > span.start && isApostrophe(text.charCodeAt(cut)))
      return clitics.has(text.slice(cut + 1, span.end).toLowerCase()) ? cut : span.end;
  return span.end;
}

/** "’90s" is one number. Limit: a quotation that begins with two digits and an s. */
function startsDecade(text: string, index: number): boolean {
  return (
    (isApostrophe(text.charCodeAt(index)) || text.charCodeAt(index) === 0x2018) &&
    /^\d\ds(?![\p{L}\d])/u.test(text.slice(index + 1, index + 6))
  );
}

/** A letter or digit without accents. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

function wordEnd(text: string, start: number, limit: number): number {
  let index = start + width(codeAt(text, start));
  while (index < limit) {
    while (isPlain(text.charCodeAt(index))) index += 1;
    if (index >= limit) break;
    const code = codeAt(text, index);
    if (code === 32) return index;
    if (isLetter(code) || isDigit(code)) {
      index += width(code);
      continue;
    }
    const next = codeAt(text, index + 1);
    const joins =
      (isApostrophe(code) && isLetter(next) && isLetter(text.charCodeAt(index - 1))) ||
      (isApostrophe(code) && next === 115 && text.charCodeAt(index - 1) === 46) ||
      (isApostrophe(code) && isDigit(text.charCodeAt(index - 1)) && isLetter(next)) ||
      (isHyphen(code) && (isLetter(next) || isDigit(next))) ||
      ((code === 44 || code === 46 || code === 58) && isDigit(next) && isDigit(text.charCodeAt(index - 1))) ||
      (code === 46 &&
        next >= 97 &&
        next <= 122 &&
        isLetter(text.charCodeAt(index - 1)) &&
        isDomain(text, index)) ||
      (code === 38 && isCapital(next) && isCapital(text.charCodeAt(index - 1)));
    if (joins) {
      index += 1 + width(next);
      continue;
    }
    if (code === 46 && stopBelongs(text, start, index)) {
      index += 1;
      if (isHyphen(codeAt(text, index)) && isLetter(codeAt(text, index + 1))) {
        index += 2;
        continue;
      }
      if (
        isLetter(codeAt(text, index)) &&
        /^(?:\p{L}\.)+$/u.test(text.slice(Math.max(start, index - 12), index))
      ) {
        continue;
      }
    }
    return index;
  }
  return limit;
}

/** Takes "ellery.com"; refuses "the end.then". */
const isDomain = (text: string, index: number): boolean =>
  /^\.(?:com|org|net|gov|edu|co|ca|uk|io|tv|info|us|eu|au)(?![\p{L}\d])/u.test(text.slice(index, index + 6));

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Whether the stop at `index` is part of the word before it: "Mr.", "J.", "U.S.", "Lt.-Gen."; not "home." or "I.". */
function stopBelongs(text: string, start: number, index: number): boolean {
  if (index - start > 14) return false;
  const word = text.slice(start, index);
  const after = text.slice(index + 1, index + 5);
  if (/^nos?$/i.test(word)) return /^\s?\d/.test(after);
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || /^\s?\p{Lu}\./u.test(after);
  // "Larn v. Port Ann"
  if (word === 'v' && /^\s\p{Lu}/u.test(after))
    return /(?:^|[\s“"‘'(])\p{Lu}\S*\s$/u.test(text.slice(Math.max(0, start - 40), start));
  if (/^\p{L}$/u.test(word)) return /^\p{L}\./u.test(after);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || /^Ph\.D$/.test(word)) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(last)) return last !== word;
  return bindingAbbreviations.has(last) || bindingAbbreviations.has(word) || looseAbbreviations.has(last);
}

function markEnd(text: string, index: number, code: number): number {
  let end = index + width(code);
  if (text.charCodeAt(end) !== code || !doubled.has(text.charAt(index))) return end;
  end = index + 2;
  if (code === 46) while (text.charCodeAt(end) === 46) end += 1;
  if (code === 45) while (text.charCodeAt(end) === 45) end += 1;
  return end;
}
