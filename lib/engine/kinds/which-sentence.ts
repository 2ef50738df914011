import { textOf } from '../../quiz/span.ts';
import type { Entity, Facts, Role } from '../facts/facts.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import type { Draft, Kind, Option } from './kind.ts';
import { roleInSentence } from './people/role-phrase.ts';
import { tellingRole } from './people/telling-role.ts';
import { isWellKnown } from './people/well-known.ts';
import { evidenceOf, explainSpeaker } from './statements/evidence.ts';
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
 * Which sentence proves it? The stem has a speaker by role where the sentences have bare names, or by name where they say
 * "the mayor", so that only who has followed the article can tell. A stem made of the sentence's own words would answer
 * itself, and sentences that say "she" or nothing of their speaker cannot be told apart by themselves.
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

/** A sentence with one sure speaker, who is called in it by a bare name or by a role alone. */
type Passage = { said: Spoken; text: string; start: number; end: number; called: 'name' | 'role' };

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
    if (said.statement.end > sentence.end + 1) return [];
    const called = howCalled(facts, said, text);
    return called === null ? [] : [{ said, text, start: sentence.start, end: sentence.end, called }];
  });
}

/** Takes "Lind", "Mr. Lind", "Bo Lind" and "the mayor"; refuses "she", "Bo Lind, the mayor" and "Mayor Bo Lind", which tell too little or all. */
function howCalled(facts: Facts, { statement, speaker }: Spoken, text: string): Passage['called'] | null {
  const tag = statement.speaker === null ? '' : textOf(facts.document.text, statement.speaker);
  const name = tag.replace(/^(?:Mr|Mrs|Ms|Miss|Dr)\.? /, '');
  if (name === speaker.name || name === speaker.surname)
    return speaker.roles.some((role) => likeness(text, role.text) > 0) ? null : 'name';
  return /^the \p{Ll}/iu.test(tag) && !namesSpeaker(text, speaker) ? 'role' : null;
}

const isWhole = (text: string): boolean =>
  /^[“"]?(?!(?:But|And|So|Yet|Or|Then) )\p{Lu}/u.test(text) &&
  /[.?!]["”]?$/.test(text) &&
  text.split('“').length === text.split('”').length;

function draftOf(facts: Facts, passages: Passage[], index: number): Draft | null {
  const key = passages[index];
  if (key === undefined) return null;
  const role = key.called === 'name' ? tellingRole(facts, key.said.speaker) : null;
  if (
    key.called === 'name' &&
    (role === null || isWellKnown(key.said.speaker) || isShared(facts, key.said.speaker, role))
  )
    return null;
  const near = passages.slice(Math.max(0, index - mostLookedAt / 2), index + mostLookedAt / 2);
  const others = near.filter(
    (passage) => canStandBeside(passage, key) && (role === null || likeness(passage.text, role.text) === 0),
  );
  if (others.length < 2) return null;
  const who = role === null ? key.said.speaker.name : roleInSentence(facts, role);
  if (role !== null && loose.test(who)) return null;
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
      passages.slice(0, index).filter(({ said }) => said.speaker.id === key.said.speaker.id).length,
    ).map(optionOf),
    ordered: false,
    evidence: role === null ? evidenceOf(facts, key.said) : [...evidenceOf(facts, key.said), role.span],
    explanation:
      role === null ? explainSpeaker(facts, key.said) : `The speaker is ${key.said.speaker.name}, ${who}.`,
    subject: key.said.statement.sentence,
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
  passage.called === key.called &&
  passage.text !== key.text &&
  !namesSpeaker(passage.text, key.said.speaker);

const optionOf = (passage: Passage): Option => ({
  text: passage.text,
  mention: { start: passage.start, end: passage.end },
  feedback: `In the article, this comes from ${passage.said.speaker.name}.`,
  source: passage.said.speaker.id,
});
