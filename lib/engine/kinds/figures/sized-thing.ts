import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { hyphenAt } from '../../facts/figures/pieces.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { determiner, isSmall } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import type { Asking } from './asking.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';

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
