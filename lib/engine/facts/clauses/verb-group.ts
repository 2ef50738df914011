import { verbForms } from '../../lexicon/verbs.ts';
import { auxiliaries, isAdverb as isAdverbWord, modals } from '../../lexicon/word-classes.ts';
import { hyphenAt, type Piece } from '../figures/pieces.ts';

type Pieces = readonly Piece[];

const isAdverb = (piece: Piece | undefined): boolean => piece?.kind === 'word' && isAdverbWord(piece.lower);

/** A verb with its auxiliaries: `first` is finite; `main` carries the meaning, at `base`; `end` is exclusive. */
export type VerbGroup = {
  /** A helper that is not written: "was" for "the mill, founded in 1931"; what stands at `from` is then the participle. */
  helper?: string;
  /** How the verb is written when the clause is told by itself, where that is not its words: "earned" for ", earning $300". */
  written?: string;
  from: number;
  end: number;
  main: number;
  base: string;
  auxiliary: boolean;
  negated: boolean;
  passive: boolean;
  tense: 'past' | 's' | 'base';
};

const baseOf = (lower: string, wanted: readonly string[]): string | null =>
  verbForms(lower).find(({ form }) => wanted.includes(form))?.base ?? null;

const be = /^(?:is|are|was|were|am|be|been|being)$/;
const have = /^(?:has|have|had)$/;

const tenseOf = (lower: string): VerbGroup['tense'] => (/^(?:was|were|had|did)$/.test(lower) ? 'past' : 's');

// "cut", "hit", "set": past and base alike; taken for the past, as news has it.
function lexicalGroup(lower: string, at: number): VerbGroup | null {
  const forms = verbForms(lower);
  const past = forms.find(({ form }) => form === 'past' || form === 'ed');
  const form = past ?? forms.find((one) => one.form === 's' || one.form === 'base');
  if (!form) return null;
  const tense = past ? 'past' : form.form === 's' ? 's' : 'base';
  return {
    from: at,
    end: at + 1,
    main: at,
    base: form.base,
    auxiliary: false,
    negated: false,
    passive: false,
    tense,
  };
}

/** Where the auxiliaries, "not" and adverbs after the finite verb end, and the last of the auxiliaries. */
function chainAfter(pieces: Pieces, at: number): { end: number; last: string; negated: boolean } {
  let last = pieces[at]?.lower ?? '';
  let negated = false;
  let end = at + 1;
  for (let steps = 0; steps < 8; steps++, end++) {
    const lower = pieces[end]?.lower ?? '';
    const bare = modals.has(last) && baseOf(lower, ['base']) !== null;
    if (lower === 'not' || lower === 'never') negated = true;
    else if (be.test(lower) || (have.test(lower) && !be.test(last))) last = lower;
    else if (!isAdverb(pieces[end]) || bare) break;
  }
  return { end, last, negated };
}

const formsAfter = (last: string): string[] =>
  be.test(last) ? ['ed', 'participle', 'ing'] : have.test(last) ? ['ed', 'participle'] : ['base'];

/** Reads the verb group whose finite verb is at `at`; null when the verb is not known well enough to be turned into a question. */
export function readVerbGroup(pieces: Pieces, at: number): VerbGroup | null {
  const lower = pieces[at]?.lower ?? '';
  if (/n['’]t$|^cannot$/.test(lower)) return null;
  if (!auxiliaries.has(lower)) return lexicalGroup(lower, at);
  const chain = chainAfter(pieces, at);
  const { last, negated } = chain;
  const main = pieces[chain.end];
  const base =
    main?.kind === 'word' && main.text === main.lower ? baseOf(main.lower, formsAfter(last)) : null;
  const group = { from: at, negated, tense: tenseOf(lower) };
  if (base !== null && !hyphenAt(pieces, chain.end + 1)) {
    const passive = be.test(last) && !main?.lower.endsWith('ing');
    return { ...group, end: chain.end + 1, main: chain.end, base, auxiliary: true, passive };
  }
  let end = chain.end;
  while (end > at + 1 && isAdverb(pieces[end - 1])) end -= 1;
  if (be.test(last)) return { ...group, end, main: at, base: 'be', auxiliary: true, passive: false };
  // "has had four owners"
  if (have.test(lower) && last === 'had' && end > at + 1)
    return { ...group, end, main: end - 1, base: 'have', auxiliary: true, passive: false };
  if (!have.test(lower) || end !== at + 1) return null;
  const tense = lower === 'had' ? 'past' : lower === 'has' ? 's' : 'base';
  return { ...group, end, main: at, base: 'have', auxiliary: false, passive: false, tense };
}
