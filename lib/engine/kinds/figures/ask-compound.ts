import type { Clause } from '../../facts/clauses/clause.ts';
import { opensObject } from '../../facts/clauses/opens-phrase.ts';
import { closesNounPhrase, isPlural } from '../../facts/figures/counted-noun.ts';
import { hyphenAt } from '../../facts/figures/pieces.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { pluralOf } from '../../lexicon/plural.ts';
import { determiner, isSmall } from '../../lexicon/small-words.ts';
import { anyTime, isTime } from '../../lexicon/times.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { about } from './asking.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { realise, tailOf } from './turn-clause.ts';

/** Whether a figure tells the size of the noun it stands before: "90-soldier", "three-hour", "400-metre-long", "a $9 million loan". */
export function isCompound(context: FigureContext): boolean {
  const { pieces, from, end, figure } = context;
  if (/^(?:age|score|year|date)$/.test(figure.type)) return false;
  if (/^(?:money|percent)$/.test(figure.type)) {
    const next = pieces[end];
    return (
      openerOf(context) !== null &&
      next?.kind === 'word' &&
      next.text === next.lower &&
      !closesNounPhrase(next.lower) &&
      !isAdverb(next.lower) &&
      !/^(?:worth|each|apiece|higher|lower|last|next)$/.test(next.lower)
    );
  }
  const joined = pieces.findIndex((_piece, at) => at > from && at < end - 1 && hyphenAt(pieces, at));
  const last = pieces[end - 1];
  return (
    joined > 0 &&
    last?.kind === 'word' &&
    last.text === last.lower &&
    !isSmall(last.lower, determiner) &&
    !/(?:thirds?|quarters?|half|halves|illion)$/.test(last.lower)
  );
}

/** Where the noun ends that a compound stands before: "loan", "Harbour Guard". */
function headEnd({ pieces, end }: FigureContext): number {
  let at = end;
  for (; at < pieces.length && at - end < 6; at++) {
    const piece = pieces[at];
    if (hyphenAt(pieces, at)) continue;
    const isVerb =
      at > end &&
      piece?.text === piece?.lower &&
      verbForms(piece?.lower ?? '').some(({ form }) => form === 'past' || form === 'ed');
    if (piece?.kind !== 'word' || closesNounPhrase(piece.lower) || isVerb) break;
  }
  return at;
}

/** The article or owner before a figure and the adjectives between: "a new", "Annland's"; null when another word stands there. */
function openerOf({ pieces, hedgeFrom }: FigureContext): number | null {
  for (let at = hedgeFrom - 1; at >= Math.max(0, hedgeFrom - 4); at--) {
    const piece = pieces[at];
    if (/^(?:an?|the)$/.test(piece?.lower ?? '') || /[’']s?$/.test(piece?.text ?? '')) return at;
    if (piece?.text === ',') continue;
    if (piece?.kind !== 'word' || piece.text !== piece.lower || closesNounPhrase(piece.lower)) return null;
  }
  return null;
}

const isName = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');

/** Where a phrase with names goes on behind its noun: "League for Peace and Fishing in Annland", "border with Ellery". */
function nameEnd({ pieces }: FigureContext, from: number): number {
  let end = from;
  for (let at = from; at < pieces.length && at - from < 12; at++) {
    const { text = '', lower = '' } = pieces[at] ?? {};
    const isLink =
      hyphenAt(pieces, at) ||
      (/^(?:of|for|and|in|on|the|with|between|from)$/.test(lower) &&
        !isTime(pieces[at + 1]?.lower ?? '', anyTime));
    if (isName(text) || (hyphenAt(pieces, at - 1) && at > from)) end = at + 1;
    else if (!isLink) break;
  }
  return end;
}

type Size = { ask: string; noun: string };

/** What asks for the size of a thing: "How long", "How many soldiers are in", "How large"; null when nothing does plainly. */
function sizeOf({ figure, pieces, end }: FigureContext, head: string, be: string): Size | null {
  const lower = head.toLowerCase();
  const unit = pieces[end - 1]?.lower ?? '';
  if (figure.type === 'duration')
    return isNoun(lower, noun.spell | noun.event) && lower !== 'anniversary'
      ? { ask: `how long ${be}`, noun: 'the length of' }
      : null;
  if (figure.type === 'distance') {
    const size = /^(?:wide|high|deep|tall|thick)$/.test(unit) ? unit : 'long';
    return unit === size || isNoun(lower, noun.way)
      ? { ask: `how ${size} ${be}`, noun: `how ${size}` }
      : null;
  }
  if (figure.type === 'count') {
    const counted = pluralOf(unit);
    const holds =
      counted === 'pages'
        ? isNoun(lower, noun.paper | noun.work)
        : isName(head) || isNoun(lower, noun.body | noun.group | noun.building | noun.vehicle);
    if (!holds || isNoun(unit, noun.thing) || /^(?:point|star|seed|time|year|digit|lane|tier)$/.test(unit))
      return null;
    const are = be === 'is' ? 'are' : 'were';
    return { ask: `how many ${counted} ${are} in`, noun: `the number of ${counted} in` };
  }
  return isNoun(lower, noun.money | noun.change | noun.deal)
    ? { ask: `how large ${be}`, noun: 'the size of' }
    : null;
}

/** Asks for the size of a thing by the figure before its noun: "a 90-kilometre-long border" → "How long is the border …?" */
export function askCompound(context: FigureContext, clause: Clause | null, subject: string | null): Attempt {
  const { pieces, figure } = context;
  const opener = openerOf(context);
  const head: Range = { from: context.end, end: headEnd(context) };
  const last = pieces[head.end - 1];
  if (opener === null || head.end === head.from || !last) return refuse('What it describes is not named.');
  if (isPlural(last.lower) && !isName(last.text)) return refuse('It describes more than one thing.');
  const owned = /[’']s?$/.test(pieces[opener]?.text ?? '');
  const told = clause && !owned ? byClause(context, clause, { opener, head, subject }) : null;
  const named = owned ? ofOwner(context, opener, head) : (told ?? byName(context, opener, head));
  const isPast = told === null ? /^(?:duration|money)$/.test(figure.type) : clause?.verb.tense === 'past';
  const size = named === null ? null : sizeOf(context, last.text, isPast ? 'was' : 'is');
  // "between 2004 and 2005 there was an 8% fall": over what time?
  if (named === null || (told === null && isNoun(last.lower, noun.change)))
    return refuse('What it describes is not named.');
  return size
    ? { prompt: `${about(context)}${size.ask} ${named}`, description: `${size.noun} ${named}` }
    : refuse('Nothing says plainly what it measures.');
}

/** The thing with its adjectives, from `opener` to the end of its noun or what completes it, without the figure. */
const thing = (context: FigureContext, opener: number, { from, end }: Range): string =>
  `${renderWords(context, { from: opener + 1, end: context.hedgeFrom })} ${renderWords(context, { from, end })}`.trim();

/** "Annland's 90-soldier Harbour Guard" → "Annland's Harbour Guard" */
function ofOwner(context: FigureContext, opener: number, head: Range): string | null {
  const { pieces } = context;
  let first = opener;
  while (
    first > opener - 4 &&
    isName(pieces[first - 1]?.text) &&
    !closesNounPhrase(pieces[first - 1]?.lower ?? '')
  )
    first -= 1;
  const end = Math.max(head.end, nameEnd(context, head.end));
  return isName(pieces[opener]?.text)
    ? `${renderWords(context, { from: first, end: opener + 1 })} ${thing(context, opener, { ...head, end })}`
    : null;
}

/** "a 90-minute meeting between Ines Carrow and Ellery Mill": what its own words name enough; null when they do not. */
function byName(context: FigureContext, opener: number, head: Range): string | null {
  const { pieces } = context;
  const end = Math.max(head.end, nameEnd(context, head.end));
  const next = pieces[end];
  const isCut =
    next?.kind === 'word'
      ? !closesNounPhrase(next.lower) || prepositions.has(next.lower) || next.lower === 'to'
      : /^[:'’]$/.test(next?.text ?? '');
  const words = thing(context, opener, { ...head, end });
  // "a talk with Ada Holm", "an interview for the Courier": whose is not told.
  const isOpen = /^an?$/.test(pieces[opener]?.lower ?? '') && !/\bbetween\b/.test(words);
  return !isCut && !isOpen && /\p{Lu}/u.test(words) && whyPhraseLeans(context, { from: opener, end }) === null
    ? `the ${words}`
    : null;
}

type Told = { opener: number; head: Range; subject: string | null };

/** "A $9 million loan saved the mill" → "the loan that saved the mill"; "Ellery shares a 90-kilometre-long border with Annland" → "the border that Ellery shares with Annland" */
function byClause(context: FigureContext, clause: Clause, { opener, head, subject }: Told): string | null {
  const { pieces, analysis } = context;
  const { verb } = clause;
  if (verb.base === 'be' && !verb.passive) return null;
  const told = (gap: { subject: string | null; tail: string }): string =>
    realise(
      context,
      clause,
      { ...gap, middle: '', own: '' },
      { words: '', noun: `the ${thing(context, opener, head)}`, link: '' },
    ).description;
  if (opener === clause.subject.from) {
    const isSure = analysis.finite[verb.from] === 'sure' || opensObject(pieces[verb.end]);
    const tail = tailOf(context, clause.rest.from, clause);
    return isSure && tail !== '' && head.end === clause.subject.end ? told({ subject: null, tail }) : null;
  }
  const isNew = /^an?$/.test(pieces[opener]?.lower ?? '');
  if (!isNew || opener !== clause.rest.from || subject === null || subject === 'there' || verb.passive)
    return null;
  const tail = tailOf(context, head.end, clause);
  const first = tail.split(' ')[0]?.toLowerCase() ?? '';
  return tail === '' || prepositions.has(first) || first === 'to' ? told({ subject, tail }) : null;
}
