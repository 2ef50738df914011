import type { Piece } from '../../facts/figures/pieces.ts';
import { singularRole } from '../../lexicon/role-nouns.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import { readWords } from './read-words.ts';

type Gender = 'female' | 'male';
type Pieces = readonly Piece[];

const own = { male: /^(?:he|him|his|himself)$/, female: /^(?:she|hers?|herself)$/ };
const either = /^(?:s?he|him|his|himself|hers?|herself)$/;
const crowd = /^(?:they|them|theirs?|themselves)$/;
/** "he was late and | is tired", of which only the first verb would be turned. */
const third = /^(?:is|has|was|does)(?:n't)?$/;
const forThey: Record<string, string> = {
  he: 'they',
  she: 'they',
  himself: 'themselves',
  herself: 'themselves',
};
const forMany: Record<string, string> = { was: 'were', is: 'are', has: 'have', does: 'do' };

/**
 * A clause whose subject "he" or "she" is the speaker, turned to "they" so that it tells no gender: "she was sure that her
 * boat" gives "they were sure that their boat", and so does a "to sell her boat" of hers. Null when it does not begin so, when the pronoun is not of the speaker's
 * gender, or when a name or a crowd in between could own a later pronoun. Words within quotation marks stay as they are. Limit: "he" is taken for the speaker, whom it means in nearly all reported speech; "he’s" is left.
 */
export function neutralPronouns(clause: string, gender: Gender | null): string | null {
  const isOwn = clause.startsWith('to ');
  const { pieces } = readWords(clause);
  if (gender === null || !(isOwn || own[gender].test(pieces[0]?.lower.replace(/'(?:d|ll)$/, '') ?? '')))
    return null;
  const words = pieces.map(({ text }) => text);
  let [isQuoted, isNamed, isThing] = [false, false, false];
  for (const [at, { text, lower }] of pieces.entries()) {
    if (/[“”]/.test(text)) isQuoted = text === '“';
    if (isQuoted) continue;
    const word = lower.replace(/'(?:d|ll)$/, '');
    const isSecond = third.test(word) && isSmall(pieces[at - 1]?.lower ?? '', small.coordinator);
    if (crowd.test(word) || isSecond) return null;
    // "the Riverside End": a name behind "the" is nobody's.
    isThing = lower === 'the' || (isThing && /^\p{Lu}/u.test(text));
    if (either.test(word.replace(/'s$/, ''))) {
      if (!own[gender].test(word) || (isNamed && at > 0) || isObject(word, pieces[at + 1])) return null;
      words[at] = (forThey[word] ?? 'their') + text.slice(word.length);
      if (/^s?he$/.test(lower) && !agrees(pieces, at + 1, words)) return null;
    } else isNamed ||= at > 0 && (/^\p{Lu}\p{Ll}/u.test(text) ? !isThing : areMany(word));
  }
  const printed = pieces.map(({ start }, at) => clause.slice(pieces[at - 1]?.end ?? 0, start) + words[at]);
  return printed.join('') + clause.slice(pieces.at(-1)?.end);
}

/** Takes "players", "people", whom a later "they" would be taken for; refuses "jobs". */
const areMany = (word: string): boolean =>
  /^(?:people|families|others)$/.test(word) || singularRole(word) !== null;

/** Takes "him" and the "her" of "met her and left", which mean somebody else than the "he" or "she" before; refuses "her boat". */
export const isObject = (word: string, next: Piece | undefined): boolean =>
  word === 'him' || (/^hers?$/.test(word) && (next?.kind !== 'word' || isSmall(next.lower, endsPhrase)));
const endsPhrase = small.preposition | small.coordinator | small.subordinator | small.article;

/** Puts the verb that follows "they" into the plural: the next word, or the one after adverbs; false where none stands there. */
function agrees(pieces: Pieces, from: number, words: string[]): boolean {
  const at = pieces.findIndex(({ lower }, place) => place >= from && !isAdverb(lower));
  const [, word = '', not = ''] = /^(.*?)(n't)?$/.exec(pieces[at]?.lower ?? '') ?? [];
  const isVerb = pieces[at]?.kind === 'word' && !isSmall(word, endsPhrase | small.relative);
  const many = forMany[word] ?? verbForms(word).find(({ form }) => form === 's')?.base;
  if (isVerb && many !== undefined) words[at] = many + not.replace("'", '’');
  return isVerb;
}

/** Words without the "they" that stands for who is asked about: "who said that they were late". */
export const withoutThey = (words: string): string =>
  words.replace(/\b(?:they|their|them|themselves)\b/g, 'people');
