import { textOf } from '../../quiz/span.ts';
import type { Entity, Facts, Role } from '../facts/facts.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import type { Draft, Kind, Option } from './kind.ts';
import { roleInSentence } from './people/role-phrase.ts';
import { tellingRole } from './people/telling-role.ts';
import { isWellKnown } from './people/well-known.ts';
import { evidenceOf } from './statements/evidence.ts';
import { namesSpeaker } from './statements/names-speaker.ts';
import { findSpoken, type Spoken } from './statements/spoken.ts';
import { byLength } from './words/by-length.ts';
import { likeness } from './words/content-words.ts';
import { eachFirst } from './words/each-first.ts';
import { takingTurns } from './words/taking-turns.ts';

const most = 32;
/** No sentence of so many words is longer. */
const mostSigns = 400;
const least = 8;
const mostLookedAt = 40;

/**
 * Which sentence proves it? The stem has a speaker by role where the sentences have bare names, so that only who has followed the
 * article can tell. A stem made of the sentence's own words would answer itself, and sentences that say "she" or nothing of their
 * speaker cannot be told apart by themselves.
 */
export const whichSentence: Kind = {
  id: 'which-sentence',
  label: 'Which sentence says so',
  ask(facts) {
    const passages = findPassages(facts);
    return {
      drafts: passages.flatMap((_, index) => draftOf(facts, passages, index) ?? []),
      refused: [],
    };
  },
};

/** A sentence with one sure speaker, who is called in it by a bare name. */
type Passage = { said: Spoken; text: string; start: number; end: number };

function findPassages(facts: Facts): Passage[] {
  const { spoken } = findSpoken(facts);
  return spoken.flatMap((said, index) => {
    const sentence = facts.document.sentences[said.statement.sentence];
    const crowded = [spoken[index - 1], spoken[index + 1]].some(
      (other) =>
        other?.statement.sentence === said.statement.sentence && other.speaker.id !== said.speaker.id,
    );
    if (sentence === undefined || crowded || said.speaker.kind !== 'person') return [];
    if (sentence.end - sentence.start > mostSigns) return [];
    const text = oneSpaced(textOf(facts.document.text, sentence)).trim();
    const count = text.split(' ').length;
    if (count < least || count > most || !isWhole(text)) return [];
    if (said.statement.end > sentence.end + 1 || !isBareName(facts, said, text)) return [];
    return [{ said, text, start: sentence.start, end: sentence.end }];
  });
}

/** Takes "Lind", "Mr. Lind", "Bo Lind"; refuses "she", "Bo Lind, the mayor" and "Mayor Bo Lind", which tell too little or all. */
function isBareName(facts: Facts, { statement, speaker }: Spoken, text: string): boolean {
  const tag = statement.speaker === null ? '' : textOf(facts.document.text, statement.speaker);
  const name = tag.replace(/^(?:Mr|Mrs|Ms|Miss|Dr)\.? /, '');
  const isName = name === speaker.name || name === speaker.surname;
  return isName && !speaker.roles.some((role) => likeness(text, role.text) > 0);
}

const isWhole = (text: string): boolean =>
  /^[“"]?(?!(?:But|And|So|Yet|Or|Then) )\p{Lu}/u.test(text) &&
  /[.?!]["”]?$/.test(text) &&
  text.split('“').length === text.split('”').length;

function draftOf(facts: Facts, passages: Passage[], index: number): Draft | null {
  const key = passages[index];
  if (key === undefined) return null;
  const { speaker, statement } = key.said;
  const role = tellingRole(facts, speaker);
  if (role === null || isWellKnown(speaker) || isShared(facts, speaker, role)) return null;
  const who = roleInSentence(facts, role);
  const others = passages
    .slice(Math.max(0, index - mostLookedAt / 2), index + mostLookedAt / 2)
    .filter((passage) => canStandBeside(passage, key) && likeness(passage.text, role.text) === 0);
  if (others.length < 2 || loose.test(who)) return null;
  return {
    kind: whichSentence.id,
    prompt: `Which of these sentences from the article reports the words of ${who}?`,
    key: { text: key.text, mention: { start: key.start, end: key.end } },
    answer: { type: 'phrase' },
    wrong: takingTurns(
      eachFirst(
        byLength(others, (passage) => passage.text, key.text),
        ({ said }) => said.speaker.id,
      ),
      passages.slice(0, index).filter(({ said }) => said.speaker.id === speaker.id).length,
    ).map(optionOf),
    ordered: false,
    evidence: [...evidenceOf(facts, key.said), role.span],
    explanation: `The speaker is ${speaker.name}, ${who}.`,
    subject: statement.sentence,
  };
}

/** Takes "a proud veteran", who may be any; refuses "a baker from Port Ann" and "the mayor". */
const loose = /^an? (?!.* (?:of|from|at|for|in|with) )/;

/** Whether another of the article may be called the same: "the mayor of Ellery" where somebody else is "the mayor". */
const isShared = ({ registry }: Facts, { id }: Entity, role: Role): boolean =>
  registry.entities.some(
    (other) => other.id !== id && other.roles.some(({ text }) => likeness(text, role.text) === 1),
  );

const canStandBeside = (passage: Passage, key: Passage): boolean =>
  passage.said.speaker.id !== key.said.speaker.id &&
  passage.text !== key.text &&
  !namesSpeaker(passage.text, key.said.speaker);

const optionOf = (passage: Passage): Option => ({
  text: passage.text,
  mention: { start: passage.start, end: passage.end },
  feedback: `In the article, this comes from ${passage.said.speaker.name}.`,
  source: passage.said.speaker.id,
});
