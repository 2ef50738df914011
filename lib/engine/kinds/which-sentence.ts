import { type Span, textOf } from '../../quiz/span.ts';
import type { Entity, Facts, Role } from '../facts/facts.ts';
import { once } from '../text/once.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import { leaningIn } from './clauses/bare-definite.ts';
import { indexOf } from './figures/figure-index.ts';
import type { Draft, Kind, Option } from './kind.ts';
import { roleInSentence } from './people/role-phrase.ts';
import { tellingRole } from './people/telling-role.ts';
import { isWellKnown } from './people/well-known.ts';
import { evidenceOf } from './statements/evidence.ts';
import { namesSpeaker } from './statements/names-speaker.ts';
import { findSpoken, type Spoken } from './statements/spoken.ts';
import { whyNotAlone } from './statements/stands-alone.ts';
import { likeness } from './words/content-words.ts';
import { inTurn } from './words/option-order.ts';

const most = 32;
/** No sentence of so many words is longer. */
const mostSigns = 400;
const least = 7;
const mostLookedAt = 40;

/**
 * Which sentence proves it? The stem has somebody by role where the sentences have bare names, so that only who has followed the
 * article can tell. A stem made of the sentence's own words would answer itself, and sentences that say "she" or hang on the one
 * before cannot be told apart by themselves.
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

/** Somebody by a bare name in a sentence on them: `said` where it has their words. */
type OnSomebody = { person: Entity; said: Spoken | null; name: Span };
/** Such a sentence that stands alone. */
type Passage = OnSomebody & Span & { sentence: number; text: string };

const findPassages = (facts: Facts): Passage[] =>
  facts.document.sentences.flatMap(({ start, end }, sentence) => {
    if (end - start > mostSigns) return [];
    const found =
      indexOf(facts).statementsIn(sentence).length > 0 ? speaks(facts, sentence) : acts(facts, sentence);
    if (found === null || found.person.kind !== 'person') return [];
    const { person, name } = found;
    const shown = shownName(facts, found);
    const { text: whole } = facts.document;
    const textWith = (named: string): string =>
      oneSpaced(whole.slice(start, name.start) + named + whole.slice(name.end, end)).trim();
    const text = textWith(shown ?? '');
    const count = text.split(' ').length;
    if (shown === null || count < least || count > most || !isWhole(text)) return [];
    return standsAlone(facts, textWith(person.name), person)
      ? [{ ...found, sentence, text, start, end }]
      : [];
  });

/** The one who surely speaks all the words of a sentence: quoted or told. */
function speaks(facts: Facts, sentence: number): OnSomebody | null {
  const inSentence = indexOf(facts).statementsIn(sentence);
  const [said, ...others] = inSentence.flatMap((statement) => saidBy(facts).get(statement) ?? []);
  const end = (facts.document.sentences[sentence]?.end ?? 0) + 1;
  const areOnes =
    others.length + 1 === inSentence.length && others.every(({ speaker }) => speaker === said?.speaker);
  const name = said?.statement.speaker;
  return said && name && areOnes && inSentence.every((one) => one.asserted && one.end <= end)
    ? { person: said.speaker, said, name }
    : null;
}

const saidBy = once(
  (facts: Facts) => new Map(findSpoken(facts).spoken.map((said) => [said.statement, said])),
);

/** The one whose name opens a sentence that tells what they did; not "Lind, a baker, left", which tells who Lind is. */
function acts(facts: Facts, sentence: number): OnSomebody | null {
  const { text, sentences } = facts.document;
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  const [first] = indexOf(facts).mentionsIn(start, end);
  if (!first || text.charAt(first.mention.end) !== ' ') return null;
  const opens = /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?$/.test(text.slice(start, first.mention.start));
  return opens ? { person: first.entity, said: null, name: first.mention } : null;
}

/** Takes "Lind", "Mr. Lind", "Bo Lind", and "[Lind]" for "she"; refuses "Bo Lind, the mayor" and "Mayor Bo Lind", which tell all. */
function shownName(
  { document }: Facts,
  { person: { name, surname }, name: span }: OnSomebody,
): string | null {
  const written = textOf(document.text, span);
  if (/^s?he$/i.test(written)) return `[${surname ?? name}]`;
  const bare = written.replace(/^(?:Mr|Mrs|Ms|Miss|Dr)\.? /, '');
  return bare === name || bare === surname ? written : null;
}

/** Refuses what hangs on the sentence before: "But boats wait", "“That is late,” Lind said". */
const isWhole = (text: string): boolean =>
  /^[[“"]*(?!(?:But|And|So|Yet|Or|Then|Yes|No|It|Th(?:at|is|ey|ese|ose|ere)|S?[Hh]e)(?:[’']s)?[ ,])\p{Lu}/u.test(
    text,
  ) &&
  /[.?!]["”]?$/.test(text) &&
  text.split('“').length === text.split('”').length;

const pronouns = /\b(?:s?he|hi[ms]|hers?|himself|herself)\b/g;

/** Whether the words outside quotation marks point to nothing outside themselves; `text` has the full name of the person it is on. */
function standsAlone(facts: Facts, text: string, person: Entity): boolean {
  const told = text.replace(/"[^"]*"|''.*?''|“[^”]*”/g, 'words').replace(/\.$/, '');
  const others = facts.registry.entities.some(
    (other) => other !== person && other.kind === 'person' && namesSpeaker(told, other),
  );
  const own = others ? told : told.replace(pronouns, person.name);
  // "For years, Lind said, it had waited"
  if (/, (?:it|they)\b/.test(own)) return false;
  return whyNotAlone(own) === null && leaningIn(facts, own).length === 0;
}

function draftOf(facts: Facts, passages: Passage[], index: number): Draft | null {
  const key = passages[index];
  if (key === undefined) return null;
  const { person, said, sentence } = key;
  const role = tellingRole(facts, person);
  if (role === null || isWellKnown(person) || isShared(facts, person, role)) return null;
  // "Holm, who runs the mill": the sentence tells her role.
  if (likeness(key.text, role.text) > 0) return null;
  const who = roleInSentence(facts, role);
  const others = passages
    .slice(Math.max(0, index - mostLookedAt / 2), index + mostLookedAt / 2)
    .filter((passage) => canStandBeside(passage, key) && likeness(passage.text, role.text) === 0);
  if (others.length < 2 || loose.test(who)) return null;
  const proof = { start: key.start, end: key.end };
  return {
    kind: whichSentence.id,
    prompt: `Which of these sentences from the article ${said ? 'reports the words of' : 'is about'} ${who}?`,
    key: { text: key.text, mention: proof },
    answer: { type: 'phrase' },
    wrong: inTurn(others, {
      textOf: ({ text }) => text,
      sortOf: (passage) => passage.person.id,
      key: key.text,
      turn: passages.slice(0, index).filter((passage) => passage.person === person).length,
    }).map(optionOf),
    ordered: false,
    evidence: [...(said ? evidenceOf(facts, said) : [proof]), role.span],
    explanation: `${said ? 'The speaker' : 'This person'} is ${person.name}, ${who}.`,
    subject: sentence,
  };
}

/** Takes "a proud veteran", who may be any; refuses "a baker from Port Ann", "a Larn baker" and "the mayor". */
const loose = /^an? (?!.* (?:of|from|at|for|in|with) |.*\p{Lu})/u;

/** Whether another of the article may be called the same: "the mayor of Ellery" where somebody else is "the mayor". */
const isShared = ({ registry }: Facts, { id }: Entity, role: Role): boolean =>
  registry.entities.some(
    (other) => other.id !== id && other.roles.some(({ text }) => likeness(text, role.text) === 1),
  );

const canStandBeside = (passage: Passage, key: Passage): boolean =>
  passage.person !== key.person &&
  (key.said === null || passage.said !== null) &&
  passage.text !== key.text &&
  !namesSpeaker(passage.text, key.person);

const optionOf = ({ person, text, start, end }: Passage): Option => ({
  text,
  mention: { start, end },
  feedback: `In the article, this comes from or is about ${person.name}.`,
  source: person.id,
});
