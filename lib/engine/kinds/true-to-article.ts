import type { Facts } from '../facts/facts.ts';
import { byLength } from './by-length.ts';
import { type Claim, findClaims } from './claims.ts';
import { likeness } from './content-words.ts';
import { evidenceOf, explainSpeaker } from './evidence.ts';
import { isHarmful } from './harm.ts';
import type { Draft, Kind, Option } from './kind.ts';
import { namesSpeaker } from './names-speaker.ts';
import { reversed } from './reversed.ts';
import { wordsOf } from './spoken.ts';

const tooLike = 0.4;
const mostLookedAt = 24;
const mostWrong = 8;

/** Which is true? One statement with its own speaker among others that were given to another speaker or turned round. */
export const trueToArticle: Kind = {
  id: 'true-to-article',
  label: 'True to the article',
  ask(facts) {
    const claims = findClaims(facts).filter(
      ({ form, said }) => form === 'reported' && said.speaker.kind === 'person',
    );
    return { drafts: claims.flatMap((_, index) => draftOf(facts, claims, index) ?? []), refused: [] };
  },
};

const said = (name: string, clause: string): string => `${name} said that ${clause}.`;

function draftOf(facts: Facts, claims: Claim[], index: number): Draft | null {
  const key = claims[index];
  if (key === undefined) return null;
  const near = claims.slice(Math.max(0, index - mostLookedAt / 2), index + mostLookedAt / 2);
  const others = near.filter(
    (claim) => claim !== key && claim.said.statement.sentence !== key.said.statement.sentence,
  );
  const wrong = others.flatMap((claim, place) => {
    const around = [
      ...near.slice((index + place) % near.length),
      ...near.slice(0, (index + place) % near.length),
    ];
    return alter(facts, claim, around, (place + index) % 3 === 2) ?? [];
  });
  if (wrong.length < 2) return null;
  const text = said(key.said.speaker.name, key.clause);
  return {
    kind: trueToArticle.id,
    prompt: 'Which of these statements agrees with the article?',
    key: { text, mention: key.span },
    answer: { type: 'phrase' },
    wrong: byLength(wrong, (option) => option.text, text).slice(0, mostWrong),
    ordered: false,
    evidence: evidenceOf(facts, key.said),
    explanation: explainSpeaker(facts, key.said),
    subject: key.said.statement.sentence,
  };
}

/** A claim made untrue: turned round when asked and it can be, else given to somebody who said nothing like it. */
function alter(facts: Facts, claim: Claim, near: Claim[], turn: boolean): Option | null {
  if (isHarmful(claim.clause)) return null;
  const { speaker } = claim.said;
  const opposite = turn ? reversed(claim.clause) : null;
  const mention = claim.span;
  if (opposite !== null)
    return {
      text: said(speaker.name, opposite),
      mention,
      feedback: `In the article, ${speaker.name} says the contrary.`,
    };
  const other = near.find(
    (one) =>
      one.said.speaker.id !== speaker.id &&
      one.said.speaker.kind === 'person' &&
      !namesSpeaker(claim.clause, one.said.speaker) &&
      !namesSpeaker(claim.clause, speaker) &&
      likeness(claim.clause, wordsOf(facts, one.said.speaker.id)) < tooLike,
  )?.said.speaker;
  if (other === undefined) return null;
  return {
    text: said(other.name, claim.clause),
    mention,
    feedback: `In the article, it is ${speaker.name} who says this, not ${other.name}.`,
  };
}
