import { type Clause, verbIn } from '../../facts/clauses/clause.ts';
import { timeEnd } from '../../facts/clauses/time-phrase.ts';
import { prepositions, subordinators } from '../../lexicon/word-classes.ts';
import type { FigureContext } from './figure-context.ts';

/** What says nothing of the clause behind it: "for example", "in fact". */
const empty =
  /^(?:for (?:instance|example)|in (?:fact|addition|turn|short|total|all|particular|contrast|response|other words)|by contrast|of course|at least|according to .*)$/;

/** "counting the islands", "asked about the mill"; not "begun in 1997", which tells of the subject alone. */
const setting = /^(?:\p{L}{2,}ing|asked|compared|given|based|among|when)$/u;
/** Words after which the clause holds all the same. */
const light = /^(?:despite|unlike|like|amid|thanks|besides|alongside|according)$/;

/**
 * Whether a clause stands under words that a question of it would leave out: "In a poll of anglers, taken in May, the mayor
 * led", "Counting the islands, Ellery has 40 boats"; refuses "For example, Ellery has 40 boats" and "On Tuesday, …".
 * Limit: what a clause of its own says before it ("When the tide fell, …") is let go.
 */
export function losesSetting({ analysis }: FigureContext, { kind, lead, subject }: Clause): boolean {
  if (/^(?:relative|participle|said)$/.test(kind)) return false;
  const { pieces, chunks, finite } = analysis;
  let found = false;
  for (let index = chunks.findIndex(({ end }) => end > subject.from) - 1; index >= 0; index--) {
    const chunk = chunks[index];
    if (!chunk || /^[;:“”"]$/.test(chunks[index + 1]?.opener ?? '')) return found;
    if (lead && chunk.from <= lead.from && lead.end <= chunk.end) continue;
    // "In Larn, where Wray rows, 40 boats were sold"
    if (/^(?:who|which|whose|whom|where)$/.test(chunk.opener)) continue;
    // "As rowing is a duty there, 40 boats …": a clause of its own.
    if (subordinators.has(chunk.opener) && verbIn(analysis, chunk)) return false;
    const first = pieces[chunk.from]?.lower ?? '';
    const opens = (prepositions.has(first) || setting.test(first)) && !light.test(first);
    // "Larn won two towns, including Ellery, and …": it belongs to the clause before it.
    if (!opens && verbIn(analysis, chunk) && finite[chunk.from] !== 'past') return false;
    const words = pieces
      .slice(chunk.from, chunk.end)
      .map(({ lower }) => lower)
      .join(' ');
    if (opens && timeEnd(pieces, chunk.from) < chunk.end && !empty.test(words)) found = true;
    if (found && chunk.opener !== ',') return true;
  }
  return found;
}
