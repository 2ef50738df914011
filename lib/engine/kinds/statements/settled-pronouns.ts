import type { Facts } from '../../facts/facts.ts';
import { mentionsBetween } from './adrift.ts';
import { entityById } from './clean-tag.ts';
import { neutralPredicate } from './neutral-predicate.ts';
import { withoutThey } from './neutral-pronouns.ts';
import type { ReportedClause } from './reported-clause.ts';
import type { Spoken } from './spoken.ts';

/** A predicate as it is printed, and with a noun for every pronoun whose meaning is sure, to be judged by. */
export type Settled = { predicate: string; plain: string };

/**
 * The predicate of a reported clause with "they" for the speaker.
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
  if (others !== null) return { predicate, plain: lead + others };
  return { predicate, plain: said.speaker.kind === 'person' ? predicate.replace(courtesy, '') : predicate };
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

const gendered = /\b(?:(he|him|his|himself)|(she|hers?|herself))\b/gi;

/** The words with a name for the "he" or "she" that means the one person named before it, of another gender than the speaker; null when it may mean others. */
function namedOther(facts: Facts, { statement, speaker }: Spoken, body: string): string | null {
  const pronouns = [...body.replace(/“[^”]*”/g, (words) => ' '.repeat(words.length)).matchAll(gendered)];
  const [first] = pronouns;
  if (first === undefined) return null;
  const gender = first[1] === undefined ? 'female' : 'male';
  if (pronouns.some((one) => (one[1] === undefined) !== (gender === 'female'))) return null;
  if (speaker.kind === 'person' && (speaker.gender === null || speaker.gender === gender)) return null;
  const ids = new Set(mentionsBetween(facts, statement.start, statement.end).map(({ entity }) => entity));
  const named = [...ids].flatMap((id) => entityById(facts).get(id) ?? []);
  const [only, ...more] = named.filter((one) => one.gender === gender || one.gender === null);
  if (only === undefined || more.length > 0) return null;
  const name = only.name.split(' ').at(-1) ?? '';
  const at = body.indexOf(name);
  const isModifier = /\bthe $/.test(body.slice(0, at));
  return at >= 0 && at < first.index && !isModifier ? body.replace(gendered, only.name) : null;
}
