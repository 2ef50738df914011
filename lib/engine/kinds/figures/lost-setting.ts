import { type Clause, verbIn } from '../../facts/clauses/clause.ts';
import { timeEnd } from '../../facts/clauses/time-phrase.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { prepositions, subordinators } from '../../lexicon/word-classes.ts';
import type { Range } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf } from './figure-index.ts';

/** What says nothing of the clause behind it: "for example", "in fact". */
export const isIdle = (words: string): boolean =>
  /^(?:for (?:instance|example)|by contrast|of course|at least|according to .*)$/i.test(words) ||
  /^in (?:fact|addition|turn|short|total|all|general|particular|contrast|response|the end)$/i.test(words);

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
    if (opens && timeEnd(pieces, chunk.from) < chunk.end && !isIdle(words)) found = true;
    if (found && chunk.opener !== ',') return true;
  }
  return found;
}

const time = /\b(?:last|this|next|past) (?:year|quarter|season|month|fiscal year)\b/g;

/**
 * Whether a question of a clause would leave out what it holds under. Takes "earned $9 million | last year", "40 percent of the nets
 * tore | because of frost", "charged two bakers | , Ines Carrow and Ada Wray"; refuses "sold the mill | , calling it old".
 */
export function losesWhich(context: FigureContext, { rest, subject }: Clause, prompt: string): boolean {
  const { pieces, figure, facts } = context;
  const [last, next, after] = [-1, 0, 1].map((step) => pieces[rest.end + step]);
  if (/^(?:because|unless)$/.test(next?.lower ?? '') && /^(?:percent|ratio)$/.test(figure.type)) return true;
  const isThing = last?.kind === 'word' && last.text === last.lower && !isSmall(last.lower, small.cardinal);
  const named = next?.text === ',' && after && isThing ? indexOf(facts).mentionFrom(after.start) : undefined;
  if (named?.entity.kind === 'person') return true;
  if (/^(?:date|year|time)$/.test(figure.type)) return false;
  return losesTime(context, { from: subject.from, end: rest.end }, prompt);
}

/** Whether a question of a stretch leaves out the year or season that it is told of: "earned $9 million | last year". */
export function losesTime({ pieces }: FigureContext, { from, end }: Range, prompt: string): boolean {
  const told = pieces
    .slice(from, end)
    .map(({ lower }) => lower)
    .join(' ');
  return [...told.matchAll(time)].some(([words]) => !prompt.includes(words));
}
