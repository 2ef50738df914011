import { isPlural, pluralOf } from '../../lexicon/plural.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { determiners, isAdverb, possessives, pronouns } from '../../lexicon/word-classes.ts';
import { closesNounPhrase, countedNounAt } from './counted-noun.ts';
import type { Found } from './found.ts';
import { hyphenAt, type Piece } from './pieces.ts';
import { readNumber } from './read-number.ts';

type Pieces = readonly Piece[];

const slice = (text: string, pieces: Pieces, from: number, end: number): string | null => {
  const [first, last] = [pieces[from], pieces[end - 1]];
  return first && last && end > from ? text.slice(first.start, last.end) : null;
};

/**
 * Where the noun phrase after "of" at piece `at` ends, when it is plain and stands alone: "of silt", "of the town's residents".
 * Refuses pronouns and possessives. Limit: six words, no further clause.
 */
export function phraseAfterOf(pieces: Pieces, at: number): number | null {
  if (pieces[at]?.lower !== 'of') return null;
  let end = at + 1;
  if (possessives.has(pieces[end]?.lower ?? '') || pronouns.has(pieces[end]?.lower ?? '')) return null;
  if (determiners.has(pieces[end]?.lower ?? '')) end += 1;
  const from = end;
  while (end < pieces.length && end - from < 8) {
    const piece = pieces[end];
    if (hyphenAt(pieces, end) && end > from) end += 1;
    else if (piece?.kind === 'word' && !closesNounPhrase(piece.lower) && !breaksOff(pieces, from, end))
      end += 1;
    else break;
  }
  return end > from && !/[’']s$|^s[’']$/.test(pieces[end - 1]?.text ?? '') ? end : null;
}

// "of residents voted", "of voters who", "of the vote last": a verb or a time after the noun ends the phrase.
function breaksOff(pieces: Pieces, from: number, at: number): boolean {
  const piece = pieces[at];
  if (!piece || at === from) return false;
  if (isAdverb(piece.lower)) return true;
  const verb = verbForms(piece.lower).some(({ form }) => form === 'past' || form === 'ed');
  if (verb && !hyphenAt(pieces, at - 1)) return true;
  return (
    isPlural(pieces[at - 1]?.lower ?? '') && !/^\p{Lu}/u.test(piece.text) && verbForms(piece.lower).length > 0
  );
}

/** The noun phrase after "of" at piece `at`, as written; null when there is none that stands alone. */
export function nounAfterOf(text: string, pieces: Pieces, at: number): string | null {
  const end = phraseAfterOf(pieces, at);
  return end === null ? null : slice(text, pieces, at + 1, end);
}

/** What a figure counts or measures, as a noun phrase that stands alone; null when unclear. */
export function figureNoun(text: string, pieces: Pieces, found: Found): string | null {
  const last = pieces[found.end - 1];
  if (found.type === 'count') {
    if (found.unit === 'times') return null;
    const number = readNumber(pieces, found.from);
    const joined = number !== null && number.end < found.end && hyphenAt(pieces, number.end);
    if (joined && last) return pluralOf(last.lower);
    // "hundreds of people", "a dozen of the villagers"
    const after = nounAfterOf(text, pieces, found.end);
    if (after !== null) return after;
    const spoken = number?.end ?? found.end;
    const noun = countedNounAt(pieces, spoken) ?? null;
    return noun ? slice(text, pieces, noun.from, noun.end) : null;
  }
  if (found.type === 'ratio') {
    const noun = countedNounAt(pieces, found.end);
    if (noun) return slice(text, pieces, noun.from, noun.end);
  }
  if (
    found.type === 'percent' ||
    found.type === 'ratio' ||
    ['mass', 'volume', 'area', 'distance'].includes(found.type)
  )
    return nounAfterOf(text, pieces, found.end);
  return null;
}
