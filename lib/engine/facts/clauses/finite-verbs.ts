import { scales, smallNumbers, tens } from '../../lexicon/number-words.ts';
import { type VerbForm, verbForms } from '../../lexicon/verbs.ts';
import {
  auxiliaries,
  commonAdjectives,
  coordinators,
  determiners,
  isAdverb as isAdverbWord,
  modals,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../../lexicon/word-classes.ts';
import { closesNounPhrase, isPlural } from '../figures/counted-noun.ts';
import { hyphenAt, type Piece } from '../figures/pieces.ts';

type Pieces = readonly Piece[];

/**
 * How surely a word is a finite verb where it stands: `sure` (an auxiliary, "rose", "went"), `past` (a past form that may
 * be a participle: "held", "built"), `present` ("employs", "plan"), or no verb.
 */
export type Finiteness = 'sure' | 'past' | 'present' | '';

/** A word in its place: the nearest word before it that is no adverb, the one after it, and whether its clause has a verb already. */
type Spot = { pieces: Pieces; at: number; lead: Piece | undefined; next: Piece | undefined; seen: boolean };

const isAdverb = (piece: Piece | undefined): boolean => piece?.kind === 'word' && isAdverbWord(piece.lower);

const closesMarks = new Set(['”', '’']);

/** The nearest piece before `at` that is no adverb. */
function before(pieces: Pieces, at: number): Piece | undefined {
  let index = at - 1;
  while (index >= 0 && (isAdverb(pieces[index]) || closesMarks.has(pieces[index]?.text ?? ''))) index -= 1;
  return index < 0 ? undefined : pieces[index];
}

const has = (forms: readonly VerbForm[], ...wanted: VerbForm['form'][]): boolean =>
  forms.some(({ form }) => wanted.includes(form));

const numberWords: ReadonlySet<string> = new Set([...smallNumbers.keys(), ...tens.keys(), ...scales.keys()]);
const isNumber = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === 'digits' || numberWords.has(piece.lower));

const isCapital = (piece: Piece | undefined): boolean => /^\p{Lu}/u.test(piece?.text ?? '');

// A word in small letters that may be a noun.
const isNoun = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && piece.text === piece.lower && !closesNounPhrase(piece.lower) && !isAdverb(piece);

// "presidential", "famous", "useful"; refuses "table". Limit: adjectives without such an ending.
const isAdjective = (lower: string): boolean =>
  commonAdjectives.has(lower) || /(?:tial|ional|ical|ous|ful|less|[^t]able|ible|iest)$/.test(lower);

// Words that are nouns far more often than present verbs, even after a noun: "the state budget", "sales figures".
const nounish = new Set(
  'state states house houses force forces figure figures share shares rate rates issue issues report reports place places point points store stores test tests trade trades work works file files head heads host judge judges name names note notes offer offers plans post posts result results rule rules stage stages step steps support tax taxes total use view visit visits vote votes end ends talks deal deals fears calls attacks answers hopes demands moves costs gains needs claims fires'.split(
    ' ',
  ),
);

// "300", "the", "its", "a": an object, which no noun has right behind it.
const objectOpeners: ReadonlySet<string> = new Set([
  ...numberWords,
  ...possessives,
  ...'$ £ € the a an this these those every each no any another all both some'.split(' '),
]);
const opensObject = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === 'digits' || objectOpeners.has(piece.lower));

// After a present verb an object, preposition, number or "to" follows: "employs 300", "plan to"; not a bare noun.
const opensComplement = (piece: Piece | undefined): boolean =>
  opensObject(piece) ||
  isAdverb(piece) ||
  determiners.has(piece?.lower ?? '') ||
  pronouns.has(piece?.lower ?? '') ||
  (prepositions.has(piece?.lower ?? '') && piece?.lower !== 'of');

const nounBefore = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  !closesNounPhrase(piece.lower) &&
  !isAdjective(piece.lower) &&
  !/[’']s$/.test(piece.text);

const reports =
  /^(?:sa(?:y|ys|id)|shows?|reports?|finds?|suggests?|claims?|believes?|thinks?|thought|knows?|expects?|fears?|hopes?|argues?|warns?|alleges?|contends?|insists?|den(?:y|ies)|testif(?:y|ies))$/;

// The noun before a present verb is a name or ends a phrase with a determiner: "the firm employs"; not "personal loans from".
function headsPhrase({ pieces, at }: Spot, base: boolean): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const piece = pieces[index];
    if (piece && /^[“”‘’"]$/.test(piece.text)) continue;
    if (!piece || (piece.kind === 'mark' && !hyphenAt(pieces, index))) return false;
    if (piece.text !== piece.lower || determiners.has(piece.lower) || possessives.has(piece.lower))
      return true;
    if (base && isPlural(piece.lower)) return true;
    if (closesNounPhrase(piece.lower)) return false;
  }
  return false;
}

const third = /^(?:he|she|it|this|that|which|who)$/;
const others = /^(?:they|we|i|you|who|which|that)$/;

// "it costs", "who owns", "they plan"; refuses "that support", "at which point", where the pronoun goes with a noun.
function afterPronoun({ pieces, at, lead, next }: Spot, forms: readonly VerbForm[]): boolean | null {
  const lower = lead?.lower ?? '';
  if (!third.test(lower) && !others.test(lower)) return null;
  const place = pieces.lastIndexOf(lead as Piece, at);
  const free = pieces[place - 1]?.text === ',';
  const earlier = pieces[free ? place - 2 : place - 1];
  if (/^(?:that|which|this)$/.test(lower)) {
    if (prepositions.has(earlier?.lower ?? '') || (lower === 'this' && !opensComplement(next))) return false;
    if (has(forms, 'base') && !has(forms, 's'))
      return (isPlural(earlier?.lower ?? '') || (free && lower === 'which')) && next?.kind !== 'mark';
  }
  const word = pieces[at]?.lower ?? '';
  if (
    third.test(lower) &&
    (has(forms, 's') || (lower !== 'that' && /[a-z]{3}s$/.test(word) && isNoun(pieces[at])))
  )
    return lower !== 'that' || !auxiliaries.has(next?.lower ?? '');
  return (
    others.test(lower) &&
    (has(forms, 'base') || (forms.length === 0 && isNoun(pieces[at]) && opensObject(next)))
  );
}

// "the family echoes a feud", "billionaires control the trade": no noun has an object right behind it, whatever the word.
function unlisted({ pieces, at, lead, next, seen }: Spot): boolean {
  if (seen || !isNoun(pieces[at]) || !nounBefore(lead) || isNumber(lead) || !opensObject(next)) return false;
  const word = pieces[at]?.lower ?? '';
  if (!/^[a-z]{3,}$/.test(word) || /(?:ing|ed|ly|en)$/.test(word) || isAdjective(word)) return false;
  const plural = isPlural(lead?.lower ?? '') && lead?.text === lead?.lower;
  return plural !== word.endsWith('s') && (!word.endsWith('s') || isPlural(word));
}

// "Two crews around the bay live in": the noun right before the verb is not the head of its phrase.
function hasPluralHead(pieces: Pieces, at: number): boolean {
  for (let index = at - 1; index > Math.max(0, at - 9) && pieces[index]?.kind !== 'mark'; index--)
    if (prepositions.has(pieces[index]?.lower ?? '')) {
      const head = pieces[index - 1]?.lower ?? '';
      if (isPlural(head) || /^(?:percent|%)$/.test(head)) return true;
    }
  return false;
}

// "Ellery, a port, lies at the sea": a comma before opens the aside that the one before the verb closes.
const closesAside = ({ pieces, at, lead }: Spot): boolean => {
  if (lead?.text !== ',' || pieces[at - 1] !== lead) return false;
  for (let index = at - 2; index > Math.max(0, at - 25); index--)
    if (pieces[index]?.text === ',')
      return (
        /^(?:an?|the|which|who)$/.test(pieces[index + 1]?.lower ?? '') &&
        !/^[’'“"]/.test(pieces[index + 1]?.text ?? '')
      );
  return false;
};

/** Whether a word is a verb in the present, told from what stands before and after it. */
function isPresent(spot: Spot, forms: readonly VerbForm[]): boolean {
  const { pieces, at, lead, next, seen } = spot;
  const pronoun = afterPronoun(spot, forms);
  if (pronoun !== null) return pronoun;
  const word = pieces[at]?.lower ?? '';
  const listed = has(forms, 's', 'base');
  // "was built in 1931 and carries 900 cars", "Ellery, a port, sells the boats": a verb after "and" or an aside, with its object.
  if (lead?.lower === 'and' || lead?.text === ',')
    return (
      has(forms, 's') &&
      !nounish.has(word) &&
      (opensObject(next) ||
        /^(?:that|to)$/.test(next?.lower ?? '') ||
        (closesAside(spot) && opensComplement(next)))
    );
  if (!listed) return unlisted({ ...spot, lead: pieces[at - 1] });
  if (!nounBefore(lead) || isNumber(lead) || !isNoun(pieces[at])) return false;
  const plural =
    (isPlural(lead?.lower ?? '') && (lead?.text === lead?.lower || lead === pieces[0])) ||
    /^(?:percent|%)$/.test(lead?.lower ?? '');
  const base = has(forms, 'base') && !word.endsWith('s');
  const many = plural || (base && !seen && !nounish.has(word) && hasPluralHead(pieces, at));
  const first = lead === pieces[0] && lead?.text !== lead?.lower;
  if ((many !== base && !first) || !(headsPhrase(spot, base) || (base && !seen))) return false;
  if (nounish.has(word) && !isAdverb(pieces[at - 1])) {
    const money = /^[$£€]$/.test(next?.text ?? '');
    return money || (opensObject(next) && !seen) || (next?.lower === 'to' && (base || isCapital(lead)));
  }
  if (opensComplement(next) || next?.lower === 'that') return !seen || opensObject(next) || isCapital(lead);
  if (isCapital(next)) return reports.test(word) || !seen;
  return !seen && (base ? isPlural(next?.lower ?? '') : isNoun(next) && next?.text.endsWith('ing') !== true);
}

// "300 pledged delegates", "the final combined firm", "caused mixed feelings", "painted by hand", "compared with": no finite verb.
function isParticiple({ pieces, at, lead, next }: Spot, finite: readonly Finiteness[]): boolean {
  const word = pieces[at]?.lower ?? '';
  if (/^(?:compared|based|titled|entitled|dubbed|located)$/.test(word)) return true;
  // "with 40 seconds left"
  if (
    word === 'left' &&
    /^(?:second|minute|hour|day|week|month|year|game|lap|mile)s?$/.test(lead?.lower ?? '')
  )
    return true;
  if (next?.lower === 'by' && !isNumber(pieces[at + 2]) && !/^(?:stood|stopped|lived|passed)$/.test(word))
    return !/^(?:about|nearly|more|less|at|over|almost)$/.test(pieces[at + 2]?.lower ?? '');
  const own = !word.endsWith('ed');
  if (own && (isAdjective(lead?.lower ?? '') || next?.lower === 'of')) return true;
  if (!isNoun(next)) return false;
  const previous = pieces[at - 1];
  if (isAdverb(previous) && coordinators.has(lead?.lower ?? '')) return true;
  const forms = previous?.text === previous?.lower ? verbForms(previous?.lower ?? '') : [];
  const ruled = /^(?:to|not)$/.test(pieces[at - 2]?.lower ?? '') || modals.has(pieces[at - 2]?.lower ?? '');
  const verb = finite[at - 1] || has(forms, 'ing', 'ed', 'participle') || (ruled && has(forms, 'base'));
  return (
    isNumber(lead) || isAdjective(lead?.lower ?? '') || Boolean(verb) || (lead?.text === "'" && lead.glued)
  );
}

const governs = (lead: Piece | undefined): boolean =>
  lead !== undefined &&
  ((determiners.has(lead.lower) && lead.lower !== 'that' && !isNumber(lead)) ||
    lead.lower === 'to' ||
    /[’']s$/.test(lead.text));

const mayStandAlone = /^(?:this|that|these|those|each|all|both|some|many|most|few|either|neither)$/;

/** How surely a word is a finite verb, told from its form and its neighbours; `finite` holds what is told of those before it. */
function finiteness(spot: Spot, forms: readonly VerbForm[], finite: readonly Finiteness[]): Finiteness {
  const { pieces, at, lead, next } = spot;
  const lower = pieces[at]?.lower ?? '';
  const alone = mayStandAlone.test(lead?.lower ?? '') && has(forms, 'ed', 'past') && opensComplement(next);
  if (governs(lead) && !alone) return '';
  const helped = auxiliaries.has(lead?.lower ?? '');
  if (lower === 'said' || lower === 'says') return helped ? '' : 'sure';
  if (
    helped ||
    /^(?:been|being|be|having|help|helps|helped|helping)$/.test(lead?.lower ?? '') ||
    possessives.has(lead?.lower ?? '')
  )
    return '';
  const preposition = prepositions.has(lead?.lower ?? '');
  if (preposition && !/^(?:in|on|up|out|off|down|over)$/.test(lead?.lower ?? '')) return '';
  if (has(forms, 'past')) return 'sure';
  if (has(forms, 'ed')) return preposition || isParticiple(spot, finite) ? '' : 'past';
  if (lower === 'say' && nounBefore(lead)) return 'present';
  return !preposition && next !== undefined && isPresent(spot, forms) ? 'present' : '';
}

/** What is told first by the word alone, so that most words cost no look at their neighbours. */
function finitenessAt(
  pieces: Pieces,
  at: number,
  { finite, seen }: { finite: readonly Finiteness[]; seen: boolean },
): Finiteness {
  const lower = pieces[at]?.lower ?? '';
  const helper = auxiliaries.has(lower);
  if (lower.includes("'") && contracted.test(lower)) return 'sure';
  const forms = helper ? none : verbForms(lower);
  if (!helper && (at === 0 || (forms.length === 0 && !mayBeVerb(pieces, at)))) return '';
  if (hyphenAt(pieces, at + 1) || hyphenAt(pieces, at - 1)) return '';
  const lead = before(pieces, at);
  if (helper) return governs(lead) && !mayStandAlone.test(lead?.lower ?? '') ? '' : 'sure';
  return finiteness({ pieces, at, lead, next: pieces[at + 1], seen }, forms, finite);
}

// A word of no known verb may be one right behind a pronoun, or right before an object.
const mayBeVerb = (pieces: Pieces, at: number): boolean =>
  opensObject(pieces[at + 1]) || pronouns.has(pieces[at - 1]?.lower ?? '') || isAdverb(pieces[at - 1]);

const none: readonly VerbForm[] = [];
const contracted = /^(?:he|she|it|that|there|who|i|you|we|they)'(?:s|re|ve|d|ll|m)$/;

// Words and marks that begin a stretch that may have a verb of its own; marks within numbers and words are none.
const joints: ReadonlySet<string> = new Set([...subordinators, ...relatives, ...coordinators]);
const inner = new Set(['-', '’', "'", '.', '$', '£', '€', '%']);

/** The finiteness of every piece of a sentence. */
export function finiteVerbs(pieces: Pieces): Finiteness[] {
  const finite: Finiteness[] = [];
  let seen = false;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    let found: Finiteness = '';
    if (
      piece?.kind === 'mark'
        ? !inner.has(piece.text) || (piece.text === '-' && !piece.glued)
        : joints.has(piece?.lower ?? '')
    )
      seen = false;
    if (piece?.kind === 'word' && (at === 0 || piece.text.charAt(0) === piece.lower.charAt(0)))
      found = finitenessAt(pieces, at, { finite, seen });
    finite.push(found);
    if (found) seen = !reports.test(piece?.lower ?? '');
  }
  return finite;
}
