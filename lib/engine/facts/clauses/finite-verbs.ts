import { verbForms } from '../../lexicon/verbs.ts';
import {
  auxiliaries,
  commonAdjectives,
  determiners,
  isAdverb as isAdverbWord,
  modals,
  possessives,
  prepositions,
  pronouns,
} from '../../lexicon/word-classes.ts';
import { closesNounPhrase, isPlural } from '../figures/counted-noun.ts';
import { hyphenAt, type Piece } from '../figures/pieces.ts';

type Pieces = readonly Piece[];

/**
 * How surely a word is a finite verb where it stands: `sure` (an auxiliary, "rose", "went"), `past` (a past form that may
 * be a participle: "held", "built"), `present` ("employs", "plan"), or no verb.
 */
export type Finiteness = 'sure' | 'past' | 'present' | '';

const isAdverb = (piece: Piece | undefined): boolean => piece?.kind === 'word' && isAdverbWord(piece.lower);

const closesMarks = new Set(['”', '’']);

/** The nearest piece before `at` that is no adverb. */
function before(pieces: Pieces, at: number): Piece | undefined {
  let index = at - 1;
  while (index >= 0 && (isAdverb(pieces[index]) || closesMarks.has(pieces[index]?.text ?? ''))) index -= 1;
  return pieces[index];
}

// Words that are nouns far more often than present verbs, even after a noun: "the state budget", "sales figures".
const nounish = new Set(
  'state states number numbers house houses market markets force forces figure figures record records share shares price prices rate rates issue issues report reports study studies film films park parks plant plants bank banks school schools interest interests place places point points store stores test tests trade trades train trains work works year years group groups board boards case cases centre center coach crew field fields file files head heads host judge judges level levels line lines list lists model models name names note notes offer offers order orders page pages paper part parts people phone plans post posts project projects race races result results review reviews road rule rules season series service services side sides site sites source sources space staff stage stages step steps support survey surveys system tax taxes team teams term terms time times title total tour unit units use user view visit visits vote votes water wave waves end ends talks trials deal deals ties fears calls attacks answers hopes demands moves costs gains losses needs claims bombs shots fires'.split(
    ' ',
  ),
);

// After a present verb an object, preposition, number or "to" follows: "employs 300", "plan to"; not a bare noun.
function opensComplement(piece: Piece | undefined): boolean {
  if (!piece) return false;
  if (piece.kind === 'digits' || /^[$£€]$/.test(piece.text)) return true;
  return (
    determiners.has(piece.lower) ||
    (prepositions.has(piece.lower) && piece.lower !== 'of') ||
    pronouns.has(piece.lower) ||
    isAdverb(piece) ||
    piece.lower === 'that' ||
    /^(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|hundreds|thousands)$/.test(
      piece.lower,
    )
  );
}

const nounBefore = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' &&
  !closesNounPhrase(piece.lower) &&
  !commonAdjectives.has(piece.lower) &&
  !/[’']s$/.test(piece.text);

// "workers use them", "critics fear a", where the plural before it makes a bare form a verb.
const servesPlural = (lower: string, lead: Piece | undefined): boolean =>
  lead !== undefined && isPlural(lead.lower) && lead.text === lead.lower && !lower.endsWith('s');

// "Records show Ellery Mill sold": a name after a verb of saying opens what is said.
const reportsOf = (pieces: Pieces, at: number): boolean =>
  /^(?:shows?|reports?|finds?|suggests?|claims?|believes?|thinks?|knows?|expects?|fears?|hopes?|argues?|warns?)$/.test(
    pieces[at]?.lower ?? '',
  ) && /^\p{Lu}/u.test(pieces[at + 1]?.text ?? '');

// The noun before a present verb is a name or ends a phrase with a determiner: "the firm employs"; not "personal loans from".
function headsPhrase(pieces: Pieces, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const piece = pieces[index];
    if (piece && /^[“”‘’"]$/.test(piece.text)) continue;
    if (!piece || (piece.kind === 'mark' && !hyphenAt(pieces, index))) return false;
    if (piece.text !== piece.lower || determiners.has(piece.lower) || possessives.has(piece.lower))
      return true;
    if (isPlural(piece.lower) && verbForms(pieces[at]?.lower ?? '').some(({ form }) => form === 'base'))
      return true;
    if (closesNounPhrase(piece.lower)) return false;
  }
  return false;
}

/** How surely the piece at `at` is a finite verb, told from its form and its neighbours. */
export function finiteness(pieces: Pieces, at: number): Finiteness {
  const piece = pieces[at];
  if (piece?.kind !== 'word' || hyphenAt(pieces, at + 1) || hyphenAt(pieces, at - 1)) return '';
  const lead = before(pieces, at);
  const capital = piece.text !== piece.lower && at > 0;
  if (capital) return '';
  const governed =
    lead !== undefined &&
    ((determiners.has(lead.lower) && lead.lower !== 'that') ||
      lead.lower === 'to' ||
      /[’']s$/.test(lead.text));
  if (auxiliaries.has(piece.lower))
    return governed &&
      lead &&
      !/^(?:this|that|these|those|each|all|both|some|many|most|few|either|neither)$/.test(lead.lower)
      ? ''
      : 'sure';
  const forms = verbForms(piece.lower);
  if (forms.length === 0 || governed) return '';
  if (/^(?:says|said)$/.test(piece.lower) && !(lead && auxiliaries.has(lead.lower))) return 'sure';
  if (
    lead &&
    (auxiliaries.has(lead.lower) ||
      possessives.has(lead.lower) ||
      /^(?:been|being|be|having)$/.test(lead.lower))
  )
    return '';
  if (lead && prepositions.has(lead.lower) && !/^(?:in|on|up|out|off|down|over)$/.test(lead.lower)) return '';
  if (forms.some(({ form }) => form === 'past')) return 'sure';
  if (forms.some(({ form }) => form === 'ed')) return lead && prepositions.has(lead.lower) ? '' : 'past';
  // "was built in 1931 and carries 900 cars": a second verb after "and", with its object.
  const goesOn =
    lead?.lower === 'and' &&
    !nounish.has(piece.lower) &&
    forms.some(({ form }) => form === 's') &&
    (pieces[at + 1]?.kind === 'digits' || determiners.has(pieces[at + 1]?.lower ?? ''));
  const subject = lead !== undefined && /^(?:he|she|it|who|which|that|they|we|i|you)$/.test(lead.lower);
  if (
    !goesOn &&
    !subject &&
    ((nounish.has(piece.lower) &&
      !servesPlural(piece.lower, lead) &&
      !/^[$£€]$/.test(pieces[at + 1]?.text ?? '')) ||
      !nounBefore(lead) ||
      !(opensComplement(pieces[at + 1]) || reportsOf(pieces, at)))
  )
    return '';
  const plural =
    lead !== undefined &&
    ((isPlural(lead.lower) && (lead.text === lead.lower || lead === pieces[0])) ||
      /^(?:they|we|i|you|who|that|which)$/.test(lead.lower));
  if (goesOn) return 'present';
  if (!subject && !headsPhrase(pieces, at)) return '';
  if (forms.some(({ form }) => form === 's'))
    return plural && !/^(?:who|that|which)$/.test(lead?.lower ?? '') ? '' : 'present';
  return plural && forms.some(({ form }) => form === 'base') ? 'present' : '';
}

/** The finiteness of every piece of a sentence. */
export const finiteVerbs = (pieces: Pieces): Finiteness[] => pieces.map((_, at) => finiteness(pieces, at));

/** A verb with its auxiliaries: `first` is finite; `main` carries the meaning, at `base`; `end` is exclusive. */
export type VerbGroup = {
  from: number;
  end: number;
  main: number;
  base: string;
  auxiliary: boolean;
  negated: boolean;
  passive: boolean;
  tense: 'past' | 's' | 'base';
};

const baseOf = (lower: string, wanted: readonly string[]): string | null =>
  verbForms(lower).find(({ form }) => wanted.includes(form))?.base ?? null;

const be = /^(?:is|are|was|were|am|be|been|being)$/;
const have = /^(?:has|have|had)$/;

const tenseOf = (lower: string): VerbGroup['tense'] => (/^(?:was|were|had|did)$/.test(lower) ? 'past' : 's');

// "cut", "hit", "set": past and base alike; taken for the past, as news has it.
function lexicalGroup(lower: string, at: number): VerbGroup | null {
  const forms = verbForms(lower);
  const past = forms.find(({ form }) => form === 'past' || form === 'ed');
  const form = past ?? forms.find((one) => one.form === 's' || one.form === 'base');
  if (!form) return null;
  const tense = past ? 'past' : form.form === 's' ? 's' : 'base';
  return {
    from: at,
    end: at + 1,
    main: at,
    base: form.base,
    auxiliary: false,
    negated: false,
    passive: false,
    tense,
  };
}

/** Where the auxiliaries, "not" and adverbs after the finite verb end, and the last of the auxiliaries. */
function chainAfter(pieces: Pieces, at: number): { end: number; last: string; negated: boolean } {
  let last = pieces[at]?.lower ?? '';
  let negated = false;
  let end = at + 1;
  for (let steps = 0; steps < 8; steps++, end++) {
    const lower = pieces[end]?.lower ?? '';
    const bare = modals.has(last) && baseOf(lower, ['base']) !== null;
    if (lower === 'not' || lower === 'never') negated = true;
    else if (be.test(lower) || (have.test(lower) && !be.test(last))) last = lower;
    else if (!isAdverb(pieces[end]) || bare) break;
  }
  return { end, last, negated };
}

const formsAfter = (last: string): string[] =>
  be.test(last) ? ['ed', 'participle', 'ing'] : have.test(last) ? ['ed', 'participle'] : ['base'];

/** Reads the verb group whose finite verb is at `at`; null when the verb is not known well enough to be turned into a question. */
export function readVerbGroup(pieces: Pieces, at: number): VerbGroup | null {
  const lower = pieces[at]?.lower ?? '';
  if (/n['’]t$|^cannot$/.test(lower)) return null;
  if (!auxiliaries.has(lower)) return lexicalGroup(lower, at);
  const chain = chainAfter(pieces, at);
  const { last, negated } = chain;
  const main = pieces[chain.end];
  const base =
    main?.kind === 'word' && main.text === main.lower ? baseOf(main.lower, formsAfter(last)) : null;
  const group = { from: at, negated, tense: tenseOf(lower) };
  if (base !== null && !hyphenAt(pieces, chain.end + 1)) {
    const passive = be.test(last) && !main?.lower.endsWith('ing');
    return { ...group, end: chain.end + 1, main: chain.end, base, auxiliary: true, passive };
  }
  let end = chain.end;
  while (end > at + 1 && isAdverb(pieces[end - 1])) end -= 1;
  if (be.test(last)) return { ...group, end, main: at, base: 'be', auxiliary: true, passive: false };
  // "has had four owners"
  if (have.test(lower) && last === 'had' && end > at + 1)
    return { ...group, end, main: end - 1, base: 'have', auxiliary: true, passive: false };
  if (!have.test(lower) || end !== at + 1) return null;
  const tense = lower === 'had' ? 'past' : lower === 'has' ? 's' : 'base';
  return { ...group, end, main: at, base: 'have', auxiliary: false, passive: false, tense };
}
