import { type Span, textOf } from '../../quiz/span.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import { once } from '../text/once.ts';
import { mentionsBetween } from './adrift.ts';
import { entityById } from './clean-tag.ts';
import { neutralPronouns } from './neutral-pronouns.ts';
import type { ReportedClause } from './reported-clause.ts';
import { type Spoken, statementsOf } from './spoken.ts';

/** The predicate with "they" for a speaker's own "he" or "she", null when there is none to change. */
export function neutralPredicate(
  facts: Facts,
  said: Spoken,
  { clause, predicate }: ReportedClause,
): string | null {
  if (!speaksOfSelf(facts, said)) return null;
  const neutral = clause === null ? null : neutralPronouns(clause, said.speaker.gender);
  return clause === null || neutral === null ? null : `${predicate.slice(0, -clause.length)}${neutral}`;
}

/**
 * Whether a "he" or "she" at the start of what is reported is the speaker: takes "Lind said he was late"; refuses "if it
 * rains, Lind said, he was late", and "Lind said she was late" where the article has "he said" of Lind elsewhere.
 */
function speaksOfSelf(facts: Facts, { statement, speaker }: Spoken): boolean {
  const { cue, start } = statement;
  const { text } = facts.document;
  if (cue === null || cue.end > start || text.slice(cue.end, start).includes(',')) return false;
  if (isAnotherBetween(facts, speaker, { start: statement.speaker?.end ?? cue.start, end: start }))
    return false;
  return !pronounsFor(facts)(speaker).has(speaker.gender === 'female' ? 'he' : 'she');
}

/** Takes "Lind left Ross, saying he was late", where he may be Ross; refuses a woman's name between. */
const isAnotherBetween = (facts: Facts, { id, gender }: Entity, { start, end }: Span): boolean =>
  mentionsBetween(facts, start, end).some(({ entity }) => {
    const other = entity === id ? undefined : entityById(facts).get(entity);
    return other !== undefined && (other.gender === null || other.gender === gender);
  });

/** The pronouns that the article tags a speaker's words with. */
const pronounsFor = once((facts: Facts) =>
  once(
    ({ id }: Entity) =>
      new Set(
        statementsOf(facts, id).flatMap(({ speaker }) =>
          speaker === null || speaker.end - speaker.start > 3
            ? []
            : [textOf(facts.document.text, speaker).toLowerCase()],
        ),
      ),
  ),
);
