import { type Clause, verbIn } from '../../facts/clauses/clause.ts';
import { timeEnd } from '../../facts/clauses/time-phrase.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { prepositions, subordinators } from '../../lexicon/word-classes.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';
import { tailEnd } from './turn-clause.ts';

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
    const isKept = lead !== null && chunk.from <= lead.from && lead.end <= chunk.end;
    // "In Larn, where Wray rows, 40 boats were sold"
    if (isKept || /^(?:who|which|whose|whom|where)$/.test(chunk.opener)) continue;
    // "Four years ago, 46 percent …": without its time it is no fact of today.
    if (chunk.opener === '' && pieces[chunk.end - 1]?.lower === 'ago') return true;
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

const time = /\b(?:last|this|next|past) (?:year|quarter|season|month|fiscal year)\b/g;

/**
 * Whether a question of a clause would leave out what tells which thing is meant behind it. Takes "sent a letter to Wray | , calling for
 * a new quay", "charged two bakers | , Ines Carrow and Ada Wray", "the Guild of the Boats | and Nets", "40 percent of the nets tore |
 * because of frost", "earned $9 million | last year"; refuses "sold the mill | , calling it old", "a mill | , which closed".
 */
export function losesWhich(context: FigureContext, { rest, subject }: Clause, prompt: string): boolean {
  const { pieces, facts, figure } = context;
  const end = tailEnd(pieces, rest.from, Math.max(rest.from, rest.end));
  const [last, next, after] = [pieces[end - 1], pieces[end], pieces[end + 1]];
  const isName = (at: number): boolean => /^\p{Lu}/u.test(pieces[at]?.text ?? '');
  if (next?.lower === 'and' && isName(end + 1) && isName(end - 1) && pieces[end - 2]?.lower === 'the')
    return true;
  if (/^(?:because|unless|if)$/.test(next?.lower ?? '') && /^(?:percent|ratio)$/.test(figure.type))
    return true;
  const told = pieces
    .slice(subject.from, rest.end)
    .map(({ lower }) => lower)
    .join(' ');
  const isTimed = !/^(?:date|year|time)$/.test(figure.type);
  if (isTimed && [...told.matchAll(time)].some(([words]) => !prompt.includes(words))) return true;
  if (next?.text !== ',') return false;
  if (after?.lower.endsWith('ing'))
    return pieces
      .slice(rest.from, end)
      .some(
        ({ lower }, at) => isNoun(lower, noun.paper) && /^an?$/.test(pieces[rest.from + at - 1]?.lower ?? ''),
      );
  const isThing = last?.kind === 'word' && last.text === last.lower && !isSmall(last.lower, small.cardinal);
  const named = after && isThing ? indexOf(facts).mentionFrom(after.start) : undefined;
  return named?.entity.kind === 'person';
}
