import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isVerb, verb } from '../../lexicon/verb-classes.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { type Attempt, refuse } from '../figures/attempt.ts';
import { withoutTimes } from '../figures/drop-times.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { renderWords } from '../figures/render-words.ts';
import { canTurn, tailOf, turned, verbText } from '../figures/turn-clause.ts';

type Range = { from: number; end: number };

/** Verbs whose object and deed are in one place: "opened a mill in Ellery"; not "praised the mill in Ellery". */
const placing =
  verb.hold | verb.make | verb.begin | verb.meet | verb.find | verb.seize | verb.appoint | verb.run;

/**
 * Asks where something was or happened. Only a place right after its verb or a thing that is where it is done is taken ("was held
 * in Ellery", "opened a mill at Port Ann"); behind another object it may belong to that ("praised the school in Ellery").
 */
export function askWhere(
  cleared: FigureContext,
  clause: Clause,
  { subject, asks }: { subject: string; asks: string },
): Attempt {
  const { pieces, from } = cleared;
  const { base, passive } = clause.verb;
  if (!canTurn(clause) || subject === 'there')
    return refuse('The clause it stands in cannot be read surely.');
  const saysThat = pieces.slice(from, clause.rest.end).some(({ lower }) => lower === 'that');
  if (!passive && (isReporting(base) || base === 'tell') && !saysThat)
    return refuse('It is the place where somebody spoke.');
  const isLead = from <= clause.subject.from;
  if (isLead && clause.lead !== null) return refuse('It may be the place of something else.');
  if (!isLead && from < clause.rest.from) return refuse('It stands apart from its clause.');
  const gap = isLead ? clause.rest.from : from;
  const object = { from: clause.rest.from, end: isLead ? gap : venueFrom(cleared, clause.rest.from, gap) };
  if (!isDoneThere(cleared, clause, object)) return refuse('It may be the place of something else.');
  const tail = tailOf(cleared, gap, clause);
  if (isLead && !tail.includes(' ')) return refuse('Too little is said of it.');
  const told = [
    ...withoutTimes(pieces, { from: clause.rest.from, end: gap }).map((range) => renderWords(cleared, range)),
    tail,
  ].join(' ');
  if (
    told.trim() === '' &&
    !passive &&
    !isVerb(base, verb.happen | verb.begin | verb.meet | verb.last | verb.go)
  )
    return refuse('Too little is said of it.');
  if (isContest(clause)) return refuse('The same may be so of other places.');
  return {
    prompt: `${asks} ${turned(cleared, clause, subject)} ${told}`,
    description: `where ${subject} ${verbText(cleared, clause)} ${told}`,
  };
}

/**
 * Whether what stands between a verb and a place is where the deed is done. Takes nothing, "opened | a new mill | in", "told | a
 * cheering crowd | in", "was seen | by the police | in", "is scheduled | to be held | in"; refuses "praised | the mill | in".
 */
function isDoneThere(
  { pieces, analysis }: FigureContext,
  { verb: { base, passive } }: Clause,
  range: Range,
): boolean {
  const words = withoutTimes(pieces, range).flatMap(({ from, end }) => pieces.slice(from, end));
  const [first, ...others] = words;
  if (first === undefined || (words.length === 1 && (first.lower === 'born' || isAdverb(first.lower))))
    return true;
  const isHeard = isNoun(words.at(-1)?.lower ?? '', noun.group | noun.person | noun.office);
  const verbs = words.filter(({ lower }) =>
    verbForms(lower).some(({ form }) => /^(?:ed|participle|ing)$/.test(form)),
  );
  const isPlain =
    words.length <= 7 &&
    others.every(({ kind, text }) => kind === 'word' || /^[-’'$£€.]$/.test(text)) &&
    !analysis.finite.slice(range.from, range.end).some(Boolean);
  if (!isPlain) return false;
  if (first.lower === 'to' && passive)
    return /^to (?:\S+|be \S+|take place|go ahead)$/.test(words.map(({ lower }) => lower).join(' '));
  if (verbs.length > 0 || words.some(({ lower }) => lower === 'and')) return false;
  if (prepositions.has(first.lower))
    return words.length <= 4 && others.every(({ text, lower }) => text !== lower);
  const isOneThing = !others.some(({ lower }) => lower !== 'to' && prepositions.has(lower));
  return isOneThing && !passive && (isVerb(base, placing) || isHeard);
}

/** Where a venue begins that ends a stretch: "at an old lodge" of "held a rally at an old lodge"; the stretch's end when none does. */
function venueFrom({ pieces }: FigureContext, from: number, end: number): number {
  for (let at = end - 2; at >= Math.max(from, end - 7); at--) {
    const lower = pieces[at]?.lower ?? '';
    if (/^(?:at|in|inside|outside)$/.test(lower))
      return /^(?:an?|the)$/.test(pieces[at + 1]?.lower ?? '') ? at : end;
    if (prepositions.has(lower)) return end;
  }
  return end;
}

/** "won the primary", "battled": what is done in many places, and only there told of one. */
const isContest = ({ verb: { base } }: Clause): boolean =>
  isVerb(base, verb.win) && !isVerb(base, verb.hold | verb.make | verb.begin);
