import type { Span } from '../../../quiz/span.ts';
import type { Statement } from '../../facts/facts.ts';
import type { Piece } from '../../facts/figures/pieces.ts';
import { auxiliary, determiner, isSmall, small } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { countWords, oneSpaced } from '../../text/one-spaced.ts';
import { isBent } from './bends.ts';
import { endsOpen, hasVerb, readWords, whyNotWhole } from './read-words.ts';
import { joining, leaning, tellsEnough } from './tells-enough.ts';

/** A whole clause out of a quotation, without its marks; `fragment` when it is less than a sentence. */
export type QuotedClause = Span & { text: string; fragment: boolean };

const opening = /^(?:that,? (?=[“"‘']))?[“"‘'«„`\s]+/;
const closing = /(?:[”"»]|''|’’|['’])?\s*$/;
const mostWords = 40;
const leastWords = 4;
const mostSentences = 3;
/** No sentence of forty words is longer, and no pattern below need look at more. */
const mostSigns = 500;
const marksReach = 12;

/**
 * The best whole clause of a direct quotation to ask about: one sentence, or a run of up to three, of 4 to 40 words.
 * Null when the quotation has none, or holds other quotation marks or another paragraph.
 */
export const quotedClause = (document: Document, quotation: Statement): QuotedClause | null =>
  inDocument(document)(quotation);

const inDocument = once((document: Document) =>
  once((quotation: Statement) => bestClause(document, quotation)),
);

function bestClause(document: Document, quotation: Statement): QuotedClause | null {
  if (isBent(document, quotation)) return null;
  const sentences = sentencesInside(document, quotation);
  let best: Span | null = null;
  let most = 0;
  for (const [index, first] of sentences.entries()) {
    // “They say, ‘We wait. Will it sink?’”: the second is said by others.
    if (
      hasOddMark(
        document.text.slice(Math.max(sentences[0]?.start ?? 0, first.start - mostSigns), first.start),
      )
    )
      continue;
    for (let joined = 0; joined < mostSentences && index + joined < sentences.length; joined++) {
      const span = { start: first.start, end: sentences[index + joined]?.end ?? first.end };
      if (span.end - span.start > mostSigns) break;
      if (joined > 0 && !hasVerb(document.text.slice(first.start, first.end))) break;
      const score = scoreOf(document.text.slice(span.start, span.end), joined);
      if (score > most) [best, most] = [span, score];
    }
  }
  return best === null ? null : cleanClause(document.text, best);
}

/** The sentences of a quotation, cut to what stands between its marks. */
function sentencesInside(
  { text, sentences }: Document,
  { start: from, end: to, sentence }: Statement,
): Span[] {
  const start = from + (opening.exec(text.slice(from, Math.min(to, from + marksReach)))?.[0].length ?? 0);
  const end = Math.max(
    start,
    to - (closing.exec(text.slice(Math.max(from, to - marksReach), to))?.[0].length ?? 0),
  );
  const spans: Span[] = [];
  for (let index = sentence; (sentences[index]?.start ?? end) < end; index++) {
    const { start: first = start, end: last = end } = sentences[index] ?? {};
    const span = { start: Math.max(start, first), end: Math.min(end, last) };
    if (span.start < span.end) spans.push(span);
  }
  return spans;
}

/** Twelve to twenty words are best; one that leans on its neighbour, joins sentences or has no main verb is worth less. */
function scoreOf(text: string, joined: number): number {
  const words = text.replace(joining, '');
  const count = countWords(words);
  if (joined > 0 && /^\p{Ll}/u.test(text)) return 0;
  if (count < leastWords || count > mostWords || broken.test(text) || hasOddMark(text) || isTitle(text))
    return 0;
  if (!tellsEnough(words)) return 0;
  const isWhole = whyNotWhole(words.replace(/[\s,;:.…—–-]+$/, '')) === null;
  return (
    30 -
    Math.abs(count - 15) -
    4 * joined -
    (leaning.test(text) ? 12 : 0) -
    (pointing.test(text) ? 4 : 0) -
    (/‘| '\p{Lu}/u.test(text) ? 8 : 0) -
    (isWhole ? 0 : 8)
  );
}

const pointing = /\b(?:this|these|those|they|it)\b/i;

/** Other quotation marks, another paragraph, letters of a broken encoding, a sentence that goes on elsewhere. */
const broken = /["“”«»„\n`|]|''|’’|Ã.|â€|^(?:…|\.\.)|(?:…|\.\.\.) ?./u;

/** Takes "Salt: How Harbours Rise and Fall", the title of a work; refuses a sentence with two names in it. */
function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    long.length > 2 &&
    long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7 &&
    !hasVerb(text)
  );
}

/** A single mark that opens and does not close: "he said, 'We will go". */
const hasOddMark = (text: string): boolean =>
  (text.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu) ?? []).length >
  (text.match(/(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu) ?? []).length;

/** The clause at a span, clean of marks and of what joins it to the sentence before; less than a sentence where it has no verb or breaks off. */
function cleanClause(text: string, span: Span): QuotedClause | null {
  const words = oneSpaced(text.slice(span.start, span.end)).replace(/\.(?: ?\.){2,3}/g, '…');
  const clause = words
    .replace(joining, '')
    .replace(/^(?:is|was) that (?=\p{Ll})/u, '')
    .replace(/[\s,;:.…—–-]+$/, '')
    .replace(/[,;:.]+(?=[’']$)/, '');
  if (/-an?-\p{L}+$|(?: the| an?| and| or| will)$/u.test(clause)) return null;
  const { pieces, finite } = readWords(clause);
  if (endsOpen(pieces.at(-1)?.lower ?? '') && !/[.!?,]\W?$/.test(text.slice(span.start, span.end + 1).trim()))
    return null;
  const breaksOff = /…\s*$/.test(words) || /^\s*(?:…|\.\.)/.test(text.slice(span.end, span.end + 4));
  const isWhole = whyNotWhole(clause) === null;
  const fragment =
    /^\p{Ll}/u.test(clause) ||
    breaksOff ||
    (!isWhole && (!hasVerb(clause) || (half.test(clause) && finite.filter(Boolean).length < 2)));
  return fragment && isOddPiece(clause) ? null : { ...span, text: clause, fragment };
}

/** Takes "Not a mayor who waits", "A crew that rows at night". */
const half = /^(?:Not|Nothing|An?|By|Including|With|The fact that) /;

/** Takes "mends", "mended", of which somebody stands before; refuses "mend", "mending". */
const isVerbForm = (word: string): boolean => {
  const forms = verbForms(word);
  return forms.length > 0 && forms.every(({ form }) => form === 's' || form === 'past' || form === 'ed');
};

const takesObject = (next: Piece | undefined): boolean =>
  isSmall(next?.lower ?? '', determiner | small.object) || /^\p{Lu}/u.test(next?.text ?? '');

/** No piece of less than a sentence says so much in one breath. */
const longPiece = 14;
const middle = auxiliary | small.relative | small.negation | small.bare;

/**
 * Takes the end of a question, a piece that lacks what it is said of, "was late by an hour", "mends the quay", and a long
 * one with no clause in it; refuses "late by an hour", "mend the quay", "the boats were late".
 */
function isOddPiece(text: string): boolean {
  const { pieces, finite } = readWords(text);
  const first = pieces.findIndex(({ lower }) => !/ly$/.test(lower));
  const word = pieces[first]?.lower ?? '';
  return (
    /[?!]$|…|^\[|^The fact that/.test(text) ||
    finite[first] !== '' ||
    isSmall(word, middle) ||
    (isVerbForm(word) && (whyNotWhole(text) !== null || takesObject(pieces[first + 1]))) ||
    /^(?:in|by|with|including)$/.test(word) ||
    (whyNotWhole(text) !== null &&
      (isSmall(word, small.subordinator) || (pieces.length > longPiece && word !== 'to')))
  );
}
