import type { Figure } from '../../facts/facts.ts';
import { closesNounPhrase, isPlural } from '../../facts/figures/counted-noun.ts';
import { determiners, prepositions } from '../../lexicon/word-classes.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import type { TimePhrase } from './date-words.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import { isEvent } from './event-nouns.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';

/** Things that are made or come out on a day: "the report released on Friday". */
const works = new Set(
  'document documents video videos emails letter letters agreement deal law bill book film movie ad advertisement transcript recording recordings photo photograph filing filings lawsuit suit complaint order plan proposal tape footage review paper article column op-ed data figures findings results list audit map image images app song album record episode settlement contract pact resolution decree'.split(
    ' ',
  ),
);

const isWork = (lower: string): boolean => works.has(lower) || isEvent(lower);

/** What is done to such a thing, of which the thing could not itself be the doer. */
const making =
  /^(?:released|published|signed|posted|issued|held|taped|filmed|recorded|filed|negotiated|conducted|obtained|adopted|passed|aired|broadcast|launched|reached|unveiled|announced|introduced|enacted|commissioned|delivered|written|given|sent|built|made|taken|completed|scheduled|brokered|approved|ratified|uploaded|distributed|printed)$/;

/** The noun phrase that ends right before `end`, from its determiner or the start of its name. */
function phraseBefore({ pieces, analysis }: FigureContext, end: number): Range | null {
  for (let at = end - 1; at >= Math.max(0, end - 12); at--) {
    const piece = pieces[at];
    if (!piece || analysis.finite[at] || (piece.kind === 'mark' && !/^[-/’'&.]$/.test(piece.text)))
      return null;
    if (/^(?:the|an?)$/.test(piece.lower)) return { from: at, end };
    if (determiners.has(piece.lower) || /^(?:and|or|that|who|which|to|by)$/.test(piece.lower)) return null;
  }
  return null;
}

const headOf = ({ pieces }: FigureContext, { from, end }: Range): string => {
  const stop = pieces.slice(from, end).findIndex(({ lower }) => prepositions.has(lower));
  return pieces[(stop < 0 ? end : from + stop) - 1]?.lower ?? '';
};

/** "in Paris", "by the Larn Institute" behind the date, with which the thing is told better. */
function tailAfter({ pieces }: FigureContext, from: number): Range {
  let end = from;
  if (/^(?:by|in|at)$/.test(pieces[from]?.lower ?? ''))
    for (end = from + 1; end < from + 7; end++)
      if (!/^\p{Lu}/u.test(pieces[end]?.text ?? '') && !/^(?:the|of)$/.test(pieces[end]?.lower ?? '')) break;
  while (end > from && /^(?:the|of|by|in|at)$/.test(pieces[end - 1]?.lower ?? '')) end -= 1;
  return { from, end };
}

/** "The Larn Post published on Friday": where a clause may begin with the phrase, it has the verb unless a later one has. */
function actsItself({ analysis }: FigureContext, { from }: Range, end: number): boolean {
  const chunk = analysis.chunks.find((one) => one.from <= from && from < one.end);
  return chunk?.from === from && !analysis.finite.slice(end, chunk.end).some(Boolean);
}

/**
 * "a Larn Institute poll released on Friday": asks when the thing was released. Takes a thing that is made, before a participle
 * that the date follows; refuses "the mayor released on Friday" and "a statement released on Friday", which could be any.
 */
export function askParticiple(context: FigureContext, phrase: TimePhrase): Attempt | null {
  const { pieces } = context;
  const verb = pieces[phrase.from - 1]?.lower ?? '';
  if (!making.test(verb)) return null;
  const next = pieces[phrase.end];
  if (next?.kind === 'word' && !prepositions.has(next.lower) && !context.analysis.finite[phrase.end])
    return null;
  if (/^(?:and|or)$/.test(next?.lower ?? '')) return null;
  const range = phraseBefore(context, phrase.from - 1);
  if (range === null || actsItself(context, range, phrase.end)) return null;
  const head = headOf(context, range);
  if (!isWork(head)) return null;
  const inside = { from: range.from + 1, end: range.end };
  const named = pieces.slice(inside.from, inside.end).some(({ text, lower }) => text !== lower);
  if (!named && (whyPhraseLeans(context, range) !== null || range.end - range.from < 4))
    return refuse('Which of several is meant is not told.');
  const told = `the ${renderWords(context, inside)} ${verb} ${renderWords(context, tailAfter(context, phrase.end))}`;
  return { prompt: `${phrase.asks} ${isPlural(head) ? 'were' : 'was'} ${told}`, description: `when ${told}` };
}

const past = new Set(
  'election elections revolution war crisis attack attacks referendum earthquake tsunami invasion coup massacre bombing shooting riot riots protest protests strike championship tournament summit conference merger takeover agreement treaty accord ruling verdict trial bankruptcy collapse crash recession eruption hurricane flood floods fire drought famine epidemic outbreak pandemic uprising ceasefire census disaster scandal expedition festival visit trip'.split(
    ' ',
  ),
);

/** Where the owner of an event begins: "New York" of "Larn's May 12 regatta"; its article when it has none. */
function opening({ pieces }: FigureContext, from: number): number | null {
  if (/^(?:the|an?)$/.test(pieces[from - 1]?.lower ?? '')) return from;
  const at = /^\p{Ll}+$/u.test(pieces[from - 1]?.text ?? '') ? from - 2 : from - 1;
  const isOwner = (text: string | undefined): boolean =>
    /^\p{Lu}/u.test(text ?? '') && !closesNounPhrase((text ?? '').toLowerCase());
  if (!isOwner(pieces[at]?.text) || !/[’']s$/.test(pieces[at]?.text ?? '')) return null;
  let start = at;
  while (isOwner(pieces[start - 1]?.text)) start -= 1;
  return start;
}

/** "the 2014 strike in Larn", "Larn's April 19 vote": asks when the event was. */
export function askEvent(context: FigureContext): Attempt | null {
  const { pieces, figure, from, end } = context;
  const kind = kindOf(figure);
  const start = kind === null ? null : opening(context, from);
  if (kind === null || start === null) return null;
  const stop = pieces
    .slice(end, end + 6)
    .findIndex(({ lower }) => (kind === 'year' ? past.has(lower) : isEvent(lower)));
  if (stop < 0) return null;
  const between = pieces.slice(end, end + stop + 1);
  if (between.some(({ kind: sort, text }) => sort !== 'word' && text !== '-')) return null;
  if (between.at(-1)?.text !== between.at(-1)?.lower)
    return refuse('Those who have not read the article may know it.');
  const complement = complementEnd(context, end + stop + 1);
  const owner = start < from ? `${renderWords(context, { from: start, end: from })} ` : 'the ';
  const event = { from: end, end: complement };
  const named = start < from || pieces.slice(end, complement).some(({ text, lower }) => text !== lower);
  if (!named || (start === from && whyPhraseLeans(context, event) !== null))
    return refuse('Which event of that time is meant is not told.');
  const words = `${owner}${renderWords(context, event)}`;
  return kind === 'year'
    ? { prompt: `in what year did ${words} take place`, description: `the year of ${words}` }
    : { prompt: `which ${kind} does the article give for ${words}`, description: `the ${kind} of ${words}` };
}

function kindOf({ type, value }: Figure): 'year' | 'date' | 'month' | null {
  const date = String(value);
  if (type === 'year') return /^\d{4}$/.test(date) ? 'year' : null;
  if (type !== 'date') return null;
  if (/^\d{2}$/.test(date)) return 'month';
  return /^(?:\d{4}-)?\d{2}-\d{2}$/.test(date) ? 'date' : null;
}

/** "in Larn", "of the Harbour Union" behind an event. */
function complementEnd({ pieces }: FigureContext, from: number): number {
  const link = pieces[from]?.lower ?? '';
  const goesTo = link === 'to' && /^(?:visit|trip)$/.test(pieces[from - 1]?.lower ?? '');
  if (!goesTo && !/^(?:in|of|on|against|for|at)$/.test(link)) return from;
  let end = from + 1;
  while (/^\p{Lu}/u.test(pieces[end]?.text ?? '') || /^(?:the|and|of)$/.test(pieces[end]?.lower ?? ''))
    end += 1;
  while (end > from && /^(?:the|and|of|in|on|for|against|to|at)$/.test(pieces[end - 1]?.lower ?? ''))
    end -= 1;
  // "against the Larn nuclear deal", "of the U.S. consulate": the name goes on.
  const next = pieces[end];
  const goesOn =
    next?.glued === true
      ? !/^[,.;:)”"]$/.test(next.text) || pieces[end - 1]?.text.length === 1
      : next?.kind === 'word' && !closesNounPhrase(next.lower);
  return goesOn ? from : end;
}
