import type { Facts } from '../facts/facts.ts';
import type { Draft, Kind, Option } from './kind.ts';
import { nameInSentence } from './people/printed-name.ts';
import { speakApart } from './statements/beside.ts';
import { type Claim, findClaims } from './statements/claims.ts';
import { evidenceOf, explainSpeaker } from './statements/evidence.ts';
import { namesSpeaker } from './statements/names-speaker.ts';
import { wordsOf } from './statements/spoken.ts';
import { likeness } from './words/content-words.ts';
import { inTurn } from './words/option-order.ts';

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
  const who = key && nameInSentence(facts, key.said.speaker);
  if (!who || namesSpeaker(key.text, key.said.speaker)) return null;
  if (key.said.speaker.kind === 'person' && !who.includes(' ')) return null;
  const near = claims.slice(Math.max(0, index - mostLookedAt / 2), index + mostLookedAt / 2);
  const own = wordsOf(facts, key.said.speaker.id);
  const others = near.filter(
    (claim) =>
      claim.form === key.form &&
      speakApart(facts, claim.said.speaker, key.said.speaker) &&
      !namesSpeaker(claim.text, key.said.speaker) &&
      isOfLength(claim.text, key.text) &&
      tenseOf(claim) * tenseOf(key) >= 0 &&
      likeness(claim.clause, own) < tooLike,
  );
  if (others.length < 2) return null;
  return {
    kind: whatSaid.id,
    prompt:
      key.form === 'quoted'
        ? `Which of these quotations is from ${who}?`
        : `According to the article, what did ${who} say?`,
    key: { text: key.text, mention: key.span },
    answer: { type: 'phrase' },
    wrong: inTurn(others, {
      textOf: ({ text }) => text,
      sortOf: ({ said }) => said.speaker.id,
      key: key.text,
      turn: earlierOf(near, key),
    }).map((claim) => optionOf(facts, claim)),
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

/** 1 for words as a reporter puts them, "the mill would close", -1 as their speaker does, "the pier is old", 0 for "the mill closed" and quoted ones. */
const tenseOf = ({ clause, form }: Claim): number => {
  const verb = /\b(?:would|had|is|are|has|have|will) /.exec(form === 'quoted' ? '' : clause)?.[0];
  return verb === undefined ? 0 : /would|had/.test(verb) ? 1 : -1;
};

/** How many claims of the same speaker and form stand not far before one. */
const earlierOf = (near: Claim[], key: Claim): number =>
  near
    .slice(0, near.indexOf(key))
    .filter(({ form, said }) => form === key.form && said.speaker.id === key.said.speaker.id).length;

const optionOf = (facts: Facts, claim: Claim): Option => ({
  text: claim.text,
  mention: claim.span,
  feedback: `In the article, this comes from ${nameInSentence(facts, claim.said.speaker)}.`,
  source: claim.said.speaker.id,
});
