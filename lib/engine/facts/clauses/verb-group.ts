import { type VerbForm, verbForms } from '../../lexicon/verbs.ts';
import { auxiliaries, isAdverb, modals } from '../../lexicon/word-classes.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import { hyphenAt, lowerAt, type Piece } from '../figures/pieces.ts';

type Pieces = readonly Piece[];

/** A verb with its auxiliaries: `from` is finite; `main` carries the meaning, at `base`; `end` is exclusive. */
export type VerbGroup = {
  /** A helper that is not written again: "was" in "was found and taken to Larn"; what stands at `from` is then the participle. */
  helper?: string;
  from: number;
  end: number;
  main: number;
  base: string;
  auxiliary: boolean;
  negated: boolean;
  passive: boolean;
  tense: 'past' | 's' | 'base';
};

const baseOf = (lower: string, wanted: readonly VerbForm['form'][]): string | null =>
  verbForms(lower).find(({ form }) => wanted.includes(form))?.base ?? null;

const be = /^(?:is|are|was|were|am|be|been|being)$/;
const have = /^(?:has|have|had)$/;

// "cut", "hit", "set": past and base alike; taken for the past, as news has it.
function lexicalGroup(lower: string, at: number): VerbGroup | null {
  const past = baseOf(lower, ['past', 'ed']);
  const third = baseOf(lower, ['s']);
  const base = past ?? third ?? baseOf(lower, ['base']);
  if (base === null) return null;
  const tense = past !== null ? 'past' : third !== null ? 's' : 'base';
  const plain = { auxiliary: false, negated: false, passive: false };
  return { ...plain, from: at, end: at + 1, main: at, base, tense };
}

/** Where the auxiliaries, "not" and adverbs after the finite verb end, and the last of the auxiliaries. */
function chainAfter(pieces: Pieces, at: number): { end: number; last: string; negated: boolean } {
  let last = lowerAt(pieces, at);
  let negated = false;
  let end = at + 1;
  for (; end < at + 9; end++) {
    const lower = lowerAt(pieces, end);
    if (lower === 'not' || lower === 'never') negated = true;
    else if (be.test(lower) || (have.test(lower) && !be.test(last))) last = lower;
    else if (!isAdverb(lower) || (modals.has(last) && baseOf(lower, ['base']) !== null)) break;
  }
  return { end, last, negated };
}

// The verb an auxiliary governs: "has sold", "was sold", "will sell"; behind "will", "could" and their like any plain word is one.
function governed(pieces: Pieces, at: number, helper: string): string | null {
  const piece = pieces[at];
  if (piece?.kind !== 'word' || piece.text !== piece.lower || hyphenAt(pieces, at + 1)) return null;
  if (be.test(helper)) return baseOf(piece.lower, ['ed', 'participle', 'ing']);
  if (have.test(helper)) return baseOf(piece.lower, ['ed', 'participle']);
  const free = !/^d(?:o|id|oes)$/.test(helper) && !closesNounPhrase(piece.lower) && !/ly$/.test(piece.lower);
  return baseOf(piece.lower, ['base']) ?? (free ? piece.lower : null);
}

/** Reads the verb group whose finite verb is at `at`; null when the verb is not known well enough to be turned into a question. */
export function readVerbGroup(pieces: Pieces, at: number): VerbGroup | null {
  const lower = lowerAt(pieces, at);
  if (/n't$|^cannot$/.test(lower)) return null;
  if (!auxiliaries.has(lower)) return lexicalGroup(lower, at);
  const { last, negated, end: next } = chainAfter(pieces, at);
  const tense = /^(?:was|were|had|did)$/.test(lower) ? 'past' : 's';
  const group = { from: at, main: at, negated, auxiliary: true, passive: false, tense } as const;
  const base = governed(pieces, next, last);
  if (base !== null) {
    const passive = be.test(last) && !lowerAt(pieces, next).endsWith('ing');
    return { ...group, end: next + 1, main: next, base, passive };
  }
  let end = next;
  while (end > at + 1 && isAdverb(lowerAt(pieces, end - 1))) end -= 1;
  if (be.test(last)) return { ...group, end, base: 'be' };
  // "has had four owners", "will have four owners"
  if (/^ha(?:d|ve)$/.test(last) && end > at + 1) return { ...group, end, main: end - 1, base: 'have' };
  if (!have.test(lower)) return null;
  return { ...group, end, base: 'have', auxiliary: false, tense: lower === 'have' ? 'base' : tense };
}
