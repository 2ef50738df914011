import { textOf } from '../../quiz/span.ts';
import type { Entity, Facts, Role } from '../facts/facts.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import type { Draft, Kind, Option } from './kind.ts';
import { isKnownToAll } from './people/known-office.ts';
import { roleInSentence, tellingRole } from './people/role-phrase.ts';
import { evidenceOf, explainSpeaker } from './statements/evidence.ts';
import { namesSpeaker } from './statements/names-speaker.ts';
import { findSpoken, type Spoken } from './statements/spoken.ts';
import { byLength } from './words/by-length.ts';
import { likeness } from './words/content-words.ts';
import { takingTurns } from './words/taking-turns.ts';

const most = 45;
const least = 8;
const mostLookedAt = 40;

/**
 * Which sentence proves it? The stem has a speaker by name where the sentences say "she said" or nothing, or by role where
 * they have a bare name, so that only who has followed the article can tell. A stem made of the sentence's own words
 * would answer itself.
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

/** A sentence with one sure speaker and no word of that speaker's role; `pronoun` is "he" or "she" when it speaks so, `named` when it has the speaker's name. */
type Passage = {
  said: Spoken;
  text: string;
  start: number;
  end: number;
  named: boolean;
  pronoun: string | null;
};

function findPassages(facts: Facts): Passage[] {
  const { spoken } = findSpoken(facts);
  return spoken.flatMap((said, index) => {
    const sentence = facts.document.sentences[said.statement.sentence];
    const crowded = [spoken[index - 1], spoken[index + 1]].some(
      (other) =>
        other?.statement.sentence === said.statement.sentence && other.speaker.id !== said.speaker.id,
    );
    if (sentence === undefined || crowded || said.speaker.kind !== 'person') return [];
    const text = oneSpaced(textOf(facts.document.text, sentence)).trim();
    const count = text.split(' ').length;
    if (count < least || count > most || !isWhole(text)) return [];
    if (said.statement.end > sentence.end + 1) return [];
    const tag = said.statement.speaker === null ? '' : textOf(facts.document.text, said.statement.speaker);
    const pronoun = /^(?:he|she)$/i.test(tag) ? tag.toLowerCase() : null;
    const named = namesSpeaker(text, said.speaker);
    if (!named && tag !== '' && pronoun === null) return [];
    if (said.speaker.roles.some((role) => likeness(text, role.text) > 0)) return [];
    return [{ said, text, start: sentence.start, end: sentence.end, named, pronoun }];
  });
}

const isWhole = (text: string): boolean =>
  /^[“"]?\p{Lu}/u.test(text) && /[.?!]["”]?$/.test(text) && text.split('“').length === text.split('”').length;

function draftOf(facts: Facts, passages: Passage[], index: number): Draft | null {
  const key = passages[index];
  if (key === undefined) return null;
  const role = key.named ? tellingRole(facts, key.said.speaker) : null;
  if (key.named && (role === null || isKnownToAll(role) || isShared(facts, key.said.speaker, role)))
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
      byLength(others, (passage) => passage.text, key.text),
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

/** What the speaker asked about is called, so that no "he" stands beside a woman’s name. */
const pronounOf = ({ pronoun, said: { speaker } }: Passage): string | null =>
  pronoun ?? (speaker.gender === 'female' ? 'she' : speaker.gender === 'male' ? 'he' : null);

const canStandBeside = (passage: Passage, key: Passage): boolean =>
  passage.said.speaker.id !== key.said.speaker.id &&
  passage.named === key.named &&
  passage.text !== key.text &&
  !namesSpeaker(passage.text, key.said.speaker) &&
  (passage.pronoun === null || passage.pronoun === pronounOf(key));

const optionOf = (passage: Passage): Option => ({
  text: passage.text,
  mention: { start: passage.start, end: passage.end },
  feedback: `In the article, it is ${passage.said.speaker.name} who says this.`,
});
