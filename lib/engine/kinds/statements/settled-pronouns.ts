import type { Facts } from '../../facts/facts.ts';
import { readPieces } from '../../facts/figures/pieces.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import { entityById, mentionsBetween } from './named.ts';
import { neutralPronouns, withoutThey } from './neutral-pronouns.ts';
import { withoutQuoted } from './read-words.ts';
import type { ReportedClause } from './reported-clause.ts';
import type { Spoken } from './spoken.ts';

/** A predicate as it is printed, and with a noun for every pronoun whose meaning is sure, to be judged by. */
type Settled = { predicate: string; plain: string };

/**
 * The predicate of a reported clause with "they" for the speaker.
 * Pronouns that mean the speaker ("the firm said that it would close") or somebody named before them in the clause stay.
 */
export function settlePronouns(
  facts: Facts,
  said: Spoken,
  { clause, predicate, told: object = '' }: ReportedClause,
): Settled {
  const body = clause ?? object;
  const lead = predicate.slice(0, predicate.length - body.length);
  const neutral = ofSpeaker(facts, said, body, clause === null);
  const told = neutral !== null && sexed.test(withoutQuoted(neutral)) ? body : neutral;
  if (neutral !== null) return { predicate: lead + told, plain: lead + withoutThey(neutral) };
  const settled = (clause === null ? null : ofBody(facts, said, body)) ?? ofNamed(facts, said, body);
  return { predicate, plain: settled === null ? predicate : lead + settled };
}

/** Where no "they" reads: "their wife", "they were pregnant", "who said that they feared that"; the "he" or "she" stays, and the options are of that sex. */
const sexed =
  /\b(?:(?:ex-)?(?:wife|husband)|(?:boy|girl)friend|pregnan\p{L}+)|^they (?:(?:had|have|were|been) )*\p{L}+ that\b/u;

/** The clause with "they" for a speaker's own "he" or "she", null when there is none to change. */
function ofSpeaker(facts: Facts, said: Spoken, clause: string, isObject: boolean): string | null {
  const { speaker } = said;
  if (speaker.kind !== 'person' || ofAnother.test(clause) || !speaksOfSelf(facts, said, isObject))
    return null;
  const gender = speaker.gender ?? (/^(?:she|her)\b/.test(clause) ? 'female' : 'male');
  return neutralPronouns(clause, gender);
}

/** Takes "her client sold her boat", whose boat it is nobody knows; refuses "her client left". */
const ofAnother = /^(?:his|her) \p{Ll}+\b.*\b(?:s?he|his|hers?|him)\b/u;

/**
 * Whether a "he" or "she" at the start of what is reported is the speaker: takes "Lind said he was late"; refuses "if it
 * rains, Lind said, he was late", "Lind told Ross he was late", "Lind thought the patient ill but noted that he had lied" and,
 * of an object, "Ross left. Lind praised his record".
 */
function speaksOfSelf(facts: Facts, { statement, speaker }: Spoken, isObject: boolean): boolean {
  const { cue, speaker: tag, start, sentence } = statement;
  const { text, sentences } = facts.document;
  if (cue === null || cue.end > start || text.slice(cue.end, start).includes(',')) return false;
  const from = tag?.end ?? cue.start;
  const first = isObject ? (sentences[sentence - 1]?.start ?? 0) : from;
  const isAnother = mentionsBetween(facts, first, start).some(({ entity }) => {
    const other = entity === speaker.id ? undefined : entityById(facts).get(entity);
    return other?.kind === 'person' && (other.gender === null || other.gender === speaker.gender);
  });
  return !isAnother && !tellsOfSomebody(text.slice(from, cue.start));
}

/** Takes "the patient", "her late husband"; refuses "the crew". */
const tellsOfSomebody = (words: string): boolean => {
  const pieces = readPieces(words);
  return pieces.some(
    ({ lower }, at) =>
      (isRoleNoun(lower) || isNoun(lower, noun.person | noun.kin)) &&
      [pieces[at - 1], pieces[at - 2]].some((one) =>
        isSmall(one?.lower ?? '', small.article | small.possessive),
      ),
  );
};

/** Takes "it has closed" and "it would close" of a firm; refuses "it would cost jobs" and "it was late", which may mean others. */
const firms = /^its?\b(?! (?:is|was|could|might|should)\b| would (?:not )?(?:be|cost|help|take|make|mean)\b)/;

/** The words with a noun for the "it" of a body or the "they" of officials that is the speaker; null when it may mean others. */
function ofBody({ document: { text } }: Facts, { statement, speaker }: Spoken, body: string): string | null {
  const { cue, start, speaker: tag } = statement;
  if (speaker.kind === 'person' || cue === null || tag === null || tag.start > cue.start || cue.end > start)
    return null;
  if (text.slice(cue.end, start).includes(',')) return null;
  if (speaker.kind === 'group') return /^the(?:y|ir)\b/.test(body) ? withoutThey(body) : null;
  return firms.test(body) ? body.replace(/\b(?:it|its|itself)\b/g, 'people') : null;
}

const gendered = /\b(?:(he|him|his|himself)|(she|hers?|herself))\b/gi;

/** The words with a name for the "he" or "she" that means the one person named before it, of another gender than the speaker; null when it may mean others. */
function ofNamed(facts: Facts, { statement, speaker }: Spoken, body: string): string | null {
  const pronouns = [...withoutQuoted(body).matchAll(gendered)];
  const gender = pronouns[0]?.[1] === undefined ? 'female' : 'male';
  const isOne =
    pronouns.length > 0 && pronouns.every((one) => (one[1] === undefined) === (gender === 'female'));
  if (!isOne || (speaker.kind === 'person' && speaker.gender !== otherOf[gender])) return null;
  const ids = new Set(mentionsBetween(facts, statement.start, statement.end).map(({ entity }) => entity));
  const named = [...ids]
    .flatMap((id) => entityById(facts).get(id) ?? [])
    .filter((one) => one.gender !== otherOf[gender]);
  const name = named[0]?.name.split(' ').at(-1) ?? '';
  const at = body.indexOf(name);
  const isFirst = named.length === 1 && at >= 0 && at < body.search(gendered);
  return isFirst && !body.slice(0, at).endsWith('the ') ? body.replace(gendered, name) : null;
}
const otherOf = { female: 'male', male: 'female' } as const;
