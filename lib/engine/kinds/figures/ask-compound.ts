import type { Clause } from '../../facts/clauses/clause.ts';
import { opensObject } from '../../facts/clauses/opens-phrase.ts';
import { timeEnd } from '../../facts/clauses/time-phrase.ts';
import { closesNounPhrase, isPlural, pluralOf } from '../../facts/figures/counted-noun.ts';
import { hyphenAt } from '../../facts/figures/pieces.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { about } from './asking.ts';
import { type Attempt, type Range, refuse } from './attempt.ts';
import { whyPhraseLeans } from './definite-phrase.ts';
import { withoutTimes } from './drop-times.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';
import { tailEnd, tailOf, verbText } from './turn-clause.ts';

/** Whether a figure tells the size of the noun it stands before: "90-soldier", "three-hour", "400-metre-long", "a $9 million loan". */
export function isCompound(context: FigureContext): boolean {
  const { pieces, from, end, figure } = context;
  if (figure.type === 'age' || figure.type === 'score' || figure.type === 'year' || figure.type === 'date')
    return false;
  if (/^(?:money|percent)$/.test(figure.type)) {
    const next = pieces[end];
    return (
      openerOf(context) !== null &&
      next?.kind === 'word' &&
      next.text === next.lower &&
      !closesNounPhrase(next.lower) &&
      !isAdverb(next.lower) &&
      !/^(?:worth|more|less|each|apiece|higher|lower|last|next)$/.test(next.lower)
    );
  }
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

/** The article or owner before a figure and the adjectives between: "a new", "Annland's"; null when another word stands there. */
function openerOf({ pieces, hedgeFrom }: FigureContext): number | null {
  for (let at = hedgeFrom - 1; at >= Math.max(0, hedgeFrom - 4); at--) {
    const piece = pieces[at];
    if (/^(?:an?|the)$/.test(piece?.lower ?? '') || /[’']s?$/.test(piece?.text ?? '')) return at;
    if (piece?.text === ',' && at < hedgeFrom - 1) continue;
    if (piece?.text === ',' && at > 0) continue;
    if (piece?.kind !== 'word' || piece.text !== piece.lower || closesNounPhrase(piece.lower)) return null;
  }
  return null;
}

/** Where the phrase goes on: "League for Peace and Fishing in Annland", "border with Ellery". */
function complementEnd({ pieces }: FigureContext, from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit && at < pieces.length; at++) {
    const piece = pieces[at];
    const titled =
      piece?.text === '.' && /^(?:mr|mrs|ms|dr|sen|gov|rep|gen|st|\p{L})$/u.test(pieces[at - 1]?.lower ?? '');
    if (titled) continue;
    if (piece?.kind === 'mark' && !hyphenAt(pieces, at)) break;
    const name =
      piece !== undefined && (/^\p{Lu}/u.test(piece.text) || (hyphenAt(pieces, at - 1) && at > from));
    // "a fine imposed by the Harbour Council"
    if (
      /^(?:imposed|released|published|issued|written|signed|led|run|backed|sponsored|proposed|approved|financed|funded|organi[sz]ed)$/.test(
        piece?.lower ?? '',
      ) &&
      pieces[at + 1]?.lower === 'by'
    ) {
      at += 1;
      continue;
    }
    // "a letter to Ellery Mill in April"
    const past = /^(?:in|on)$/.test(piece?.lower ?? '') ? timeEnd(pieces, at) : at;
    if (past > at && !/^(?:between|with|of|for)$/.test(pieces[past]?.lower ?? '')) break;
    const link = /^(?:of|for|and|in|on|the|with|between|from|to)$/.test(piece?.lower ?? '');
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

// What a sum of money may be the size of, what it may be the height of; of other things it is the worth.
const large =
  /^(?:payment|fee|fine|loan|debt|grant|gift|donation|contribution|package|deficit|surplus|loss|profit|budget|settlement|bail|bailout|bill|award|prize|reward|bonus|tax|cut|increase|rise|drop|fall|fund|investment|fortune|gap|shortfall|merger|megamerger|penalty|scheme|programme|program|subsidy|bond|salary|stake|share|majority|margin|discount|raise|decline|jump|advantage|lead|reduction|levy|buy|payout|pledge|plan)$/;
const high =
  /^(?:wage|ticket|fare|rent|toll|price|premium|duty|tariff|rate|minimum|maximum|surcharge|deposit|bid)$/;
const worth =
  /^(?:deal|contract|house|home|mansion|painting|yacht|plane|jet|property|estate|takeover|acquisition|purchase|order|project|sale|offer|agreement|budget|ring|car|bet)$/;
const paged =
  /^(?:letter|report|document|memo|statement|analysis|guide|article|essay|book|ruling|opinion|bill|decision|essay|manuscript|brief|filing|lawsuit|complaint|indictment|section|dossier|manifesto|speech|study|plan|paper|proposal|affidavit|transcript|catalogue|novel|magazine|list)$/;

type Size = { ask: string; noun: string };

/** What asks for the size of a thing: "How long", "How many soldiers are in", "How large"; null when nothing does plainly. */
function asks({ figure, pieces, end }: FigureContext, headEnd: number, be: string): Size | null {
  const head = pieces[headEnd - 1]?.lower ?? '';
  const length = { ask: `how long ${be}`, noun: 'the length of' };
  switch (figure.type) {
    case 'duration':
      return lasting.has(head) ? length : null;
    case 'distance': {
      const size = sizes[pieces[end - 1]?.lower ?? ''];
      if (size) return { ask: `how ${size} ${be}`, noun: `how ${size}` };
      return long.has(head) ? length : null;
    }
    case 'count': {
      // "a three-port pact with Larn and Ellery": whether Larn is one of the three is not told.
      if (/^(?:with|among|against|between)$/.test(pieces[headEnd]?.lower ?? '')) return null;
      const counted = pluralOf(pieces[end - 1]?.lower ?? '');
      if (
        counted === 'pages'
          ? !paged.test(head)
          : (!gathers.test(head) && !/^\p{Lu}/u.test(pieces[headEnd - 1]?.text ?? '')) || empty.test(counted)
      )
        return null;
      const are = be === 'is' ? 'are' : 'were';
      const link = seats.test(head) ? 'on' : 'in';
      return { ask: `how many ${counted} ${are} ${link}`, noun: `the number of ${counted} ${link}` };
    }
    case 'money':
    case 'percent':
      if (large.test(head)) return { ask: `how large ${be}`, noun: 'the size of' };
      if (high.test(head)) return { ask: `how high ${be}`, noun: 'the amount of' };
      return worth.test(head) && figure.type === 'money'
        ? { ask: `what ${be} the value of`, noun: 'the value of' }
        : null;
    default:
      return null;
  }
}

const seats = /^(?:panel|committee|jury|council|board|court|crew|team|staff|squad|list)$/;

// Counts that say nothing of a thing: "a two-way street", "a three-point lead".
const empty =
  /^(?:points?|ways?|sides?|parts?|folds?|tiers?|levels?|stars?|times?|figures?|digits?|minds?|hands?|fronts?|prongs?|lanes?)$/;

/** Asks for the size of a thing by the figure before its noun: "a 90-kilometre-long border" → "How long is the border …?" */
export function askCompound(context: FigureContext, clause: Clause | null, subject: string | null): Attempt {
  const head = headAfter(context);
  if (!head) return refuse('What it describes is not told beside it.');
  const noun = context.pieces[head.end - 1]?.lower ?? '';
  if (isPlural(noun) && noun !== 'series') return refuse('It describes more than one thing.');
  const opener = openerOf(context);
  if (opener === null) return refuse('What it describes is not named.');
  const inside = clause !== null && context.hedgeFrom < clause.subject.end;
  const owned = /[’']s?$/.test(context.pieces[opener]?.text ?? '');
  const told =
    !clause || owned
      ? null
      : inside
        ? asDoer(context, clause, opener, head)
        : asDone(context, clause, { opener, head, subject });
  const named = owned ? ofOwner(context, opener, head) : (told ?? byName(context, opener, head));
  const past =
    told && clause ? clause.verb.tense === 'past' : /^(?:duration|money)$/.test(context.figure.type);
  // "between 2004 and 2005 there was an 8% fall": over what time?
  const isChange = /^(?:drop|rise|fall|increase|decline|jump|decrease|growth)$/.test(noun);
  if (named === null || (isChange && told === null)) return refuse('What it describes is not named.');
  const size = asks(context, head.end, past ? 'was' : 'is');
  return size
    ? { prompt: `${about(context)}${size.ask} ${named}`, description: `${size.noun} ${named}` }
    : refuse('Nothing says plainly what it measures.');
}

/** The thing with its adjectives, from `opener` to the end of its noun or what completes it, without the figure. */
const thing = (context: FigureContext, opener: number, { from, end }: Range): string =>
  [renderWords(context, { from: opener + 1, end: context.hedgeFrom }), renderWords(context, { from, end })]
    .filter(Boolean)
    .join(' ');

/** "Annland's 90-soldier Harbour Guard" → "Annland's Harbour Guard" */
function ofOwner(context: FigureContext, opener: number, head: Range): string | null {
  const { pieces } = context;
  let first = opener;
  if (!/^\p{Lu}/u.test(pieces[first]?.text ?? '')) return null;
  while (
    first > 0 &&
    /^\p{Lu}/u.test(pieces[first - 1]?.text ?? '') &&
    first > opener - 4 &&
    !closesNounPhrase(pieces[first - 1]?.lower ?? '')
  )
    first -= 1;
  const end = Math.max(head.end, complementEnd(context, head.end, pieces.length));
  return `${renderWords(context, { from: first, end: opener + 1 })} ${thing(context, opener, { from: head.from, end })}`;
}

/** "a 90-minute meeting between Ines Carrow and Ellery Mill": what its own words name enough; null when they do not. */
function byName(context: FigureContext, opener: number, head: Range): string | null {
  const end = Math.max(head.end, complementEnd(context, head.end, context.pieces.length));
  const words = thing(context, opener, { from: head.from, end });
  // "a duty on Annish boats": the name is no whole phrase.
  const next = context.pieces[end];
  // "sent a three-page letter to the Larn Courier": whose it is is not told.
  const isSent =
    /^an?$/.test(context.pieces[opener]?.lower ?? '') && context.pieces[head.end]?.lower === 'to';
  if (isSent || /^(?:to|:)$/.test(next?.text ?? '')) return null;
  // "an interview for the Courier on “Rowing”"
  if (
    /^(?:on|of|for|with|about)$/.test(next?.lower ?? '') &&
    /^[“"]$/.test(context.pieces[end + 1]?.text ?? '')
  )
    return null;
  if (next?.kind === 'word' && !closesNounPhrase(next.lower) && !next.lower.endsWith('ing')) return null;
  return /\p{Lu}/u.test(words) && whyPhraseLeans(context, { from: opener, end }) === null
    ? `the ${words}`
    : null;
}

/** "A $9 million loan saved the mill" → "the loan that saved the mill" */
function asDoer(context: FigureContext, clause: Clause, opener: number, head: Range): string | null {
  const { verb, subject } = clause;
  const sure = context.analysis.finite[verb.from] === 'sure' || opensObject(context.pieces[verb.end]);
  if (opener !== subject.from || (verb.base === 'be' && !verb.passive) || !sure) return null;
  const rest = tailOf(context, clause.rest.from, clause);
  const words = thing(context, opener, { from: head.from, end: subject.end });
  return rest === '' ? null : `the ${words} that ${verbText(context, clause)} ${rest}`;
}

type Done = { opener: number; head: Range; subject: string | null };

/** "Ellery shares a 90-kilometre-long border with Annland" → "the border that Ellery shares with Annland" */
function asDone(context: FigureContext, clause: Clause, { opener, head, subject }: Done): string | null {
  const { pieces } = context;
  if (subject === null || subject === 'there' || opener !== clause.rest.from) return null;
  if (clause.verb.base === 'be' || clause.verb.passive) return null;
  const rest = withoutTimes(pieces, {
    from: head.end,
    end: tailEnd(pieces, head.end, Math.max(head.end, clause.rest.end)),
  })
    .map((range) => renderWords(context, range))
    .join(' ');
  // "a plan to mend the roof": what it is for stays with its noun.
  const aim =
    pieces[head.end]?.lower === 'to' &&
    verbForms(pieces[head.end + 1]?.lower ?? '').some(({ form }) => form === 'base');
  if (aim) return `the ${thing(context, opener, head)} ${rest} that ${subject} ${verbText(context, clause)}`;
  if (rest !== '' && !prepositions.has(rest.split(' ')[0]?.toLowerCase() ?? '') && !rest.startsWith('to '))
    return null;
  return `the ${thing(context, opener, head)} that ${subject} ${verbText(context, clause)} ${rest}`;
}
