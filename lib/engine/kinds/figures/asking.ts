import { verbIn } from '../../facts/clauses/clause.ts';
import {
  type CountedNoun,
  closesNounPhrase,
  countedNounAt,
  isPlural,
} from '../../facts/figures/counted-noun.ts';
import { stemHedge } from '../../facts/figures/figure-answer.ts';
import { phraseAfterOf } from '../../facts/figures/figure-noun.ts';
import { readNumber } from '../../facts/figures/read-number.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { determiners } from '../../lexicon/word-classes.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';

/**
 * What asks for a figure: "how many soldiers", and for its description "the number of soldiers"; `end` is where the
 * figure's own words end among the pieces.
 */
export type Asking = { words: string; noun: string; end: number; person: boolean };

/** Verbs that tell a change, after which a percentage or amount says by how much. */
export const changes = new Set(
  'rise fall increase decrease drop grow jump climb decline slip surge shrink soar tumble plunge slump gain lose edge dip widen narrow rebound cut reduce raise expand boost lift lower improve ease slash swell outpace'.split(
    ' ',
  ),
);

/** Verbs with which "how much" needs no "money". */
export const spending = new Set(
  'cost pay spend raise earn make lose donate give invest charge owe receive save borrow win contribute fetch bring take generate sell offer lend collect bid need want demand seek get add fine award grant hand lend send'.split(
    ' ',
  ),
);

/** Verbs with two objects: "fined Ellery Mill $9,000", "gave the team $7 million". */
export const giving = new Set([
  'fine',
  'pay',
  'give',
  'award',
  'offer',
  'cost',
  'charge',
  'owe',
  'lend',
  'grant',
  'hand',
  'send',
]);

const contests = new Set([
  'win',
  'beat',
  'defeat',
  'lose',
  'draw',
  'thrash',
  'trounce',
  'edge',
  'lead',
  'trail',
  'overcome',
]);
const votes = new Set(['vote', 'approve', 'pass', 'reject', 'rule', 'decide', 'adopt', 'back']);

// Verbs after which a weight or volume without its stuff is asked for by "how much".
const weighing = new Set(['weigh', 'lift', 'carry', 'hold', 'lose', 'gain', 'contain', 'eat', 'drink']);

const motions = new Set(
  'run walk travel drive ride swim fly sail march cycle climb stretch extend throw jump hike row'.split(' '),
);

/** Those of whom "who" is said; others in "-ers" ("computers") keep "that". */
export const personNouns: ReadonlySet<string> = new Set(
  'people leaders allies guests fans owners buyers drivers men women children police boys girls troops patients victims staff officials families adults pupils athletes voters workers soldiers officers students teachers nurses doctors players residents members drivers passengers prisoners refugees migrants protesters demonstrators employees farmers miners lawyers judges scientists researchers volunteers visitors tourists customers users teenagers parents mothers fathers survivors civilians firefighters politicians candidates delegates councillors lawmakers senators ministers journalists reporters artists singers actors'.split(
    ' ',
  ),
);

/** "about " or "up to " when the question says so for its answer. */
export const about = (context: FigureContext): string => stemHedge(context.figure);

const plain = (words: string, noun: string, end: number): Asking => ({ words, noun, end, person: false });

/** What asks for the figure, after a verb of base form `base`; null when nothing says plainly what it measures. */
export function askingOf(context: FigureContext, base: string): Asking | null {
  const { figure, end } = context;
  switch (figure.type) {
    case 'count':
      return askingForCount(context);
    case 'percent': {
      const of = shareOf(context, end);
      if (of === null && /points?$/.test(context.pieces[end - 1]?.lower ?? ''))
        return plain('how many percentage points', 'the number of percentage points', end);
      if (of === null) return plain('what percentage', 'the percentage', end);
      const words = renderWords(context, { from: end, end: of });
      const person = personNouns.has(words.split(' ').at(-1) ?? '');
      return { words: `what percentage ${words}`, noun: `the percentage ${words}`, end: of, person };
    }
    case 'ratio':
      return (
        askingForShare(context) ??
        (changes.has(base) && figure.unit !== 'times' ? plain('how much', 'the amount', end) : null)
      );
    case 'money':
      return plain(spending.has(base) ? 'how much' : 'how much money', 'the amount', end);
    case 'duration':
      return plain('how long', 'how long', end);
    case 'distance':
      if (changes.has(base)) return plain('by how much', 'the amount', end);
      if (base === 'be') return plain('how long', 'the length', end);
      return motions.has(base) ? plain('how far', 'how far', end) : null;
    case 'mass':
    case 'volume':
    case 'area':
      return askingForMeasure(context, base);
    case 'speed':
      return plain('what speed', 'the speed', end);
    case 'score':
      return contests.has(base)
        ? plain('by what score', 'the score by which', end)
        : votes.has(base)
          ? base === 'vote'
            ? plain('by what tally', 'the tally by which', end)
            : plain('by what vote', 'the vote by which', end)
          : null;
    case 'number': {
      const noun = countedBefore(context, base);
      if (noun !== null) return plain(`how many ${noun}`, `the number of ${noun}`, end);
      return figure.unit === null && Number.isInteger(figure.value)
        ? plain('how many', 'the number', end)
        : null;
    }
    default:
      return null;
  }
}

/** "Ellery has 40 boats and Larn has 70": what the figure before counts, where the same verb stands before both. */
function countedBefore(context: FigureContext, base: string): string | null {
  const { facts, figure, index, pieces, analysis, from } = context;
  const [first, second] = analysis.chunks;
  // "In Larn, Ellery has 40 boats and …": the place is the other's too, and would be lost.
  if (first && second?.opener === ',' && !verbIn(analysis, first)) return null;
  const other = facts.figures[index - 1];
  if (other?.sentence !== figure.sentence || (other.type !== 'count' && other.type !== 'number')) return null;
  const noun = facts.figures.findLast(
    (one) => one.type === 'count' && one.sentence === figure.sentence && one.start < figure.start,
  )?.of;
  const at = pieces.findIndex(({ start }) => start === other.start);
  const told = (upTo: number, start: number): boolean =>
    pieces
      .slice(start, upTo)
      .some(
        ({ lower }) =>
          verbForms(lower).some((form) => form.base === base) || (base === 'have' && /^ha[sd]$/.test(lower)),
      );
  const plural = noun !== null && noun !== undefined && /^(?:\p{Ll}+ )?\p{Ll}+s$/u.test(noun);
  return plural && Number.isInteger(figure.value) && told(at, 0) && told(from, at) ? noun : null;
}

// "two reasons", "three things": a count that tells nothing of the world.
const saysNothing =
  /(?:^| )(?:reasons?|things?|ways?|kinds?|sorts?|types?|examples?|takeaways?|lessons?|words?|observations?|possibilities|options?|sides?|scenarios?)$/;

function askingForCount(context: FigureContext): Asking | null {
  const { figure, pieces, from, end } = context;
  const number = readNumber(pieces, from);
  if (number?.form === 'vague') return askingForMany(context, number.end);
  if (!number || saysNothing.test(figure.of ?? '')) return null;
  if (figure.unit === 'times') return plain('how many times', 'how many times', end);
  const limit = context.analysis.chunks.find((chunk) => chunk.end > from)?.end ?? pieces.length;
  const noun = coordinated(pieces, countedNounAt(pieces, number.end), limit);
  if (noun) {
    const words = renderWords(context, noun);
    const head = pieces[noun.head];
    const person =
      personNouns.has(head?.lower ?? '') || /^\p{Lu}\p{L}+(?:ns|ats|cans|ish|ese)$/u.test(head?.text ?? '');
    return { words: `how many ${words}`, noun: `the number of ${words}`, end: noun.end, person };
  }
  // "three of four voters" is a share, and says so of no one group; "three of the nine voters" does.
  const of = readNumber(pieces, number.end + 1)
    ? null
    : (wholeAfterOf(pieces, number.end) ?? phraseAfterOf(pieces, number.end));
  if (of === null) return null;
  const words = renderWords(context, { from: number.end, end: of });
  return plain(`how many ${words}`, `the number ${words}`, of);
}

/** "hundreds of workers", which are asked for as "how many workers". */
function askingForMany(context: FigureContext, end: number): Asking | null {
  const of = phraseAfterOf(context.pieces, end);
  const head = context.pieces[(of ?? 0) - 1]?.lower ?? '';
  const plainly =
    !determiners.has(context.pieces[end + 1]?.lower ?? '') &&
    context.pieces[context.from]?.lower !== 'scores';
  if (
    of === null ||
    !plainly ||
    !isPlural(head) ||
    /^(?:dollars|euros|pounds|years|miles|thousands|millions|people's)$/.test(head)
  )
    return null;
  const words = renderWords(context, { from: end + 1, end: of });
  return {
    words: `how many ${words}`,
    noun: `the number of ${words}`,
    end: of,
    person: personNouns.has(head),
  };
}

/** "of the 19 sailors", "of Ellery's 40 boats", "of the last nine races": where a counted whole ends. */
function wholeAfterOf(pieces: FigureContext['pieces'], at: number): number | null {
  if (pieces[at]?.lower !== 'of') return null;
  for (let from = at + 2; from < at + 6; from++) {
    const owner = pieces[from - 1];
    const number = readNumber(pieces, from);
    const brought =
      owner?.lower === 'the' ||
      /[’']s?$/.test(owner?.text ?? '') ||
      /^(?:last|past|first|its|their|his|her)$/.test(owner?.lower ?? '');
    if (number && number.form !== 'vague')
      return brought ? (countedNounAt(pieces, number.end)?.end ?? null) : null;
  }
  return null;
}

/** Where "of silt", "of its power", "of those surveyed" ends behind a share. */
function shareOf({ pieces }: FigureContext, at: number): number | null {
  if (pieces[at]?.lower !== 'of') return null;
  const next = pieces[at + 1]?.lower ?? '';
  if (
    next === 'those' &&
    /^(?:surveyed|polled|questioned|asked|interviewed)$/.test(pieces[at + 2]?.lower ?? '')
  )
    return at + 3;
  if (!/^(?:its|their|his|her)$/.test(next)) return phraseAfterOf(pieces, at);
  let end = at + 2;
  while (
    end < at + 5 &&
    pieces[end]?.kind === 'word' &&
    !closesNounPhrase(pieces[end]?.lower ?? '') &&
    verbForms(pieces[end]?.lower ?? '').every(({ form }) => form === 'base' || form === 's')
  )
    end += 1;
  return end > at + 2 ? end : null;
}

function askingForShare(context: FigureContext): Asking | null {
  const { figure, pieces, end } = context;
  const of = shareOf(context, end);
  const noun = of === null ? countedNounAt(pieces, end) : null;
  if (figure.unit === 'times' || (of === null && !noun)) return null;
  const words =
    of === null && noun
      ? `of ${renderWords(context, noun)}`
      : renderWords(context, { from: end, end: of ?? end });
  const person = personNouns.has(words.split(' ').at(-1) ?? '');
  return { words: `what share ${words}`, noun: `the share ${words}`, end: of ?? noun?.end ?? end, person };
}

function askingForMeasure(context: FigureContext, base: string): Asking | null {
  const { figure, pieces, end } = context;
  const of = phraseAfterOf(pieces, end);
  if (of !== null) {
    const words = renderWords(context, { from: end + 1, end: of });
    return plain(`how much ${words}`, `the amount of ${words}`, of);
  }
  if (figure.type === 'area') return plain('how large an area', 'the area', end);
  return weighing.has(base) ? plain('how much', 'how much', end) : null;
}

/** "boys and girls": a second plural joined to the counted one belongs to it; a list goes on too far to be taken. */
function coordinated(
  pieces: FigureContext['pieces'],
  noun: CountedNoun | null,
  limit: number,
): CountedNoun | null {
  if (!noun) return null;
  const next = pieces[noun.end];
  if (next?.text === ',') return listFrom(pieces, noun.end) ? null : noun;
  if (!/^(?:and|or)$/.test(next?.lower ?? '')) return noun;
  const second = countedNounAt(pieces, noun.end + 1);
  const small = pieces.slice(noun.end + 1, second?.end ?? 0).every((piece) => piece.text === piece.lower);
  return second && small && second.end - noun.end <= 4 && second.end <= limit
    ? { ...noun, end: second.end }
    : noun;
}

// ", editors and contestants": plain nouns up to an "and" with a plural after it.
function listFrom(pieces: FigureContext['pieces'], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(pieces.length, comma + 7); at++) {
    const lower = pieces[at]?.lower ?? '';
    if (/^(?:and|or)$/.test(lower))
      return isPlural(pieces[at + 1]?.lower ?? '') || isPlural(pieces[at + 2]?.lower ?? '');
    if (pieces[at]?.kind === 'mark' && lower !== ',') return false;
    if (lower !== ',' && (verbForms(lower).length > 0 || closesNounPhrase(lower))) return false;
  }
  return false;
}
