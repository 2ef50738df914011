import type { Facts } from '../facts/facts.ts';
import type { Draft, Kind, Option } from './kind.ts';
import { nameInSentence } from './people/printed-name.ts';
import { speakApart } from './statements/beside.ts';
import { type Claim, findClaims } from './statements/claims.ts';
import { evidenceOf, explainSpeaker } from './statements/evidence.ts';
import { namesSpeaker } from './statements/names-speaker.ts';
import { wordsOf } from './statements/spoken.ts';
import { byLength } from './words/by-length.ts';
import { likeness } from './words/content-words.ts';
import { eachFirst } from './words/each-first.ts';
import { takingTurns } from './words/taking-turns.ts';

/** Above this share of common words, what another said counts as said by the person asked about too. */
const tooLike = 0.4;
const mostLookedAt = 40;

/** What did somebody say? The options are what others of the article said, in the same form and of like length. */
export const whatSaid: Kind = {
  id: 'what-said',
  label: 'What they said',
  ask(facts) {
    const claims = findClaims(facts);
    return { drafts: claims.flatMap((_, index) => draftOf(facts, claims, index) ?? []), refused: [] };
  },
};

function draftOf(facts: Facts, claims: Claim[], index: number): Draft | null {
  const key = claims[index];
  if (key === undefined || namesSpeaker(key.text, key.said.speaker)) return null;
  if (key.said.speaker.kind === 'person' && !nameInSentence(facts, key.said.speaker).includes(' '))
    return null;
  const near = claims.slice(Math.max(0, index - mostLookedAt / 2), index + mostLookedAt / 2);
  const own = wordsOf(facts, key.said.speaker.id);
  const others = near.filter(
    (claim) =>
      claim.form === key.form &&
      speakApart(facts, claim.said.speaker, key.said.speaker) &&
      !namesSpeaker(claim.text, key.said.speaker) &&
      isOfLength(claim.text, key.text) &&
      (key.form === 'quoted' ||
        (isShifted(claim) ?? isShifted(key)) === (isShifted(key) ?? isShifted(claim))) &&
      likeness(claim.clause, own) < tooLike,
  );
  if (others.length < 2) return null;
  return {
    kind: whatSaid.id,
    prompt: promptOf(facts, key),
    key: { text: key.text, mention: key.span },
    answer: { type: 'phrase' },
    wrong: takingTurns(
      eachFirst(
        byLength(others, (claim) => claim.text, key.text),
        ({ said }) => said.speaker.id,
      ),
      earlierOf(claims, index),
    ).map((claim) => optionOf(facts, claim)),
    ordered: false,
    evidence: evidenceOf(facts, key.said),
    words: { start: key.said.statement.start, end: key.said.statement.end },
    explanation: explainSpeaker(facts, key.said),
    subject: key.said.statement.sentence,
  };
}

/** No option may be so much longer or shorter than the key that the page looks uneven. */
const mostUneven = 2.5;
const isOfLength = (text: string, key: string): boolean =>
  Math.max(text.length, key.length) <= mostUneven * Math.min(text.length, key.length);

/** Whether words are as a reporter puts them, "the mill would close", or as their speaker does, "the pier is old"; null for "the mill closed". */
function isShifted({ clause }: Claim): boolean | null {
  const verb = /\b(?:would|had|is|are|has|have|will) /.exec(clause)?.[0];
  return verb === undefined ? null : /would|had/.test(verb);
}

/** How many claims of the same speaker and form stand not far before one. */
const earlierOf = (claims: Claim[], index: number): number =>
  claims
    .slice(Math.max(0, index - mostLookedAt / 2), index)
    .filter(
      ({ form, said }) => form === claims[index]?.form && said.speaker.id === claims[index]?.said.speaker.id,
    ).length;

function promptOf(facts: Facts, { said: { speaker }, form }: Claim): string {
  const name = nameInSentence(facts, speaker);
  return form === 'quoted'
    ? `Which of these quotations is from ${name}?`
    : `According to the article, what did ${name} say?`;
}

const optionOf = (facts: Facts, claim: Claim): Option => ({
  text: claim.text,
  mention: claim.span,
  feedback: `In the article, this comes from ${nameInSentence(facts, claim.said.speaker)}.`,
  source: claim.said.speaker.id,
});
