import type { Span } from '../../../quiz/span.ts';
import type { Facts } from '../../facts/facts.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { once } from '../../text/once.ts';
import { countWords } from '../../text/one-spaced.ts';
import { withFullNames } from './full-names.ts';
import { quotedClause } from './quoted-clause.ts';
import { readWords, whyNotWhole } from './read-words.ts';
import { reportedClause } from './reported-clause.ts';
import { findSpoken, type Spoken } from './spoken.ts';
import { whyNotAlone } from './stands-alone.ts';
import { isPlain, whyThingsLean } from './who-said-stem.ts';

/** What somebody said, as a clause that stands alone; `text` has a capital and no stop, in quotation marks when direct. */
export type Claim = { said: Spoken; form: 'quoted' | 'reported'; text: string; clause: string; span: Span };

const most = 25;
const least = 5;

/** The statements of an article that can be printed as options: whole sentences, standing alone. */
export const findClaims = once((facts: Facts): Claim[] =>
  findSpoken(facts).spoken.flatMap((said) => {
    if (!said.statement.asserted) return [];
    const claim = said.statement.kind === 'direct' ? quoted(facts, said) : reported(facts, said);
    return claim === null ? [] : [claim];
  }),
);

function quoted(facts: Facts, said: Spoken): Claim | null {
  const found = quotedClause(facts.document, said.statement);
  if (found === null || found.fragment || !isFit(found.text) || !areSentences(found.text)) return null;
  const { start, end, text: clause } = found;
  return { said, form: 'quoted', text: `“${clause}”`, clause, span: { start, end } };
}

function reported(facts: Facts, said: Spoken): Claim | null {
  const { statement } = said;
  const words = reportedClause(facts.document, statement);
  if ('reason' in words || words.clause === null || unasserting.test(words.predicate)) return null;
  const clause = withFullNames(facts, statement, words.clause.replace(furtherClause, ''));
  if ((whyThingsLean(facts, clause) ?? whyNotAlone(clause) ?? whyNotWhole(clause)) !== null) return null;
  if (!isFit(clause) || isPlain(clause) || clause.includes('“')) return null;
  const text = clause.charAt(0).toUpperCase() + clause.slice(1);
  return { said, form: 'reported', text, clause, span: { start: statement.start, end: statement.end } };
}

/** What else was said: "…, and that the pier was safe"; not what limits it. */
const furtherClause = /,? (?:and|but) that (?!only |if |unless ).*$/s;

/** Takes "denied that the mill was sold" and "proposed that it be sold", of which the clause alone is not what was said. */
const unasserting = /^(?:denied|doubted|joked|implied|feared|hoped|proposed|recommended)(?![\p{L}-])/u;

/** Whether quoted words are sentences: questions, requests, clauses or a word or two; not "To all the boats that are late", "Not a mayor who listens". */
const areSentences = (words: string): boolean =>
  !/^Not (?:an?|the|just|only) |(?:^|\s)’\p{Lu}/u.test(words) &&
  words.split(/(?<=[.?!]) (?=\p{Lu})/u).every(isSentence);

function isSentence(words: string): boolean {
  if (/\?$|^(?:\S+ ){0,2}\S+[.!]?$/.test(words)) return true;
  const bare = words.replace(/[.!]$/, '');
  const first = readWords(bare).pieces[0]?.lower ?? '';
  return (
    first !== 'to' && (whyNotWhole(bare) === null || verbForms(first).some(({ form }) => form === 'base'))
  );
}

const isFit = (words: string): boolean => countWords(words) >= least && countWords(words) <= most;
