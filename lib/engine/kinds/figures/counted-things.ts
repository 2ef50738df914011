import { countedNounAt } from '../../facts/figures/counted-noun.ts';
import { phraseAfterOf } from '../../facts/figures/figure-noun.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { units } from '../../lexicon/units.ts';
import { possessives } from '../../lexicon/word-classes.ts';
import { personNouns } from './asking.ts';
import { besideAnother } from './beside-another.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';

/** What a figure counts, as the article writes it behind the number, and the last word of its noun. */
export type Counted = { words: string; head: string };

/** Nouns that say little of what there are so many of. */
const vague =
  /^(?:reasons?|things?|ways?|kinds?|sorts?|types?|examples?|words?|points?|times|others|parts?|sides?|cases?|issues?|questions?|figures?|numbers?|areas?|places?|items?|units?|copies|occasions|options?|levels?|bucks|dollars|euros|pounds|shares?)$/;

/**
 * What a figure counts, read from its own noun alone: "31 counts of fraud" gives "counts of fraud"; null for "31 days",
 * "31 of them", "its 31 boats" and "31 other boats". Limit: what narrows it behind a verb or "who" is not told.
 */
export function countedThings(context: FigureContext): Counted | null {
  const { figure, pieces, from, end } = context;
  if (figure.type !== 'count' || figure.unit !== null || besideAnother(context)) return null;
  const number = readNumber(pieces, from);
  if (!number || number.form === 'vague' || pieces.slice(from, end).some(({ text }) => text === '-'))
    return null;
  const noun = countedNounAt(pieces, number.end);
  const head = pieces[noun?.head ?? -1]?.lower ?? '';
  if (!noun || vague.test(head) || units.has(head) || units.has(head.replace(/s$/, ''))) return null;
  // "40 boats and nets", "40 red - and white": the noun goes on.
  if (/^(?:and|or|-|’|')$/.test(pieces[noun.end]?.text ?? '')) return null;
  // "Rule 40 works", "between 40 and 60 boats"
  const [before, link] = [pieces[from - 1], pieces[context.hedgeFrom - 1]];
  if (/^\p{Lu}/u.test(before?.text ?? '') && from > 1 && !openers.test(before?.lower ?? '')) return null;
  if (
    link?.lower === 'and' &&
    pieces.slice(Math.max(0, from - 6), from).some(({ lower }) => lower === 'between')
  )
    return null;
  if (possessives.has(link?.lower ?? '') || /[’']s?$/.test(link?.text ?? '')) return null;
  const of = phraseAfterOf(pieces, noun.end);
  if (of === null && pieces[noun.end]?.lower === 'of') return null;
  const last = placeEnd(pieces, of ?? noun.end);
  const words = renderWords(context, { from: noun.from, end: last });
  const isBare = noun.end === noun.from + 1 && last === noun.end;
  if (
    leans.test(words) ||
    words.split(' ').length > 8 ||
    (isBare && (personal.test(head) || small.test(head)))
  )
    return null;
  return { words, head };
}

const leans =
  /\b(?:other|more|additional|further|such|same|some|any|its|his|her|their|these|those|this|that|the)\b|[“”"()]/i;
const openers = /^(?:the|a|an|in|on|at|about|of|with|and|by|all|some|more|nearly|almost|over|than)$/;
/** Nouns that say too little without another word. */
const small =
  /^(?:spots|dates|entries|sites|tracks|works|counts|locations|events|games|rounds|names|groups|members|pieces|lines|rows|steps|stops|documents|acts|calls|checks|institutions|organi[sz]ations|bodies|outlets|facilities)$/;

/** "farmers in East Annland": where a place by name ends behind the noun. */
function placeEnd(pieces: FigureContext['pieces'], at: number): number {
  if (!/^(?:in|from|at)$/.test(pieces[at]?.lower ?? '')) return at;
  let end = at + 1;
  while (/^\p{Lu}\p{Ll}/u.test(pieces[end]?.text ?? '') && end < at + 5) end += 1;
  return end > at + 1 && !/^[-’']/.test(pieces[end]?.text ?? '') ? end : at;
}

/** Of whom an article has all sorts: no "people" beside "voters". */
const personal = /^(?:people|persons|men|women|adults|residents|members|individuals|officials)$/;

const posts = /^(?:jobs|positions|posts|workers|employees|staff|roles)$/;

const isPerson = (head: string): boolean =>
  personal.test(head) || personNouns.has(head) || /(?:ists|ers|ants|ees|ors|ians|men)$/.test(head);

/** Whether what one counts could be taken for what another does: "workers" for "jobs", "women" for "voters". */
export const mayBeSame = (a: Counted, b: Counted): boolean =>
  a.head === b.head ||
  names(a.words, b.head) ||
  names(b.words, a.head) ||
  (posts.test(a.head) && isTaken(b)) ||
  (posts.test(b.head) && isTaken(a)) ||
  (isPerson(a.head) && isPerson(b.head) && (personal.test(a.head) || personal.test(b.head)));

const isTaken = ({ head }: Counted): boolean => posts.test(head) || isPerson(head);

/** "job openings" names "jobs". */
const names = (words: string, head: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.replace(/s$/, '') === head.replace(/s$/, ''));
