import { isPlural } from '../../lexicon/plural.ts';
import { type VerbForm, verbForms } from '../../lexicon/verbs.ts';
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdjective,
  isAdverb,
  nounsLikeVerbs,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../../lexicon/word-classes.ts';
import { ofSpelling } from '../../text/spelling.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import { hyphenAt, lowerAt, type Piece, spellingAt } from '../figures/pieces.ts';
import { hasObject, isNumber, opensObject } from './opens-phrase.ts';

type Pieces = readonly Piece[];

/**
 * How surely a word is a finite verb where it stands: `sure` (an auxiliary, "rose", "went"), `past` (a past form that may
 * be a participle: "held", "built"), `present` ("employs", "plan"), or no verb.
 */
export type Finiteness = 'sure' | 'past' | 'present' | '';

/** A word in its place: where the nearest word before it stands that is no adverb, the one after it, and whether its clause has a verb already. */
type Spot = { pieces: Pieces; at: number; leadAt: number; next: Piece | undefined; seen: boolean };

const has = (forms: readonly VerbForm[], ...wanted: VerbForm['form'][]): boolean =>
  forms.some(({ form }) => wanted.includes(form));

const isCapital = (piece: Piece | undefined): boolean => /^\p{Lu}/u.test(piece?.text ?? '');

// A word in small letters that may be a noun.
const isNoun = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  piece.text === piece.lower &&
  !closesNounPhrase(piece.lower) &&
  !isAdverb(piece.lower);

// After a present verb an object, preposition, number or "to" follows: "employs 300", "plan to"; not a bare noun.
const opensComplement = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (opensObject(piece) ||
    isAdverb(piece.lower) ||
    pronouns.has(piece.lower) ||
    (prepositions.has(piece.lower) && piece.lower !== 'of'));

const nounBefore = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && !closesNounPhrase(piece.lower) && !isAdjective(piece.lower);

// The noun before a present verb is a name or ends a phrase with a determiner: "the firm employs"; not "personal loans from".
function headsPhrase({ pieces, at }: Spot): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const piece = pieces[index];
    if (!piece) return false;
    if (piece.text !== piece.lower || determiners.has(piece.lower)) return true;
    if (closesNounPhrase(piece.lower)) return false;
  }
  return false;
}

// "it costs", "who owns", "they plan"; refuses "that support", "at which point", where the pronoun goes with a noun.
function afterPronoun({ pieces, at, leadAt, next }: Spot, forms: readonly VerbForm[]): boolean | null {
  const lower = lowerAt(pieces, leadAt);
  const third = /^(?:he|she|it|this|that|which|who)$/.test(lower);
  const other = /^(?:they|we|i|you|who|which|that)$/.test(lower);
  if (!third && !other) return null;
  if ((lower === 'that' || lower === 'which') && has(forms, 'base')) {
    const comma = lowerAt(pieces, leadAt - 1) === ',';
    return isPlural(lowerAt(pieces, comma ? leadAt - 2 : leadAt - 1));
  }
  const looksThird = lower !== 'that' && /[a-z]{3}s$/.test(lowerAt(pieces, at)) && isNoun(pieces[at]);
  if (third && (has(forms, 's') || looksThird)) return true;
  return other && (has(forms, 'base') || (forms.length === 0 && isNoun(pieces[at]) && opensObject(next)));
}

// "Two crews around the bay live in": the noun right before the verb is not the head of its phrase.
function hasPluralHead(pieces: Pieces, at: number): boolean {
  for (let index = at - 1; index > Math.max(0, at - 9) && pieces[index]?.kind !== 'mark'; index--)
    if (prepositions.has(lowerAt(pieces, index)) && isPlural(lowerAt(pieces, index - 1))) return true;
  return false;
}

/** Whether a word is a verb in the present, told from what stands before and after it. */
function isPresent(spot: Spot, forms: readonly VerbForm[]): boolean {
  const { pieces, at, leadAt, next, seen } = spot;
  const pronoun = afterPronoun(spot, forms);
  if (pronoun !== null) return pronoun;
  const [lead, word] = [pieces[leadAt], lowerAt(pieces, at)];
  // "was built in 1931 and carries 900 cars", "Ellery, a port, sells the boats": a verb after "and" or an aside, with its object.
  if (lead?.lower === 'and' || lead?.text === ',')
    return has(forms, 's') && !nounsLikeVerbs.has(word) && (hasObject(pieces, at) || next?.lower === 'to');
  if (!has(forms, 's', 'base')) return false;
  if (!nounBefore(lead) || isNumber(lead) || !isNoun(pieces[at])) return false;
  const base = !word.endsWith('s');
  const isMany = isPlural(lead?.lower ?? '') && (!isCapital(lead) || leadAt === 0);
  const plural = isMany || /^(?:percent|%)$/.test(lead?.lower ?? '');
  const many = plural || (base && !seen && hasPluralHead(pieces, at));
  if ((many !== base && leadAt > 0) || !(headsPhrase(spot) || (base && !seen))) return false;
  if (nounsLikeVerbs.has(word) && leadAt === at - 1)
    return (opensObject(next) && !seen) || (next?.lower === 'to' && (base || isCapital(lead)));
  if (opensComplement(next)) return !seen || opensObject(next) || isCapital(lead);
  return !seen && (isCapital(next) || (base ? isPlural(next?.lower ?? '') : isNoun(next)));
}

// "300 pledged delegates", "the final combined firm", "caused mixed feelings", "painted by hand", "compared with": no finite verb.
function isParticiple({ pieces, at, leadAt, next }: Spot): boolean {
  const [word, lead] = [lowerAt(pieces, at), pieces[leadAt]];
  if (word === 'compared' || word === 'based') return true;
  // "with 40 seconds left"
  if (word === 'left' && isNumber(pieces[leadAt - 1])) return true;
  if (next?.lower === 'by' && !isNumber(pieces[at + 2]))
    return !/^(?:about|nearly|more|less|at|over|almost)$/.test(lowerAt(pieces, at + 2));
  if (!word.endsWith('ed') && (isAdjective(lead?.lower ?? '') || next?.lower === 'of')) return true;
  if (!isNoun(next)) return false;
  if (leadAt < at - 1 && coordinators.has(lead?.lower ?? '')) return true;
  const previous = pieces[at - 1];
  const forms = isCapital(previous) ? [] : verbForms(previous?.lower ?? '');
  const ruled = lowerAt(pieces, at - 2) === 'to' && has(forms, 'base');
  const isVerb = ruled || has(forms, 'ing', 'ed', 'participle');
  return isNumber(lead) || isAdjective(lead?.lower ?? '') || isVerb || lead?.text === "'";
}

const governs = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  ((determiners.has(piece.lower) && piece.lower !== 'that') ||
    piece.lower === 'to' ||
    /[’']s$/.test(piece.text));

// "both are", "these cost": not "the", "no", "their".
const standsAlone = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  determiners.has(piece.lower) &&
  !possessives.has(piece.lower) &&
  !/^(?:the|an?|every|no|such)$/.test(piece.lower);

/** How surely a word is a finite verb, told from its form and its neighbours. */
function finiteness(spot: Spot, forms: readonly VerbForm[]): Finiteness {
  const { pieces, at, leadAt, next } = spot;
  const [lead, lower] = [pieces[leadAt], lowerAt(pieces, at)];
  const alone = standsAlone(lead) && has(forms, 'ed', 'past') && opensComplement(next);
  if (governs(lead) && !alone) return '';
  if (auxiliaries.has(lead?.lower ?? '') || /^(?:been|being|be|having)$/.test(lead?.lower ?? '')) return '';
  if (lower === 'said' || lower === 'says' || has(forms, 'past')) return 'sure';
  const isGoverned = prepositions.has(lead?.lower ?? '');
  if (has(forms, 'ed')) return isGoverned || isParticiple(spot) ? '' : 'past';
  if (lower === 'say' && nounBefore(lead)) return 'present';
  return !isGoverned && next !== undefined && isPresent(spot, forms) ? 'present' : '';
}

// "it's", "who'd"; refuses "Ellery's".
const isContracted = (lower: string): boolean =>
  /'(?:s|re|ve|d|ll|m)$/.test(lower) && pronouns.has(lower.slice(0, lower.indexOf("'")));

/** What is told by the word alone, so that most words cost no look at their neighbours. */
const readWord = ofSpelling(({ text }) => ({
  contracted: isContracted(text),
  auxiliary: auxiliaries.has(text),
  forms: verbForms(text),
  pronoun: pronouns.has(text),
  passed: isAdverb(text) || /^[”’]$/.test(text),
  joint: joints.has(text),
}));

function finitenessAt(pieces: Pieces, at: number, seen: boolean): Finiteness {
  const { contracted, auxiliary, forms } = readWord(spellingAt(pieces, at));
  const before = spellingAt(pieces, at - 1);
  // "I am"; not "5.30 am"
  const helper = auxiliary && (lowerAt(pieces, at) !== 'am' || before.text === 'i');
  if (contracted) return 'sure';
  if (!helper && (at === 0 || (forms.length === 0 && !readWord(before).pronoun))) return '';
  if (hyphenAt(pieces, at + 1) || hyphenAt(pieces, at - 1)) return '';
  let leadAt = at - 1;
  while (leadAt >= 0 && readWord(spellingAt(pieces, leadAt)).passed) leadAt -= 1;
  if (helper)
    return leadAt === at - 1 && governs(pieces[leadAt]) && !standsAlone(pieces[leadAt]) ? '' : 'sure';
  return finiteness({ pieces, at, leadAt, next: pieces[at + 1], seen }, forms);
}

// Words and marks that begin a stretch that may have a verb of its own; marks within numbers and words are none.
const joints: ReadonlySet<string> = new Set([...subordinators, ...relatives, ...coordinators]);
const inner = new Set(['-', '’', "'", '.', '$', '£', '€', '%']);
/** Verbs behind which a clause of its own may follow at once. */
const opening = /^(?:sa(?:y|ys|id)|shows?|finds?|suggests?|believes?|thinks?|thought|knows?|hopes?)$/;

/** The finiteness of every piece of a sentence. */
export function finiteVerbs(pieces: Pieces): Finiteness[] {
  let seen = false;
  return pieces.map((piece, at) => {
    if (piece.kind === 'mark' ? !inner.has(piece.text) : readWord(piece.spelling).joint) seen = false;
    const isWord = piece.kind === 'word' && (at === 0 || piece.text.charAt(0) === piece.lower.charAt(0));
    const found = isWord ? finitenessAt(pieces, at, seen) : '';
    if (found) seen = !opening.test(piece.lower);
    return found;
  });
}
