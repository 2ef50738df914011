import type { Entity, Facts } from '../facts/facts.ts';
import { type Claim, findClaims } from './claims.ts';
import { likeness } from './content-words.ts';
import { evidenceOf, explainSpeaker } from './evidence.ts';
import { isHarmful } from './harm.ts';
import type { Draft, Kind, Option } from './kind.ts';
import { namesSpeaker } from './names-speaker.ts';
import { reversed } from './reversed.ts';
import { wordsOf } from './spoken.ts';
import { askToldFigures } from './told-figures.ts';
import { askToldNames } from './told-names.ts';

const tooLike = 0.4;
const mostLookedAt = 24;

/** Which is true? One statement among the same with another figure or name in it, or turned round. */
export const trueToArticle: Kind = {
  id: 'true-to-article',
  label: 'True to the article',
  ask(facts) {
    const claims = findClaims(facts).filter(
      ({ form, said }) => form === 'reported' && said.speaker.kind === 'person',
    );
    const [figures, names] = [askToldFigures(facts), askToldNames(facts)];
    const turned = claims.flatMap((claim, index) => {
      const near = [...claims.slice(index + 1, index + mostLookedAt), ...claims.slice(0, index)];
      return draftOf(facts, claim, near) ?? [];
    });
    return {
      drafts: [...turned, ...figures.drafts, ...names.drafts],
      refused: [...figures.refused, ...names.refused],
    };
  },
};

/** A claim and its contrary, each in the mouth of its speaker and of another, so that neither tells which is right. */
function draftOf(facts: Facts, { said, clause, span }: Claim, near: Claim[]): Draft | null {
  const contrary = reversed(clause);
  const other = near
    .map((claim) => claim.said.speaker)
    .find((one) => couldHaveSaid(facts, one, said.speaker, clause));
  if (contrary === null || other === undefined || isHarmful(clause) || clause.startsWith('to ')) return null;
  const { name } = said.speaker;
  const option = (speaker: string, words: string, feedback: string): Option => ({
    text: `${speaker} said that ${words}.`,
    mention: span,
    feedback: `In the article, ${feedback}.`,
  });
  return {
    kind: trueToArticle.id,
    prompt: 'Which of these does the article report?',
    key: { text: `${name} said that ${clause}.`, mention: span },
    answer: { type: 'phrase' },
    wrong: [
      option(name, contrary, `${name} says the contrary`),
      option(other.name, clause, `it is ${name} who says this, not ${other.name}`),
      option(other.name, contrary, `${name} says the contrary, and ${other.name} says neither`),
    ],
    ordered: false,
    evidence: evidenceOf(facts, said),
    explanation: explainSpeaker(facts, said),
    subject: said.statement.sentence,
  };
}

/** Whether somebody said nothing like it and neither of the two is named in it. */
const couldHaveSaid = (facts: Facts, one: Entity, speaker: Entity, clause: string): boolean =>
  one.id !== speaker.id &&
  !namesSpeaker(clause, one) &&
  !namesSpeaker(clause, speaker) &&
  likeness(clause, wordsOf(facts, one.id)) < tooLike;
