import type { Span } from '../../../quiz/span.ts';
import type { Entity, Facts } from '../../facts/facts.ts';
import { demonyms } from '../../lexicon/countries.ts';
import { once } from '../../text/once.ts';
import { mentionsBetween } from './adrift.ts';
import { entityById } from './clean-tag.ts';
import { neutralPronouns } from './neutral-pronouns.ts';
import type { ReportedClause } from './reported-clause.ts';
import type { Spoken } from './spoken.ts';

/** The predicate with "they" for a speaker's own "he" or "she", null when there is none to change. */
export function neutralPredicate(
  facts: Facts,
  said: Spoken,
  { clause, predicate }: ReportedClause,
): string | null {
  if (said.speaker.kind !== 'person' || !speaksOfSelf(facts, said) || ofAnother.test(clause ?? ''))
    return null;
  const gender = said.speaker.gender ?? (/^(?:she|her)\b/.test(clause ?? '') ? 'female' : 'male');
  const neutral =
    clause === null ? null : neutralPronouns(clause, gender, otherThan(facts, said.speaker, gender));
  return clause === null || neutral === null ? null : `${predicate.slice(0, -clause.length)}${neutral}`;
}

/** Takes "her client sold her boat", whose boat it is nobody knows; refuses "her client left". */
const ofAnother =
  /^(?:his|her) (?:client|wife|husband|partner|son|daughter|mother|father|brother|sister|friend|boss|patient|opponent|rival)\b.*\b(?:s?he|his|hers?|him)\b/u;

/**
 * Whether a "he" or "she" at the start of what is reported is the speaker: takes "Lind said he was late"; refuses "if it
 * rains, Lind said, he was late", and "Lind told Ross he was late".
 */
function speaksOfSelf(facts: Facts, { statement, speaker }: Spoken): boolean {
  const { cue, start } = statement;
  return (
    cue !== null &&
    cue.end <= start &&
    !facts.document.text.slice(cue.end, start).includes(',') &&
    !isAnotherBetween(facts, speaker, { start: statement.speaker?.end ?? cue.start, end: start }) &&
    !tellsOfAnother.test(facts.document.text.slice(statement.speaker?.end ?? cue.start, cue.start))
  );
}

/** Takes "Holm said the patient was ill but noted | that she had lied", where she may be the patient; refuses "Holm thanked the crew and said | she was late". */
const tellsOfAnother =
  /\b(?:the|an?|his|her|their|one|every|each) (?:[\p{Ll}-]+ )?(?:defendant|accused|victim|patient|suspect|driver|passenger|pupil|student|teacher|nurse|doctor|surgeon|officer|candidate|nominee|employee|worker|tenant|resident|client|customer|caller|prisoner|inmate|witness|juror|plaintiff|complainant|applicant|player|rider|coach|manager|owner|neighbou?r|friend|colleague|man|woman|boy|girl|teenager|child|wife|husband|mother|father|son|daughter|sister|brother|senator|mayor|president|premier|minister|secretary|judge)\b/u;

/** Takes "Lind left Ross, saying he was late", where he may be Ross; refuses a woman's name between. */
const isAnotherBetween = (facts: Facts, { id, gender }: Entity, { start, end }: Span): boolean =>
  mentionsBetween(facts, start, end).some(({ entity }) => {
    const other = entity === id ? undefined : entityById(facts).get(entity);
    return other !== undefined && (other.gender === null || other.gender === gender);
  });

/** Whether a word with a capital may name somebody whom a pronoun of a gender could mean: not "Norland", "NATO" or a man's name for "she". */
function otherThan(facts: Facts, speaker: Entity, gender: 'female' | 'male'): (word: string) => boolean {
  const { people, things } = nameWords(facts);
  return (word) => {
    const bare = word.replace(/[’']s?$/, '');
    const bearers = people.get(bare);
    if (bearers !== undefined)
      return bearers.some(({ id, gender: own }) => id !== speaker.id && (own === null || own === gender));
    return (
      !things.has(bare) &&
      !/^\p{Lu}+$|^(?:Democrat|Republican|Conservative|Liberal)/u.test(bare) &&
      !demonyms.has(bare)
    );
  };
}

/** The words in the names of people, with who bears each, and those in the names of bodies and places. */
const nameWords = once((facts: Facts) => {
  const people = new Map<string, Entity[]>();
  const things = new Set<string>();
  for (const entity of facts.registry.entities)
    for (const word of entity.name.split(/\s+/))
      if (entity.kind !== 'person') things.add(word);
      else people.set(word, [...(people.get(word) ?? []), entity]);
  return { people, things };
});
