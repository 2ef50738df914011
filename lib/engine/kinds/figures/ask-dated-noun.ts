import type { Figure } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { type Attempt, refuse } from './attempt.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import { isEvent } from './event-nouns.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';

const past = new Set(
  'election elections revolution war crisis attack attacks referendum earthquake tsunami invasion coup massacre bombing shooting riot riots protest protests strike championship tournament summit conference merger takeover agreement treaty accord ruling verdict trial bankruptcy collapse crash recession eruption hurricane flood floods fire drought famine epidemic outbreak pandemic uprising ceasefire census disaster scandal expedition festival visit trip'.split(
    ' ',
  ),
);

/** What is somebody's, or of which there are many on a day. */
const somebodys =
  /^(?:rally|speech|visit|trip|meeting|interview|remarks|statement|appearance|address|testimony|tweet|message|letter|memo|email|fundraiser|dinner|lunch|breakfast|reception|announcement|decision|proposal|comments?|claim|arrest|death|birth|report|event|hearing|briefing|game|match|ceremony|concert|funeral)$/;

/** Where the owner of an event begins: "Larn" of "Larn's May 12 regatta"; its article when it has none. */
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

/** "the 2014 strike in Larn", "Larn's May 12 vote": asks when the event was. */
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
  const last = between.at(-1);
  // "the Vienna Congress", "Norland's 1998 election": a thing of history.
  if (last?.text !== last?.lower || (kind === 'year' && /^elections?$/.test(last?.lower ?? '')))
    return refuse('Those who have not read the article may know it.');
  // "a May 4 rally in Larn": whose it was is not told.
  if (start === from && somebodys.test(last?.lower ?? ''))
    return refuse('Which event of that time is meant is not told.');
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
