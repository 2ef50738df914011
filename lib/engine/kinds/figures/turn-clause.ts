import type { Clause } from '../../facts/clauses/clause.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { determiners, isAdverb } from '../../lexicon/word-classes.ts';
import type { Asked } from './attempt.ts';
import { withoutTimes } from './drop-times.ts';
import type { FigureContext } from './figure-context.ts';
import { renderWords } from './render-words.ts';

/** Words that join a clause to what stands before it, or to another time. */
const joining = /^(?:also|already|now|then|still|just|however|yet)$/;

const verbWords = (context: FigureContext, from: number, end: number): string =>
  context.pieces
    .slice(from, end)
    .flatMap(({ lower }) => (joining.test(lower) ? [] : lower))
    .join(' ');

/** The verb of a clause as written, without "also", "still" and the like. */
export const verbText = (context: FigureContext, { verb }: Clause): string =>
  [verb.helper ?? '', verbWords(context, verb.from, verb.end)].join(' ').trim();

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

/**
 * A clause with one of its parts taken out: `subject` (null when that is the part), what stands between verb and part, what
 * stands behind it, and what stays with the part itself ("that sank").
 */
export type Gapped = { subject: string | null; middle: string; tail: string; own: string };
/** What is put for the part: its asking words, its noun, and the preposition before both. */
export type Asks = { words: string; noun: string; link: string };

/** "the number of", "the amount", which tell nothing of this part. */
const measure = /^(?:the size of the |the \p{Ll}+(?: of)? ?|how \p{Ll}+)/u;

/** Asks for the part that a clause lacks ("How many boats that sank did Ellery sell in May"), and tells it as a noun ("the number of boats that sank that Ellery sold in May"). */
export function realise(context: FigureContext, clause: Clause, gap: Gapped, asks: Asks): Asked {
  const { subject, middle, tail, own } = gap;
  const verb = verbText(context, clause);
  const { words, noun, link } = asks;
  if (subject === null)
    return {
      prompt: `${words} ${own} ${verb} ${tail}`,
      description: `${noun} ${own} that ${verb} ${tail}`,
      told: `${noun.replace(measure, '')} ${own} ${verb} ${tail}`,
    };
  const joint = noun.startsWith('how ') ? '' : link === '' ? 'that' : `${link} which`;
  return {
    prompt: `${link} ${words} ${own} ${turned(context, clause, subject)} ${middle} ${tail}`,
    description: `${noun} ${own} ${joint} ${subject} ${verb} ${middle} ${tail}`,
    told: `${noun.replace(measure, '')} ${own} : ${subject} ${verb} ${middle} ${tail}`,
  };
}

/** Joins the parts of a question, with a capital at the head and one question mark. */
export function question(...parts: string[]): string {
  const words = parts
    .flatMap((part) => part.trim() || [])
    .join(' ')
    .replace(/\s+([,.])/g, '$1')
    .replace(/[\s,.;:]+$/, '')
    .replace(/[.,](?=[”"]$)/, '')
    .replace(/\b[ap]\.m$/, '$&.');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}?`;
}

/** Where what follows a figure ends: before an "and" that adds another matter ("27 years | and leads the union", "five members | and a budget"). */
export function tailEnd(pieces: FigureContext['pieces'], from: number, end: number): number {
  const lower = (at: number): string => pieces[at]?.lower ?? '';
  if (/^(?:and|or|but)$/.test(lower(from))) return from;
  for (let at = from; at < end - 1; at++) {
    if (!/^(?:and|but)$/.test(lower(at)) || pieces[at + 1]?.text !== lower(at + 1)) continue;
    const verb = at + (isAdverb(lower(at + 1)) ? 2 : 1);
    const isVerb = verbForms(lower(verb)).some(({ form }) =>
      form === 'base' ? determiners.has(lower(verb + 1)) : /^(?:s|past|ed)$/.test(form),
    );
    if (lower(at + 1) === 'to' || isVerb) return at;
  }
  return end;
}

/** "to £1.2bn on Monday" behind what rose: what it came to. */
const result = /(?:^| )to [$£€]\d.*$/;

/** "since the flood | 30 years ago": told from the day of writing, it only adds. */
const ago = /(\bsince \p{L}[^,]*) \S+ (?:years?|months?|weeks?|days?) ago$/u;

/** What follows the figure's own words in its clause, without times told from the day of writing. */
export function tailOf(context: FigureContext, from: number, clause: Clause): string {
  const end = tailEnd(context.pieces, from, Math.max(from, clause.rest.end));
  return withoutTimes(context.pieces, { from, end })
    .map((range) => renderWords(context, range))
    .join(' ')
    .replace(/^(?:also|still|now|already|then) /, '')
    .replace(result, '')
    .replace(ago, '$1');
}
