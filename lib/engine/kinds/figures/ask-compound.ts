import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { hyphenAt } from '../../facts/figures/pieces.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isPlural, pluralOf } from '../../lexicon/plural.ts';
import { determiner, isSmall } from '../../lexicon/small-words.ts';
import { anyTime, isTime, time } from '../../lexicon/times.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { type Asking, about } from './asking.ts';
import { type Attempt, refuse } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';

type Pieces = FigureContext['pieces'];

/** Whether a figure tells the size of the noun it stands before: "90-soldier", "three-hour", "400-metre-long", "a $9 million loan". */
export function isCompound(context: FigureContext): boolean {
  const { pieces, from, end, figure } = context;
  const [last, next] = [pieces[end - 1], pieces[end]];
  if (/^(?:money|percent)$/.test(figure.type))
    return (
      openerOf(context) !== null &&
      next?.kind === 'word' &&
      next.text === next.lower &&
      !closesNounPhrase(next.lower) &&
      !isAdverb(next.lower) &&
      !/^(?:worth|each|apiece|higher|lower|last|next)$/.test(next.lower)
    );
  const isJoined = pieces.some((_, at) => at > from && at < end - 1 && hyphenAt(pieces, at));
  return (
    !/^(?:age|score|year|date)$/.test(figure.type) &&
    isJoined &&
    last?.kind === 'word' &&
    last.text === last.lower &&
    !isSmall(last.lower, determiner) &&
    !/(?:thirds?|quarters?|half|halves|illion)$/.test(last.lower)
  );
}

/** Where the noun ends that a compound stands before: "loan", "Harbour Guard"; `end` where there is none. */
function headEnd({ pieces, end }: FigureContext): number {
  let at = end;
  for (; at < pieces.length && at - end < 6; at++) {
    const { kind, text, lower } = pieces[at] ?? { kind: 'mark', text: '', lower: '' };
    const isVerb =
      at > end && text === lower && verbForms(lower).some(({ form }) => form === 'past' || form === 'ed');
    if (!hyphenAt(pieces, at) && (kind !== 'word' || closesNounPhrase(lower) || isVerb)) break;
  }
  return at;
}

/** The article or owner before a figure and the adjectives between: "a new", "Annland's"; null when another word stands there. */
function openerOf({ pieces, hedgeFrom }: FigureContext): number | null {
  for (let at = hedgeFrom - 1; at >= Math.max(0, hedgeFrom - 4); at--) {
    const { kind, text, lower } = pieces[at] ?? { kind: 'mark', text: '', lower: '' };
    if (/^(?:an?|the)$/.test(lower) || /[’']s?$/.test(text)) return at;
    if (text !== ',' && (kind !== 'word' || text !== lower || closesNounPhrase(lower))) return null;
  }
  return null;
}

/** The thing whose size a figure tells: its words without the figure, its noun, where it opens and ends. */
export type Sized = { words: string; head: string; from: number; end: number };

/** "a loss of $9 million", "a new $9 million loan", "a 90-kilometre-long border": the thing that opens at the article; null when the figure is no size. */
export function sizedThing(context: FigureContext): Sized | null {
  const { pieces, hedgeFrom, end } = context;
  if (isCompound(context)) {
    const from = openerOf(context);
    const last = headEnd(context);
    if (from === null || last === end) return null;
    const [before, behind] = [
      renderWords(context, { from: from + 1, end: hedgeFrom }),
      renderWords(context, { from: end, end: last }),
    ];
    return { words: `${before} ${behind}`.trim(), head: pieces[last - 1]?.text ?? '', from, end: last };
  }
  if (pieces[hedgeFrom - 1]?.lower !== 'of') return null;
  let from = hedgeFrom - 2;
  while (from > hedgeFrom - 8 && pieces[from]?.kind === 'word' && !/^an?$/.test(pieces[from]?.lower ?? ''))
    from -= 1;
  // "a total of 40", "an average of $94 more": it is no thing.
  const head = pieces[hedgeFrom - 2];
  const isThing =
    from < hedgeFrom - 2 && !/^(?:total|record|combined|average|maximum|minimum)$/.test(head?.lower ?? '');
  if (!/^an?$/.test(pieces[from]?.lower ?? '') || !isThing) return null;
  const words = renderWords(context, { from: from + 1, end: hedgeFrom - 1 });
  return { words, head: head?.text ?? '', from, end };
}

/** What asks for the size of a thing as a part of its clause: "how large a loan", "how long a border", "what salary"; null when nothing does plainly. */
export function askingForSize({ figure }: FigureContext, { words, head, end }: Sized): Asking | null {
  const isLasting =
    figure.type === 'duration' && isNoun(head, noun.spell | noun.event) && head !== 'anniversary';
  const isWay = figure.type === 'distance' && isNoun(head, noun.way);
  const isSum =
    /^(?:money|percent|number)$/.test(figure.type) && isNoun(head, noun.money | noun.measure | noun.change);
  if (isPlural(head) || !(isLasting || isWay || isSum)) return null;
  const article = /^[aeiou]/i.test(words) ? 'an' : 'a';
  // "How large a salary" is nobody's question.
  if (/^(?:salary|income|wage|rent|price)$/.test(head))
    return { words: `what ${words}`, noun: `the size of the ${words}`, link: '', end };
  return isSum
    ? { words: `how large ${article} ${words}`, noun: `the size of the ${words}`, link: '', end }
    : { words: `how long ${article} ${words}`, noun: `the length of the ${words}`, link: '', end };
}

const isName = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');

/** Where a phrase with names goes on behind its noun: "League for Peace and Fishing in Annland", "report on Thistle Manor". */
function nameEnd(pieces: Pieces, from: number): number {
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

/** A thing that its own words name: "Annland's Harbour Guard", "the League of Ports", "the meeting between Ines Carrow and Ellery Mill"; null when they do not. */
function byName(context: FigureContext, { words, from, end }: Sized): string | null {
  const { pieces } = context;
  const opener = pieces[from];
  const last = Math.max(end, nameEnd(pieces, end));
  const whole = `${words} ${renderWords(context, { from: end, end: last })}`.trim();
  if (/[’']s?$/.test(opener?.text ?? '')) {
    let first = from;
    while (
      first > from - 4 &&
      isName(pieces[first - 1]?.text) &&
      !closesNounPhrase(pieces[first - 1]?.lower ?? '')
    )
      first -= 1;
    return isName(opener?.text) ? `${renderWords(context, { from: first, end: from + 1 })} ${whole}` : null;
  }
  const next = pieces[last];
  const goesOn =
    next?.kind === 'word'
      ? !closesNounPhrase(next.lower) || prepositions.has(next.lower)
      : /^[:'’]$/.test(next?.text ?? '');
  // "a talk with Ada Holm": whose is not told.
  const isOpen = opener?.lower !== 'the' && !/\bbetween\b/.test(whole);
  return !goesOn && !isOpen && /\p{Lu}/u.test(whole) ? `the ${whole}` : null;
}

/** Asks for what a thing that its own words name holds: "Annland's 90-soldier Harbour Guard" → "How many soldiers are in Annland's Harbour Guard?" */
export function askNamedThing(context: FigureContext): Attempt {
  const { figure, pieces, end } = context;
  const thing = figure.type === 'count' && isCompound(context) ? sizedThing(context) : null;
  const named = thing && byName(context, thing);
  if (!named || (isPlural(thing.head) && !isName(thing.head)))
    return refuse('What it describes is not named.');
  const head = thing.head.toLowerCase();
  const unit = pieces[end - 1]?.lower ?? '';
  const counted = pluralOf(unit);
  const holds =
    counted === 'pages'
      ? isNoun(head, noun.paper | noun.work)
      : isName(thing.head) || isNoun(head, noun.body | noun.group | noun.building | noun.vehicle);
  return holds && !isNoun(unit, noun.thing) && !isTime(unit, time.unit)
    ? {
        prompt: `${about(context)}how many ${counted} are in ${named}`,
        description: `the number of ${counted} in ${named}`,
      }
    : refuse('Nothing says plainly what it measures.');
}
