import type { Piece } from '../../facts/figures/pieces.ts';
import { roleGender, singularRole } from '../../lexicon/role-nouns.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import { readWords } from './read-words.ts';

type Gender = 'female' | 'male';

const own = { male: /^(?:he|him|his|himself)$/, female: /^(?:she|hers?|herself)$/ };
const either = /^(?:s?he|him|his|himself|hers?|herself)$/;
const crowd = /^(?:they|them|theirs?|themselves)$/;

const forThey: Record<string, string> = {
  he: 'they',
  she: 'they',
  himself: 'themselves',
  herself: 'themselves',
};

/**
 * A clause whose subject "he" or "she" is the speaker, turned to "they" so that it tells no gender: "she was sure that her
 * boat" gives "they were sure that their boat". Null when it does not begin so, when the pronoun is not of the speaker's
 * gender, or when a name or a crowd in between could own a later pronoun (`isOther` says which name could). Words within quotation
 * marks stay as they are. Limit: "he" is taken for the speaker, whom it means in nearly all reported speech.
 */
export function neutralPronouns(
  clause: string,
  gender: Gender | null,
  isOther: (name: string) => boolean = () => true,
): string | null {
  const { pieces } = readWords(clause);
  const head = pieces[0]?.lower.replace(/'.*$/, '') ?? '';
  if (gender === null || !/^(?:s?he|his|her)$/.test(head) || !own[gender].test(head)) return null;
  // "he, of all people", "he and she"
  if (
    /e$/.test(head) &&
    (pieces[1]?.kind === 'mark' || isSmall(pieces[1]?.lower ?? '', small.coordinator | small.relative))
  )
    return null;
  const turned = new Map<number, string>();
  let quoted = false;
  let isNamed = false;
  for (const [at, piece] of pieces.entries()) {
    if (/[“”]/.test(piece.text)) quoted = piece.text === '“';
    const [word = '', clitic = ''] = piece.lower.split(/(?='(?:s|d|ll)$)/);
    if (
      quoted
        ? /^(?:i|my|me|mine)$/.test(word)
        : crowd.test(word) || isSecondVerb(pieces, at) || tellsGender(pieces, at)
    )
      return null;
    if (quoted) continue;
    if (!either.test(word)) {
      isNamed ||=
        at > 0 && (/^\p{Lu}/u.test(piece.text) ? !isThing(pieces, at) && isOther(piece.text) : areMany(word));
      continue;
    }
    const next = pieces[at + 1];
    if (!own[gender].test(word) || (isNamed && at > 0) || isObject(word, next)) return null;
    const joined = clitic === "'s" ? theyBefore(next) : piece.text.slice(word.length);
    if (joined === null) return null;
    turned.set(at, `${forThey[word] ?? 'their'}${joined}`);
    if (/^s?he$/.test(word) && clitic === '' && !agrees(pieces, at + 1, turned)) return null;
  }
  return printed(clause, pieces, turned);
}

function printed(clause: string, pieces: readonly Piece[], turned: Map<number, string>): string {
  let text = '';
  let from = 0;
  for (const [at, word] of [...turned].toSorted(([a], [b]) => a - b)) {
    text += clause.slice(from, pieces[at]?.start) + word;
    from = pieces[at]?.end ?? from;
  }
  return text + clause.slice(from);
}

/** Takes "players", "people", whom a later "they" would be taken for; refuses "jobs". */
const areMany = (word: string): boolean =>
  /^(?:people|families|others)$/.test(word) || singularRole(word) !== null;

/** "the Riverside End": a name behind "the" is nobody's. */
function isThing(pieces: readonly Piece[], at: number): boolean {
  let first = at;
  while (/^\p{Lu}/u.test(pieces[first]?.text ?? '')) first -= 1;
  return pieces[first]?.lower === 'the';
}

/** Takes "he was late and | looks tired", of which only the first verb would be turned; refuses "jobs and boats", "who swims and dives". */
function isSecondVerb(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[isAdverb(pieces[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.lower ?? '';
  const word = pieces[at]?.lower ?? '';
  return (
    /^(?:and|but|or|then)$/.test(before) &&
    (/^(?:is|has|was|does)(?:n't)?$/.test(word) || verbForms(word).some(({ form }) => form === 's')) &&
    !pieces.slice(0, at).some(({ lower }) => lower === 'who')
  );
}

/** Takes "since he was a boy". */
const tellsGender = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.lower === 'a' && roleGender(pieces[at]?.lower ?? '') !== null;

/** Takes "him" and the "her" of "met her and left", which mean somebody else than the "he" or "she" before; refuses "her boat". */
const isObject = (word: string, next: Piece | undefined): boolean =>
  word === 'him' ||
  (/^hers?$/.test(word) &&
    (next === undefined ||
      next.kind === 'mark' ||
      isSmall(next.lower, small.preposition | small.coordinator | small.subordinator | small.article)));

/** "he’s been" gives "they’ve been", "he’s late" gives "they’re late"; null where it may be "is" or "has": "he’s talked". */
function theyBefore(next: Piece | undefined): string | null {
  const forms = verbForms(next?.lower ?? '').map(({ form }) => form);
  if (/^(?:been|had|got)$/.test(next?.lower ?? '')) return '’ve';
  if (forms.includes('ed') || (forms.includes('participle') && forms.includes('base'))) return null;
  return forms.includes('participle') || (forms.includes('past') && !forms.includes('base')) ? '’ve' : '’re';
}

/** Puts the verb that follows "they" into the plural: the next word, or the one after adverbs; false where none stands there. */
function agrees(pieces: readonly Piece[], from: number, turned: Map<number, string>): boolean {
  const at = pieces.findIndex(({ lower }, place) => place >= from && !isAdverb(lower) && lower !== 'never');
  const [, word = '', not = ''] = /^(.*?)(n't)?$/.exec(pieces[at]?.lower ?? '') ?? [];
  const plural =
    { was: 'were', is: 'are', has: 'have', does: 'do' }[word] ??
    verbForms(word).find(({ form }) => form === 's')?.base;
  if (at < 0 || at > from + 2 || isSmall(word, small.preposition)) return false;
  if (plural !== undefined) turned.set(at, `${plural}${not.replace("'", '’')}`);
  return true;
}

/** Words without the "they" that stands for who is asked about: "who said that they were late". */
export const withoutThey = (words: string): string =>
  words.replace(/\b(?:they|their|them|themselves)\b/g, 'people');
