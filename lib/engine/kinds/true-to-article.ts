import type { Facts } from '../facts/facts.ts';
import { alteredFigure } from './altered-figure.ts';
import { byLength } from './by-length.ts';
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
const mostWrong = 8;

/** Which is true? One statement with its own speaker among others that were given to another speaker or turned round. */
export const trueToArticle: Kind = {
  id: 'true-to-article',
  label: 'True to the article',
  ask(facts) {
    const claims = findClaims(facts).filter(
      ({ form, said, clause }) =>
        form === 'reported' && said.speaker.kind === 'person' && !clause.startsWith('to '),
    );
    const told = askToldFigures(facts);
    const drafts = claims.flatMap((_, index) => draftOf(facts, claims, index) ?? []);
    const named = askToldNames(facts);
    return {
      drafts: [...drafts, ...told.drafts, ...named.drafts],
      refused: [...told.refused, ...named.refused],
    };
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
    return alter(facts, claim, around, turns[(place + index) % 3] ?? 'speaker') ?? [];
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

type Turn = 'figure' | 'speaker' | 'contrary';
const turns: Turn[] = ['figure', 'speaker', 'contrary'];

/** A claim made untrue: its figure changed or the whole turned round when that is its turn and can be, else given to another. */
function alter(facts: Facts, claim: Claim, near: Claim[], turn: Turn): Option | null {
  if (isHarmful(claim.clause)) return null;
  const name = claim.said.speaker.name;
  const mention = claim.span;
  const figure = turn === 'figure' ? alteredFigure(claim.clause) : null;
  if (figure !== null)
    return { text: said(name, figure), mention, feedback: `In the article, ${name} gives another figure.` };
  const contrary = turn === 'contrary' ? reversed(claim.clause) : null;
  if (contrary !== null)
    return { text: said(name, contrary), mention, feedback: `In the article, ${name} says the contrary.` };
  return givenToAnother(facts, claim, near) ?? (turn === 'speaker' ? alteredAnyhow(facts, claim) : null);
}

/** A claim of somebody who speaks alone: its figure changed, or turned round. */
const alteredAnyhow = (facts: Facts, claim: Claim): Option | null =>
  alter(facts, claim, [], 'figure') ?? alter(facts, claim, [], 'contrary');

/** A claim in the mouth of somebody near who said nothing like it and is not named in it. */
function givenToAnother(facts: Facts, claim: Claim, near: Claim[]): Option | null {
  const { speaker } = claim.said;
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
    mention: claim.span,
    feedback: `In the article, it is ${speaker.name} who says this, not ${other.name}.`,
  };
}
