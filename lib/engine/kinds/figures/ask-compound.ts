import type { Clause } from '../../facts/clauses/clause.ts';
import { closesNounPhrase, isPlural, pluralOf } from '../../facts/figures/counted-noun.ts';
import { hyphenAt } from '../../facts/figures/pieces.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions } from '../../lexicon/word-classes.ts';
import { type Asked, type Attempt, type Range, refuse } from './attempt.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import { withoutTimes } from './drop-times.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { verbText } from './turn-clause.ts';

/** Whether a figure is one word with what it counts, before a noun: "90-soldier", "three-hour", "400-metre-long". */
export function isCompound({ pieces, from, end, figure }: FigureContext): boolean {
  if (figure.type === 'age' || figure.type === 'score' || figure.type === 'year' || figure.type === 'date')
    return false;
  for (let at = from + 1; at < end - 1; at++)
    if (
      hyphenAt(pieces, at) &&
      pieces[at + 1]?.kind === 'word' &&
      pieces[at + 1]?.text === pieces[at + 1]?.lower
    )
      return ownWord(pieces[end - 1]?.lower ?? '');
  return false;
}

const ownWord = (last: string): boolean =>
  !/^(?:one|two|three|four|five|six|seven|eight|nine|million|billion|trillion|hundred|thousand|third|thirds|quarter|quarters|half)$/.test(
    last,
  );

/** The head noun of the phrase that a compound stands before: its words, up to a preposition, verb or mark. */
function headAfter({ pieces, end }: FigureContext): Range | null {
  let at = end;
  while (at < pieces.length && at - end < 6) {
    const piece = pieces[at];
    if (hyphenAt(pieces, at)) at += 1;
    else if (piece?.kind !== 'word' || closesNounPhrase(piece.lower)) break;
    else if (
      at > end &&
      piece.text === piece.lower &&
      verbForms(piece.lower).some(({ form }) => form === 'past' || form === 'ed')
    )
      break;
    else at += 1;
  }
  return at > end ? { from: end, end: at } : null;
}

/** Where the phrase goes on: "League for Peace and Fishing in Annland", "border with Ellery". */
function complementEnd({ pieces }: FigureContext, from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit && at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind === 'mark' && !hyphenAt(pieces, at)) break;
    const name =
      piece !== undefined && (/^\p{Lu}/u.test(piece.text) || (hyphenAt(pieces, at - 1) && at > from));
    const link = /^(?:of|for|and|in|on|the|with)$/.test(piece?.lower ?? '');
    if (!name && !link && !hyphenAt(pieces, at)) break;
    if (name) end = at + 1;
    while (name && tellsOn(pieces, end, limit)) end += 1;
  }
  return end;
}

// A noun in small letters right after a name belongs to the phrase: "the red and blue teams".
const tellsOn = (pieces: FigureContext['pieces'], at: number, limit: number): boolean => {
  const piece = pieces[at];
  return (
    at < limit &&
    piece?.kind === 'word' &&
    piece.text === piece.lower &&
    !closesNounPhrase(piece.lower) &&
    verbForms(piece.lower).length === 0 &&
    !piece.lower.endsWith('ly')
  );
};

const sizes: Record<string, string> = {
  long: 'long',
  wide: 'wide',
  high: 'high',
  deep: 'deep',
  tall: 'tall',
  thick: 'thick',
};
// Things that last: not an anniversary, a plan or a high, for which a length of time says something else.
const lasting = new Set(
  'meeting talk strike war trial sentence ban contract deal term tour journey trip visit ceasefire truce conflict siege standoff hearing speech interview film documentary match game race flight course programme program campaign investigation inquiry career reign suspension closure lockdown festival show ceremony debate session summit conference search rescue wait delay drought period break stay lease agreement extension run streak demonstration spot ad advert video clip call conversation mission operation expedition walk march drive occupation detention imprisonment marriage pregnancy study trek voyage broadcast concert performance rehearsal lesson shift curfew boycott blockade moratorium freeze pause vigil protest sit-in lull'.split(
    ' ',
  ),
);

const long = new Set(
  'border wall fence road route tunnel bridge coastline river trail track stretch journey trip drive walk race path pipeline line canal beach street highway railway runway corridor'.split(
    ' ',
  ),
);

// Things that have members or parts to count.
const gathers =
  /^(?:force|group|team|alliance|panel|committee|jury|council|board|fleet|squad|delegation|crew|class|choir|mission|unit|operation|organi[sz]ation|bloc|league|coalition|convoy|hotel|hospital|school|book|report|document|building|house|home|tower|stadium|theatre|theater|legislature|parliament|senate|chamber|assembly|union|federation|association|network|chain|company|staff|workforce|army|garrison|battalion|brigade|expedition|complex|prison|jail|development|ship|boat|ferry|plane|bus|train|car|parish|district|region|archipelago)$/;

/** What asks for the size of a thing: "How long", "How many soldiers are in". */
function asks(context: FigureContext, head: string): { ask: string; noun: string } | null {
  const { figure, pieces, end } = context;
  if (figure.type === 'duration')
    return lasting.has(head) ? { ask: 'how long', noun: 'the length of' } : null;
  if (figure.type === 'distance') {
    const size = sizes[pieces[end - 1]?.lower ?? ''];
    if (size) return { ask: `how ${size}`, noun: `how ${size}` };
    return long.has(head) ? { ask: 'how long', noun: 'the length of' } : null;
  }
  return null;
}

/** Asks for a figure that is one word with its noun, by the thing it describes. */
export function askCompound(context: FigureContext, clause: Clause | null, subject: string | null): Attempt {
  const head = headAfter(context);
  if (!head) return refuse('What it describes is not told beside it.');
  const { pieces, from } = context;
  const noun = pieces[head.end - 1]?.lower ?? '';
  const opener = pieces[from - 1];
  const complement = Math.max(head.end, complementEnd(context, head.end, pieces.length));
  const named: Range = { from: head.from, end: complement };
  if (isPlural(noun) && noun !== 'series') return refuse('It describes more than one thing.');
  if (opener && /[’']s$/.test(opener.text) && /^\p{Lu}/u.test(opener.text))
    return ofOwner(context, named, noun);
  if (opener?.lower === 'the') return definite(context, named, noun);
  if (/^an?$/.test(opener?.lower ?? '')) return indefinite(context, head, clause, subject);
  return refuse('What it describes is not named.');
}

/** "Annland's 90-soldier Harbour Guard" → "How many soldiers are in Annland's Harbour Guard?" */
function ofOwner(context: FigureContext, named: Range, noun: string): Attempt {
  const { pieces, from } = context;
  let first = from - 1;
  while (
    first > 0 &&
    /^\p{Lu}/u.test(pieces[first - 1]?.text ?? '') &&
    first > from - 5 &&
    !closesNounPhrase(pieces[first - 1]?.lower ?? '')
  )
    first -= 1;
  const owner = renderWords(context, { from: first, end: from });
  return phrase(context, `${owner} ${renderWords(context, named)}`, noun);
}

function definite(context: FigureContext, named: Range, noun: string): Attempt {
  const leans = whyPhraseLeans(context, { from: context.from - 1, end: named.end });
  const words = renderWords(context, named);
  const bare = !/\p{Lu}|\b(?:of|in|for|between|with|on) /u.test(words);
  if (bare) return refuse(leans ?? 'What it describes is not named.');
  return phrase(context, `the ${words}`, noun);
}

function phrase(context: FigureContext, words: string, noun: string): Attempt {
  const { figure, pieces, end } = context;
  if (figure.type === 'count') {
    if (!gathers.test(noun) && !/\p{Lu}/u.test(words))
      return refuse('It does not say of what it is a count.');
    const counted = pluralOf(pieces[end - 1]?.lower ?? '');
    if (
      /^(?:points?|ways?|sides?|parts?|folds?|tiers?|levels?|stars?|times?|figures?|digits?|minds?|hands?)$/.test(
        counted,
      )
    )
      return refuse('It does not say of what it is a count.');
    return {
      prompt: `how many ${counted} are in ${words}`,
      description: `the number of ${counted} in ${words}`,
    };
  }
  const size = asks(context, noun);
  if (!size) return refuse('Nothing says plainly what it measures.');
  return {
    prompt: `${size.ask} ${figure.type === 'duration' ? 'was' : 'is'} ${words}`,
    description: `${size.noun} ${words}`,
  };
}

/** "Ellery shares a 90-kilometre-long border with Annland" → "How long is the border that Ellery shares with Annland?" */
function indefinite(
  context: FigureContext,
  head: Range,
  clause: Clause | null,
  subject: string | null,
): Attempt {
  const { from, pieces, figure } = context;
  if (!clause || subject === null || subject === 'there') return refuse('What it describes is not named.');
  if (from - 1 !== clause.rest.from || clause.verb.base === 'be' || clause.verb.passive)
    return refuse('What it describes is not named.');
  const words = renderWords(context, head);
  const noun = pieces[head.end - 1]?.lower ?? '';
  const rest = withoutTimes(pieces, { from: head.end, end: Math.max(head.end, clause.rest.end) })
    .map((range) => renderWords(context, range))
    .join(' ');
  if (rest !== '' && !prepositions.has(rest.split(' ')[0]?.toLowerCase() ?? '') && !rest.startsWith('to '))
    return refuse('What follows it makes no plain question.');
  const which = `the ${words} that ${subject} ${verbText(context, clause)} ${rest}`;
  const is = clause.verb.tense === 'past' ? 'was' : 'is';
  const asked = (prompt: string, description: string): Asked => ({ prompt, description });
  if (figure.type === 'count') {
    const counted = pluralOf(pieces[context.end - 1]?.lower ?? '');
    if (!gathers.test(noun)) return refuse('It does not say of what it is a count.');
    return asked(
      `how many ${counted} ${is === 'is' ? 'are' : 'were'} in ${which}`,
      `the number of ${counted} in ${which}`,
    );
  }
  if (figure.type === 'money') return asked(`what ${is} the value of ${which}`, `the value of ${which}`);
  const size = asks(context, noun);
  return size
    ? asked(`${size.ask} ${is} ${which}`, `${size.noun} ${which}`)
    : refuse('Nothing says plainly what it measures.');
}
