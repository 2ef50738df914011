import type { Span } from '../../../quiz/span.ts';
import type { Facts } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { withFullNames } from './full-names.ts';
import { quotedClause } from './quoted-clause.ts';
import { reportedClause } from './reported-clause.ts';
import { findSpoken, type Spoken } from './spoken.ts';
import { whyNotAlone } from './stands-alone.ts';
import { whyNotWhole } from './why-not-whole.ts';

/** What somebody said, as a clause that stands alone; `text` has a capital and no stop, in quotation marks when direct. */
export type Claim = { said: Spoken; form: 'quoted' | 'reported'; text: string; clause: string; span: Span };

const most = 30;
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
  if (clause === null || clause.fragment || !isFit(clause.text)) return null;
  return {
    said,
    form: 'quoted',
    text: `“${clause.text}”`,
    clause: clause.text,
    span: { start: clause.start, end: clause.end },
  };
}

function reported(facts: Facts, said: Spoken): Claim | null {
  if (said.statement.rule === 'request') return null;
  const words = reportedClause(facts.document, said.statement);
  if ('reason' in words || words.clause === null) return null;
  const clause = withFullNames(
    facts,
    said.statement,
    words.clause.replace(/,? (?:and|but) that (?!only |if |unless ).*$/s, ''),
  );
  if (!isFit(clause) || whyNotAlone(clause) !== null || whyNotWhole(clause) !== null || /“/.test(clause))
    return null;
  const text = clause.charAt(0).toUpperCase() + clause.slice(1);
  const { start, end } = said.statement;
  return { said, form: 'reported', text, clause, span: { start, end } };
}

function isFit(words: string): boolean {
  const count = words.split(' ').length;
  return count >= least && count <= most;
}
