import { isPlural, pluralOf } from '../../lexicon/plural.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { determiners, isAdverb, possessives, pronouns } from '../../lexicon/word-classes.ts';
import { closesNounPhrase, countedNounAt } from './counted-noun.ts';
import type { Found } from './found.ts';
import { hyphenAt, lowerAt, type Piece } from './pieces.ts';
import { readNumber } from './read-number.ts';

type Pieces = readonly Piece[];

const slice = (text: string, pieces: Pieces, { from, end }: { from: number; end: number }): string =>
  text.slice(pieces[from]?.start, pieces[end - 1]?.end);

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
  while (end - from < 8) {
    const piece = pieces[end];
    if (hyphenAt(pieces, end)) end += 1;
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
  return isPlural(pieces[at - 1]?.lower ?? '') && verbForms(piece.lower).length > 0;
}

function nounAfterOf(text: string, pieces: Pieces, at: number): string | null {
  const end = phraseAfterOf(pieces, at);
  return end === null ? null : slice(text, pieces, { from: at + 1, end });
}

const countedNoun = (text: string, pieces: Pieces, at: number): string | null => {
  const noun = countedNounAt(pieces, at);
  return noun && slice(text, pieces, noun);
};

/** What a figure counts or measures, as a noun phrase that stands alone; null when unclear. */
export function figureNoun(text: string, pieces: Pieces, found: Found): string | null {
  const { type, from, end } = found;
  if (type === 'count') {
    if (found.unit === 'times') return null;
    const number = readNumber(pieces, from);
    const spoken = number?.end ?? end;
    if (spoken < end && hyphenAt(pieces, spoken)) return pluralOf(lowerAt(pieces, end - 1));
    // "hundreds of people", "a dozen of the villagers"
    return nounAfterOf(text, pieces, end) ?? countedNoun(text, pieces, spoken);
  }
  if (!/^(?:ratio|percent|mass|volume|area|distance)$/.test(type)) return null;
  return (type === 'ratio' ? countedNoun(text, pieces, end) : null) ?? nounAfterOf(text, pieces, end);
}
