import { textOf } from '../../quiz/span.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import { mentionsBetween } from './adrift.ts';
import { entityById } from './clean-tag.ts';
import { indexOf } from './figures/figure-index.ts';
import { neutralPredicate } from './neutral-predicate.ts';
import { withoutThey } from './neutral-pronouns.ts';
import { nameInSentence } from './printed-name.ts';
import type { ReportedClause } from './reported-clause.ts';
import type { Spoken } from './spoken.ts';

/** A predicate as it is printed, and with a noun for every pronoun whose meaning is sure, to be judged by. */
export type Settled = { predicate: string; plain: string };

/**
 * The predicate of a reported clause with "they" for the speaker and a name for a "he" or "she" that surely means another.
 * Pronouns that mean the speaker ("the firm said that it would close") or somebody named before them in the clause stay.
 */
export function settlePronouns(facts: Facts, said: Spoken, reported: ReportedClause): Settled {
  const { clause, predicate } = reported;
  const neutral = neutralPredicate(facts, said, reported);
  if (neutral !== null) return { predicate: neutral, plain: withoutThey(neutral) };
  const lead = clause === null ? '' : predicate.slice(0, -clause.length);
  const body = clause ?? predicate;
  const own = boundToSpeaker(facts, said, body);
  if (own !== null) return { predicate, plain: lead + own };
  const others = namedOther(facts, said, body);
  return others === null
    ? { predicate, plain: said.speaker.kind === 'person' ? predicate.replace(courtesy, '') : predicate }
    : { predicate: lead + others.text, plain: lead + others.plain };
}

/** A title tells whose "his" is, but not where the speaker may be meant: "Holm said that Mr. Lind hurt his wife". */
const courtesy = /\b(?:Mr|Mrs|Ms|Miss)\.? (?=\p{Lu})/gu;

/** Takes "it has closed" of a firm and "they had no plans" of officials; refuses "it would help", "it was late" and "they were hurt", which may mean others. */
const firms =
  /^its?\b(?! (?:could|may|might|should|must)\b| would (?:not )?(?:be|cost|help|take|make|mean|lead|cause|hurt|have|add|depress|reduce|increase)\b| (?:is|was) (?:(?:not|still|also|now) )?(?!\p{L}+ing\b|interested\b|“))/u;
const groups =
  /^the(?:y|ir)\b(?! (?:were|are|had been|have been) (?:\p{L}+ed|died|shot|hurt|taken|found|held)\b)/u;

function boundToSpeaker(
  { document: { text } }: Facts,
  { statement, speaker }: Spoken,
  body: string,
): string | null {
  const { cue, start, speaker: tag } = statement;
  if (speaker.kind === 'person' || cue === null || tag === null || tag.start > cue.start || cue.end > start)
    return null;
  if (text.slice(cue.end, start).includes(',')) return null;
  if (speaker.kind === 'group') return groups.test(body) ? withoutThey(body) : null;
  return firms.test(body) ? body.replace(/\b(?:it|its|itself)\b/g, 'people') : null;
}

const anyGendered = /\b(?:he|him|his|himself|she|hers?|herself)\b/i;
const gendered = /\b(?:(he|him|his|himself)|(she|hers?|herself))\b/gi;

/** The words with a name for their "he" or "she" where they begin with it, or as they are where somebody is named before it. */
function namedOther(
  facts: Facts,
  { statement, speaker }: Spoken,
  body: string,
): { text: string; plain: string } | null {
  if (!anyGendered.test(body)) return null;
  const outside = body.replace(/“[^”]*”/g, (words) => ' '.repeat(words.length));
  const pronouns = [...outside.matchAll(gendered)];
  const [first] = pronouns;
  if (first === undefined) return null;
  const gender = first[1] === undefined ? 'female' : 'male';
  if (pronouns.some((one) => (one[1] === undefined) !== (gender === 'female'))) return null;
  if (speaker.kind === 'person' && (speaker.gender === null || speaker.gender === gender)) return null;
  const named = personsIn(facts, statement.start, statement.end).filter(
    (one) => one.gender !== opposite(gender),
  );
  const [only] = named;
  if (named.length > 1) return null;
  if (only !== undefined) {
    const name = only.name.split(' ').at(-1) ?? '';
    const at = body.indexOf(name);
    const asModifier = new RegExp(`\\bthe ${name}(?!\\p{L})`, 'u').test(body);
    return at >= 0 && at < first.index && !asModifier
      ? { text: body, plain: withName(body, only.name) }
      : null;
  }
  if (/ing$/.test(statement.cue === null ? '' : textOf(facts.document.text, statement.cue))) return null;
  const other = personMeant(facts, said(statement.start, facts, first[0]), gender);
  if (other === null || first.index > 0) return null;
  const name = nameInSentence(facts, other);
  const rest = body.slice(first[0].length);
  if (/^s?he$/i.test(first[0])) return { text: name + rest, plain: withName(name + rest, name) };
  return /^(?:his|her)$/i.test(first[0]) && /^ (?!to\b|the\b|an?\b|as\b|for\b|of\b)\p{L}/u.test(rest)
    ? { text: `${name}’s${rest}`, plain: withName(`${name}’s${rest}`, name) }
    : null;
}

const withName = (body: string, name: string): string => body.replace(gendered, name);

const opposite = (gender: 'female' | 'male'): 'female' | 'male' => (gender === 'female' ? 'male' : 'female');

/** Where the pronoun stands in the article. */
const said = (from: number, { document: { text } }: Facts, pronoun: string): number => {
  const at = text.slice(from, from + 40).search(new RegExp(`\\b${pronoun}\\b`, 'i'));
  return at < 0 ? from : from + at;
};

const personsIn = (facts: Facts, start: number, end: number): Entity[] => [
  ...new Set(mentionsBetween(facts, start, end).flatMap(({ entity }) => entityById(facts).get(entity) ?? [])),
];

/** The one of its gender who is named in the paragraph before it, where nobody else could be meant. */
function personMeant(facts: Facts, at: number, gender: 'female' | 'male'): Entity | null {
  const from = facts.document.text.lastIndexOf('\n', at);
  const near = personsIn(facts, from, at).filter((one) => one.gender !== opposite(gender));
  const [only] = near;
  if (near.length !== 1 || only === undefined || only.gender !== gender) return null;
  const meant = indexOf(facts).referentAt(at)?.entity;
  return meant === undefined || meant === only ? only : null;
}
