import type { Span } from '../../../quiz/span.ts';
import { finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import type { Facts } from '../../facts/facts.ts';
import { readPieces } from '../../facts/figures/pieces.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { once } from '../../text/once.ts';
import { frontOf } from './front-of.ts';
import { withFullNames } from './full-names.ts';
import { quotedClause } from './quoted-clause.ts';
import { reportedClause } from './reported-clause.ts';
import { findSpoken, type Spoken } from './spoken.ts';
import { whyNotAlone } from './stands-alone.ts';
import { isPlain, withThingsTold } from './who-said-stem.ts';
import { whyNotWhole } from './why-not-whole.ts';

/** What somebody said, as a clause that stands alone; `text` has a capital and no stop, in quotation marks when direct. */
export type Claim = { said: Spoken; form: 'quoted' | 'reported'; text: string; clause: string; span: Span };

const most = 25;
const least = 5;

/** The statements of an article that can be printed as options: whole sentences, standing alone. */
export const findClaims = once((facts: Facts): Claim[] =>
  findSpoken(facts).spoken.flatMap((said) => {
    const claim = said.statement.kind === 'direct' ? quoted(facts, said) : reported(facts, said);
    return claim === null ? [] : [claim];
  }),
);

function quoted(facts: Facts, said: Spoken): Claim | null {
  const clause = quotedClause(facts.document, said.statement);
  if (clause === null || clause.fragment || !isFit(clause.text) || !areSentences(clause.text)) return null;
  if (frontOf(facts.document, said.statement) === null) return null;
  return {
    said,
    form: 'quoted',
    text: `“${clause.text}”`,
    clause: clause.text,
    span: { start: clause.start, end: clause.end },
  };
}

function reported(facts: Facts, said: Spoken): Claim | null {
  const words = reportedClause(facts.document, said.statement);
  if ('reason' in words || words.clause === null || unasserting.test(words.predicate)) return null;
  const whole = words.clause.replace(/,? (?:and|but) that (?!only |if |unless ).*$/s, '');
  const told = withThingsTold(facts, said.statement, withFullNames(facts, said.statement, whole));
  if ('reason' in told) return null;
  const clause = told.prompt;
  if (!isFit(clause) || isPlain(clause) || whyNotWhole(clause) !== null || /“/.test(clause)) return null;
  if (whyNotAlone(clause.replace(courtesy, '')) !== null || countedOff.test(clause)) return null;
  if (isUnmeant(facts.document.text, said.statement.cue) || runsOn(facts, said, clause)) return null;
  if (said.speaker.kind !== 'person' && /\bits?\b/i.test(clause)) return null;
  const text = clause.charAt(0).toUpperCase() + clause.slice(1);
  const { start, end } = said.statement;
  return { said, form: 'reported', text, clause, span: { start, end } };
}

/** Takes "denied that the mill was sold", "hoped that it rains" and "proposed that it be sold", of which the clause alone is not what was said. */
const unasserting =
  /^(?:denied|doubted|joked|implied|speculated|guessed|assumed|suspected|expected|hoped|feared|thought|believed|(?:proposed|recommended) (?!.*\bshould\b))(?![\p{L}-])/u;

/** A title tells whose "his" is, but not where the speaker may be meant: "Mr. Lind hurt his wife" as said by Holm. */
const courtesy = /\b(?:Mr|Mrs|Ms|Miss)\.? (?=\p{Lu})/gu;

/** Takes "Holm, making it clear | that the mill was sold, left", where the writer's own verb follows. */
function runsOn({ document: { text } }: Facts, { statement: { cue } }: Spoken, clause: string): boolean {
  if (cue === null || !/^\p{L}+ing\b/u.test(text.slice(cue.start, cue.end))) return false;
  const pieces = readPieces(clause);
  const finite = finiteVerbs(pieces);
  return pieces.some((piece, at) => piece.text === ',' && finite[at + 1]);
}

/** What the article itself takes back: "falsely claimed that", "joked that". */
const isUnmeant = (text: string, cue: Span | null): boolean =>
  cue !== null &&
  /\b(?:false|wrong|incorrect|mistaken|erroneous|joking|sarcastical)ly\b|\bjok(?:es?|ed|ing)\b/.test(
    text.slice(Math.max(0, cue.start - mannerReach), cue.end + mannerReach),
  );
const mannerReach = 12;

/** Takes "Many are late", of which nobody knows many of what; refuses "Many boats are late". */
const countedOff =
  /^(?:many|most|some|several|few|both|all|none|neither|each|half|others?|one|two|three|more|\d[\d,.]*(?: percent| per cent|%)?) (?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|do|did|does|still|also)\b/i;

/** Takes "Not a mayor who listens", "Because it rained" and the half of "The faster we go, the better". */
const half =
  /^Not (?:an?|the|just|only) |^Because (?!.*,)|^The (?:more|less|fewer|\p{L}{2,}er) (?:\p{Ll}+ )?(?:I|we|you|he|she|they|it|people) (?!.*,)/u;

/** Whether quoted words are sentences: questions, requests, clauses or a word or two; not "To all the boats that are late". */
const areSentences = (words: string): boolean =>
  !half.test(words) &&
  !/(?:^|\s)’\p{Lu}/u.test(words) &&
  words.split(/(?<=[.?!]) (?=\p{Lu})/u).every(isSentence);

function isSentence(words: string): boolean {
  if (/\?$|^(?:\S+ ){0,2}\S+[.!]?$/.test(words)) return true;
  const pieces = readPieces(words.replace(/[.!]$/, ''));
  const first = pieces[0]?.lower ?? '';
  if (first !== 'to' && (whyNotWhole(words.replace(/[.!]$/, '')) === null || isBase(first))) return true;
  const finite = finiteVerbs(pieces);
  return finite.filter((one, at) => one && !/^(?:and|or)$/.test(pieces[at - 1]?.lower ?? '')).length > 1;
}

const isBase = (word: string): boolean => verbForms(word).some(({ form }) => form === 'base');

function isFit(words: string): boolean {
  const count = words.split(' ').length;
  return count >= least && count <= most;
}
