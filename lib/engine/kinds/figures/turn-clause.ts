import type { Clause } from '../../facts/clauses/clause.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { determiners, isAdverb, prepositions } from '../../lexicon/word-classes.ts';
import { withoutTimes } from './drop-times.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';

const dropped = new Set([
  'also',
  'already',
  'now',
  'then',
  'still',
  'just',
  'only',
  'even',
  'however',
  'yet',
]);

const verbWords = (context: FigureContext, from: number, end: number): string =>
  context.pieces
    .slice(from, end)
    .filter((piece) => !dropped.has(piece.lower))
    .map((piece) => piece.lower)
    .join(' ');

/** The verb of a clause as written, without "also", "still" and the like. */
export const verbText = (context: FigureContext, { verb }: Clause): string =>
  verb.written ?? [verb.helper ?? '', verbWords(context, verb.from, verb.end)].join(' ').trim();

/** Whether a clause's verb can be put into a question: it has an auxiliary, or its base is known. */
export const canTurn = ({ verb }: Clause): boolean => verb.auxiliary || verb.base !== '';

/** A clause's subject and verb in the order of a question: "did the council vote", "has the alliance expanded", "was the bridge". */
export function turned(context: FigureContext, clause: Clause, subject: string): string {
  const { verb } = clause;
  if (verb.helper) return `${verb.helper} ${subject} ${verbWords(context, verb.from, verb.end)}`;
  if (verb.auxiliary) {
    const rest = verbWords(context, verb.from + 1, verb.end);
    return [context.pieces[verb.from]?.lower ?? '', subject, rest].filter(Boolean).join(' ');
  }
  const helper = verb.tense === 'past' ? 'did' : verb.tense === 's' ? 'does' : 'do';
  return `${helper} ${subject} ${verb.base}`;
}

/** Joins the parts of a question, with a capital at the head and one question mark. */
export function question(...parts: string[]): string {
  const words = parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/\s+([,.])/g, '$1')
    .replace(/[\s,.;:]+$/, '')
    .replace(/[.,](?=[”"]$)/, '')
    .replace(/\b[ap]\.m$/, '$&.');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}?`;
}

// "27 years and leads the union", "five members and a budget": what "and" adds is another matter.
/** Where what follows a figure ends, at the latest at `end`. */
export function tailEnd(pieces: FigureContext['pieces'], from: number, end: number): number {
  if (/^(?:and|or|but)$/.test(pieces[from]?.lower ?? '')) return from;
  // "rose 4% to £1.2bn"
  if (/^(?:to|from)$/.test(pieces[from]?.lower ?? '') && /^[$£€]$|^\d/.test(pieces[from + 1]?.text ?? ''))
    return from;
  for (let at = from; at < end - 1; at++) {
    const next = pieces[at + 1];
    if (!/^(?:and|but)$/.test(pieces[at]?.lower ?? '') || next?.text !== next?.lower) continue;
    if (next?.lower === 'to') return at;
    // "but usually gets one"
    const skipped = isAdverb(next?.lower ?? '') ? 1 : 0;
    const verb = verbForms(pieces[at + 1 + skipped]?.lower ?? '').some(
      ({ form }) => form === 's' || form === 'past' || form === 'ed',
    );
    if (verb && skipped > 0) return at;
    const after = pieces[at + 2];
    const bare =
      determiners.has(after?.lower ?? '') && verbForms(next?.lower ?? '').some(({ form }) => form === 'base');
    if (bare) return at;
    if (
      verb &&
      after &&
      (determiners.has(after.lower) || prepositions.has(after.lower) || /^\p{Lu}/u.test(after.text))
    )
      return at;
  }
  return end;
}

/** What follows the figure's own words in its clause, without times told from the day of writing. */
export function tailOf(context: FigureContext, from: number, clause: Clause): string {
  const end = tailEnd(context.pieces, from, Math.max(from, clause.rest.end));
  const kept = withoutTimes(context.pieces, { from, end });
  const words = kept
    .map((range) => renderWords(context, range))
    .join(' ')
    .replace(/^(?:also|still|now|already|then|again) /, '');
  // "rose 4% last season to £1.2bn": what it came to.
  const bare = words.replace(/(?:^| )to [$£€]\d[\d.,]*(?:m|bn|k| million| billion)?$/, '');
  // "the poll released Wednesday": nothing is left that the participle needs.
  return kept.at(-1)?.end === end
    ? bare
    : bare.replace(/(?<=\S \S+) (?:released|published|issued|announced|conducted|unveiled|posted|held)$/, '');
}
