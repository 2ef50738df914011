import type { Span } from '../../../quiz/span.ts';
import { finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import type { Statement } from '../../facts/facts.ts';
import { type Piece, readPieces } from '../../facts/figures/pieces.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import { isLimitedAfter } from './limited-after.ts';
import { joining, tellsEnough } from './tells-enough.ts';
import { hasVerb, whyNotWhole } from './why-not-whole.ts';

/** Takes "We regularly | mend the quay", whose verb may not be known; refuses "We, the crew of the quay". */
const withSubject = /^(?:I|We|He|She|They|You|It) \p{Ll}+ \p{Ll}/u;

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
  if (
    isCutInTwo(document, quotation) ||
    hangsOnIf(document, quotation) ||
    goesOnOutside(document, quotation) ||
    isLimitedAfter(document.text, quotation)
  )
    return null;
  let best: Span | null = null;
  let most = 0;
  const sentences = sentencesInside(document, quotation);
  sentences.forEach((first, index) => {
    if (isOthers(document.text, sentences[0]?.start ?? 0, first.start)) return;
    for (let joined = 0; joined < mostSentences; joined++) {
      const last = sentences[index + joined];
      if (last === undefined) return;
      const span = { start: first.start, end: last.end };
      const words = document.text.slice(span.start, span.end);
      const upTo =
        joined > 0 && !hasVerb(document.text.slice(first.start, first.end)) ? 0 : scoreOf(words, joined);
      const score =
        upTo <= most || whyNotWhole(words.replace(/[\s,;:.…—–-]+$/, '')) === null ? upTo : upTo - 8;
      if (score <= most) continue;
      most = score;
      best = span;
    }
  });
  return best === null ? null : asClause(document, best);
}

/** The clause at a span; less than a sentence where it has no verb or breaks off. */
function asClause(document: Document, span: Span): QuotedClause | null {
  const clause = cleanClause(document.text, span);
  if (clause === null || (clause.fragment && isOddPiece(clause.text))) return null;
  const breaksOff = [span.end, span.end + 4].some((end) =>
    /(?:…|\.\s?\.)[\s"”’'‘“]*$/.test(document.text.slice(span.start, end)),
  );
  const lacksVerb = !withSubject.test(clause.text) && whyNotWhole(clause.text) !== null;
  const isLess = breaksOff || (lacksVerb && (!hasVerb(clause.text) || isAddition(clause.text)));
  if (isLess && adrift.test(clause.text)) return null;
  return isLess ? { ...clause, fragment: true } : clause;
}

/** Takes "By mending the quay", "Asking a crew to leave?": what is less than a sentence and hangs on another. */
const adrift = /^(?:By|Including|With|\[)(?!\p{L})|[?!]$/u;

/** Takes "A crew that rows at night", "Not a mayor who waits"; refuses "A crew that rows at night is brave". */
const isAddition = (text: string): boolean =>
  /^Not (?:an?|the|much|many) /.test(text) ||
  (/^(?:An? .*\b(?:who|which)|\p{L}+ing that) /u.test(text) &&
    finiteVerbs(readPieces(text)).filter(Boolean).length < 2);
/** No piece of less than a sentence says so much in one breath. */
const longPiece = 14;
const lacking =
  /^(?:is|are|was|were|has|have|had|may|might|would|will|can|could|did|does|got|(?:is|are|was|were|has|have|had|does|did|would|could|wo|ca)n[’']t|being|to be|in|by|when|where|which|who|not|including|\p{Ll}+ly(?=,))(?![\p{L}’'-])|^\[/iu;
/** Takes "to mend the quay", "mend the quay", "mending the quay"; refuses "mends the quay". */
const isDeed = (pieces: readonly Piece[]): boolean =>
  /^to$|ing$/.test(pieces[0]?.lower ?? '') || isBase(pieces[0]?.lower ?? '');
const isBase = (word: string): boolean => verbForms(word).some(({ form }) => form === 'base');

/** What an object begins with: "mends | the quay". */
const takenBy = /^(?:the|an?|us|me|him|her|them|it|our|my|his|their|its|this|these)$/;

/**
 * Takes the end of a question, a piece with a gap, one that lacks what it is said of, "was late by an hour", "mends the quay", and a long
 * one with no clause in it; refuses "late by an hour", "mend the quay", "the boats were late".
 */
function isOddPiece(text: string): boolean {
  if (/[?!]$|…/.test(text) || lacking.test(text)) return true;
  const pieces = readPieces(text);
  const first = pieces.findIndex(({ lower }) => !/^(?:\p{L}+ly|also|still|really)$/u.test(lower));
  const { lower = '' } = pieces[first] ?? {};
  if (isBase(lower) || /'/.test(lower)) return false;
  const isWhole = whyNotWhole(text) === null;
  const forms = verbForms(lower);
  const hangs =
    Boolean(finiteVerbs(pieces)[first]) ||
    (forms.some(({ form }) => form === 's') && takenBy.test(pieces[first + 1]?.lower ?? '')) ||
    (!isWhole &&
      forms.length > 0 &&
      forms.every(({ form }) => form === 's' || form === 'past' || form === 'ed'));
  return hangs || (!isWhole && !isDeed(pieces) && text.split(' ').length > longPiece);
}

/** Takes the first half of "“What we mean,” he said, “is that it is late.”" and of "“We left,” he said, “but it was late.”"; refuses "“We waited,” he said, “until it was late.”" */
function isCutInTwo({ text }: Document, { start, end }: Statement): boolean {
  if (!/,["”’']{1,2}$/.test(text.slice(end - 3, end))) return false;
  const after = /^[^“"‘'.!?\n]{1,80}(?:''|["“‘])(\p{Ll}+)/u.exec(text.slice(end, end + 100))?.[1];
  if (after === undefined) return false;
  const denied = /\b(?:not|never|no|nobody|nothing)\b|n[’']t\b/iu.test(text.slice(start, end));
  return (
    unfinished.test(text.slice(start, start + 20)) ||
    goingOn.test(after) ||
    (denied && /^(?:until|without|when|before|because)$/.test(after))
  );
}

/** What a second half begins with that its first half lacks, or would be untrue without. */
const goingOn =
  /^(?:but|yet|though|although|unless|if|except|only|not|provided|assuming|barring|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|that|to|of)$/;
const unfinished =
  /^\W*(?:(?:and|but|so|then) )?(?:wh\w+|how|if|as|now|since|because|although|you know|i'll tell)\b/i;

/** Takes the quotation of "said that if “the quay sinks, we will leave”", whose first word stands outside its marks. */
const hangsOnIf = ({ text }: Document, { start }: Statement): boolean =>
  /(?<![\p{L}-])(?:if|unless|when|whether) ?$/iu.test(text.slice(Math.max(0, start - 10), start));

/**
 * Takes a clause to which the reporter adds what it hangs on: “They call it a loss” if the boats stay; “I like the colour” of the
 * quay. Refuses “We will wait” and a phrase, “a great loss” of money.
 */
function goesOnOutside({ text }: Document, { start, end }: Statement): boolean {
  const after = /^["”’']* (if|unless|until|except|provided|that|of|out)\b/.exec(
    text.slice(end - 1, end + 14),
  )?.[1];
  if (after === undefined || /[.,!?;:…—–-]["”’']*$/.test(text.slice(end - 3, end))) return false;
  return /^(?:if|unless|except|provided)$/.test(after) || hasVerb(text.slice(start, end));
}

/** The sentences of a quotation, cut to what stands between its marks. */
function sentencesInside(document: Document, quotation: Statement): Span[] {
  const head = document.text.slice(quotation.start, Math.min(quotation.end, quotation.start + marksReach));
  const tail = document.text.slice(Math.max(quotation.start, quotation.end - marksReach), quotation.end);
  const start = quotation.start + (opening.exec(head)?.[0].length ?? 0);
  const end = Math.max(start, quotation.end - (closing.exec(tail)?.[0].length ?? 0));
  const spans: Span[] = [];
  for (let index = quotation.sentence; index < document.sentences.length; index++) {
    const sentence = document.sentences[index];
    if (sentence === undefined || sentence.start >= end) break;
    const span = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
    if (span.start < span.end) spans.push(...cutLong(document.text, span));
  }
  return spans;
}

/** Where a long sentence may end early without loss: "…; ", "… – ", ", and we"; not before a "but" or an "if". */
const joint =
  /(?:;| [–—-]{1,2}|,(?= (?:so|because|and (?:I|we|you|he|she|they|it|there|that|the|while|when|if)) )) (?!(?:and )?(?:but|yet|or|if|unless|except|though|although|only)\b)/g;
const leastCut = 10;

/** A sentence too long to be asked, up to the last joint where it is short enough; a shorter one as it is. */
function cutLong(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  if (words.length > 3 * mostSigns) return [];
  if (words.split(/\s+/).length <= mostWords) return [span];
  const ends = [...words.matchAll(joint)].flatMap(({ index }) => {
    const part = words.slice(0, index);
    const count = part.split(/\s+/).length;
    const fits = count >= leastCut && count <= mostWords && !/‘/.test(part) && whyNotWhole(part) === null;
    return fits ? index : [];
  });
  const end = ends.at(-1);
  return end === undefined ? [] : [{ start: span.start, end: span.start + end }];
}

/** What is clearer after its neighbour: “It was the wind”, “But the crew left”. */
const leaning =
  /^(?:This|These|It|He|She|They|His|Her|Their|And|But|So|Or|Because|Yes|No|Well|…)(?![\p{L}\p{N}-])/u;

/** Twelve to twenty words are best; one that leans on its neighbour, joins sentences or has no main verb is worth less. */
function scoreOf(text: string, joined: number): number {
  if (text.length > mostSigns) return 0;
  const count = text
    .replace(joining, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (
    count < leastWords ||
    count > mostWords ||
    /["“”«»„\n`|]|''|’’|‘(?![^‘]*’)|Ã.|â€|^(?:…|\.\.)|(?:^|[.?!] )The fact that (?!.* (?:is|are|was|were|has|makes?|shows?|means?|proves?)\b)|^The (?:more|less|\p{L}+er) (?:we|you|they|he|she|it|I|people)\b(?!.*, the )/u.test(
      text,
    ) ||
    isTitle(text) ||
    hasOddMark(text) ||
    !tellsEnough(text)
  )
    return 0;
  return 30 - Math.abs(count - 15) - 4 * joined - (leaning.test(text) ? 12 : 0);
}

/** Takes "Salt: How Harbours Rise and Fall", the title of a work; refuses a sentence with two names in it. */
function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    long.length > 2 &&
    long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7 &&
    !/\b(?:is|are|was|were|has|have|will|would|can)\b/.test(text)
  );
}

/** Takes the second half of "They say, ‘We wait. Will it sink?’", which is said by others. */
const isOthers = (text: string, from: number, at: number): boolean =>
  at - from > marksReach && at - from < mostSigns && hasOddMark(text.slice(from, at));

/** A single mark that opens and does not close: "he said, 'We will go". */
const hasOddMark = (text: string): boolean =>
  (text.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu) ?? []).length >
  (text.match(/(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu) ?? []).length;

/** What no sentence ends with, “no hope that anybody will”, “asked us not to”, and what only a whole one may: "where we came from". */
const breaksOff =
  /\b(?:the|an?|and|or|who|which|than|because|not to|that (?:\p{Ll}+body|\p{Ll}+one|I|we|you|they|he|she|it) (?:will|would|can|could|do|does|did|has|have|is|was)|(?:I|we|you|they|he|she) (?:have|has|had|will|would|was|were|is|are) \p{L}+ly)$/iu;
const runsOut =
  /\b(?:of|to|the|an?|and|or|with|by|from|for|who|which|would|could|will|than|that|when|in|at|upon|into|[\p{L}\d]+-\p{L}+-\p{L}+)$/iu;

function cleanClause(text: string, span: Span): QuotedClause | null {
  const words = oneSpaced(text.slice(span.start, span.end))
    .replace(/\.(?: ?\.){2,3}/g, '…')
    .replace(joining, '')
    .replace(/^(?:is|was) that (?=\p{Ll})/u, '')
    .replace(/[\s,;:.…—–-]+$/, '')
    .replace(/[,;:.]+(?=[’']$)/, '')
    .replace(/^([^‘']*(?:\p{L}['’]\p{L}[^‘']*)*)['’]$/u, '$1');
  const ends = /^[.?!]|^,[”"’']/.test(
    text.slice(span.end - 1, span.end + 1).trim() || text.slice(span.end, span.end + 2),
  );
  if ((ends ? breaksOff : runsOut).test(words)) return null;
  return { ...span, text: words, fragment: /^\p{Ll}/u.test(words) };
}
