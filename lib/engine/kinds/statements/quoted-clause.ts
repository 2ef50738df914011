import { type Span, textOf } from '../../../quiz/span.ts';
import type { Statement } from '../../facts/facts.ts';
import type { Piece } from '../../facts/figures/pieces.ts';
import { auxiliary, determiner, isSmall, small } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { countWords, oneSpaced } from '../../text/one-spaced.ts';
import { isBent } from './bends.ts';
import { hasVerb, readWords, whyNotWhole } from './read-words.ts';
import { joining, leaning, linking, tellsEnough } from './tells-enough.ts';

/** A whole clause out of a quotation, without its marks; `fragment` when it is less than a sentence. */
export type QuotedClause = Span & { text: string; fragment: boolean };

const opening = /^(?:that,? (?=[“"‘']))?[“"‘'«„`\s]+/;
const closing = /(?:[”"»]|''|’’|['’])?\s*$/;
const mostWords = 40;
const leastWords = 3;
const mostTogether = 3;
/** No sentence of forty words is longer, and no pattern below need look at more. */
const mostSigns = 500;
const marksReach = 12;

/**
 * The best whole clause of a direct quotation to ask about: one sentence of 3 to 40 words, else all of it where it is short.
 * Null when the quotation has none, or holds other quotation marks or another paragraph.
 */
export const quotedClause = (document: Document, quotation: Statement): QuotedClause | null =>
  inDocument(document)(quotation);

const inDocument = once((document: Document) =>
  once((quotation: Statement) => bestClause(document, quotation)),
);

function bestClause(document: Document, quotation: Statement): QuotedClause | null {
  if (isBent(document, quotation)) return null;
  const { text } = document;
  let best: Span | null = null;
  let most = 0;
  let isInner = false;
  const sentences = sentencesInside(document, quotation);
  for (const span of sentences) {
    const words = oneSpaced(text.slice(span.start, Math.min(span.end, span.start + mostSigns)));
    // “They say, ‘We wait. Will it sink?’”: the second is said by others.
    const score = isInner || span.end - span.start > mostSigns ? 0 : scoreOf(words);
    isInner = isInner ? !/['’]\W*$/.test(words) : hasOddMark(words);
    if (score > most) [best, most] = [span, score];
  }
  // A few short sentences tell together what none tells alone: “He sold it. He would not say why.”
  const all = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
  const isShort = sentences.length <= mostTogether && all.end - all.start <= mostSigns;
  if (best === null && isShort && scoreOf(oneSpaced(textOf(text, all))) > 0) best = all;
  return best === null ? null : cleanClause(text, best);
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

/** Twelve to twenty words are best; one that leans on its neighbour or has no main verb is worth less. */
function scoreOf(text: string): number {
  const words = text.replace(joining, '').replace(linking, '');
  const count = countWords(words);
  if (count < leastWords || count > mostWords || broken.test(text) || hasOddMark(text) || !tellsEnough(words))
    return 0;
  const isWhole = whyNotWhole(words.replace(/[\s,;:.…—–-]+$/, '')) === null;
  return (
    60 -
    Math.abs(count - 15) -
    (leaning.test(text) ? 12 : 0) -
    (pointing.test(text) ? 4 : 0) -
    (isWhole ? 0 : 8)
  );
}

const pointing = /\b(?:this|these|those|they|it)\b/i;

/** Other quotation marks, "LOWE:", letters of a broken encoding, a sentence that goes on elsewhere, “Which was late”. */
const broken =
  /^(?:Which|Whose|Who) [^?]*$|^\p{Lu}[\p{Lu} .’'-]+:|["“”«»„`|]|''|’’|Ã.|â€|^[^'‘’]*[,.?!]['’] |^(?:…|\.\.)|(?:…|\.\.\.) ?.|\bthat if (?!(?:(?! that |, ).)*(?:, |[’']ll\b|\b(?:will|would|can|could|may|might|must|should)\b))/u;

/** A single mark that opens and does not close: "he said, 'We will go". */
const hasOddMark = (text: string): boolean =>
  (text.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu) ?? []).length >
  (text.match(/(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu) ?? []).length;

/** The clause at a span, clean of marks and of what joins it to the sentence before; less than a sentence where it has no verb or breaks off. */
function cleanClause(text: string, span: Span): QuotedClause | null {
  const words = oneSpaced(text.slice(span.start, span.end)).replace(/\.(?: ?\.){2,3}/g, '…');
  const clause = words
    .replace(joining, '')
    .replace(linking, '')
    .replace(/[\s,;:.…—–-]+$/, '')
    .replace(/[,;:.]+(?=[’']$)/, '');
  if (/-an?-\p{L}+$|(?: the| an?| and| or| will| never)$/u.test(clause)) return null;
  const { finite } = readWords(clause);
  const breaksOff = /…\s*$/.test(words);
  if (breaksOff || /^\p{Ll}/u.test(clause))
    return isOddPiece(clause) ? null : { ...span, text: clause, fragment: true };
  const isWhole =
    whyNotWhole(clause) === null ||
    (hasVerb(clause) && !(half.test(clause) && finite.filter(Boolean).length < 2));
  return isWhole ? { ...span, text: clause, fragment: false } : null;
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
 * Takes the end of a question, a piece that lacks what it is said of, "hard to look past", "was late by an hour", "mends the quay", and a long
 * one with no clause in it; refuses "late by an hour", "mend the quay", "the boats were late".
 */
function isOddPiece(text: string): boolean {
  const { pieces, finite } = readWords(text);
  const first = pieces.findIndex(({ lower }) => !/ly$/.test(lower));
  const word = pieces[first]?.lower ?? '';
  return (
    /[?!]$|…|^\[|^\S+(?: \S+){0,2}$| (?:say|know|think|mean|want|figure out)$/.test(text) ||
    finite[first] !== '' ||
    (isVerbForm(word) && (whyNotWhole(text) !== null || takesObject(pieces[first + 1]))) ||
    isSmall(word, middle) ||
    /^(?:in|by|with|including)$/.test(word) ||
    (whyNotWhole(text) !== null &&
      (isSmall(word, small.subordinator) ||
        isSmall(pieces.at(-1)?.lower ?? '', small.preposition) ||
        (pieces.length > longPiece && word !== 'to')))
  );
}
